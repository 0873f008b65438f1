package org.sojourn.ingest.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.ingest.parse.Canonical;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.load.ProgrammeLoader;

/**
 * A real export of EUSurvey, and a small reconstructed one of the same shape, through one mapping:
 * labels with ids, joined choices, ratings out of ten, three lines above the header. The real one
 * may not be copied into this repository: it is looked for in {@code shared/golden} beside the
 * checkout, or where the system property {@code sojourn.golden} says.
 */
class EuSurveyExportTest {

  private static final Path CHECKOUT = Path.of("").toAbsolutePath().getParent();
  private static final Path GOLDEN =
      Path.of(
          System.getProperty(
              "sojourn.golden", CHECKOUT.resolveSibling("shared").resolve("golden").toString()));

  @TempDir Path folder;

  @BeforeEach
  void copyProgramme() throws Exception {
    Path resource = Path.of(getClass().getResource("/programmes/landscape").toURI());
    try (Stream<Path> files = Files.walk(resource)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(resource.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private Canonical read() {
    return Canonical.of(ProgrammeLoader.load(folder), PseudonymKey.of("aa".repeat(32)));
  }

  @Test
  void aReconstructedExportIsReadAsWhatItIs() {
    Canonical read = read();
    assertThat(read.problems()).isEmpty();
    assertThat(read.issues())
        .containsExactly(
            "9: outside-scale S1: 'Perhaps(ID99)' is not an answer of scale known; allowed: 0-1, 9"
                + " or its labels",
            "9: outside-scale ID9: '7/9' is not an answer of scale ten; allowed: 1-10 or its labels",
            "9: outside-scale S5: 'Cloud(S5_L9)' holds 'Cloud(S5_L9)', which is no answer to item"
                + " levels; allowed: analysis, prototypes, infrastructures or their labels, with '; '"
                + " between them");
    assertThat(read.column("response"))
        .containsExactly(
            "data/once.csv#5", "data/once.csv#6", "data/once.csv#8", "data/once.csv#9");
    assertThat(read.column("defined")).containsExactly(one(1), one(-3), one(0), one(-5));
    assertThat(read.column("analysis")).containsExactly(one(4), one(1), one(-2), one(4));
    assertThat(read.column("confidence")).containsExactly(one(8), one(10), one(1), one(-5));
    assertThat(read.column("guidelines")).containsExactly(null, 2.0, 1.0, null);
    assertThat(read.column("levels_analysis")).containsExactly(one(0), one(1), one(-2), one(-5));
    assertThat(read.column("levels_prototypes")).containsExactly(one(1), one(0), one(-2), one(-5));
    assertThat(read.column("stages_archiving")).containsExactly(one(1), one(-2), one(0), one(-2));
  }

  private static byte one(int code) {
    return (byte) code;
  }

  /** The expected counts come from a separate reading of the file. */
  @Test
  void aRealExportIsReadAsWhatItIs() throws IOException {
    Path real = GOLDEN.resolve("real/eusurvey_export_closed_items.csv");
    requireData(real);
    Files.delete(folder.resolve("data/once.csv"));
    Files.copy(real, folder.resolve("data/once.csv"));

    Canonical read = read();

    assertThat(read.problems()).isEmpty();
    assertThat(read.issues()).isEmpty();
    assertThat(read.rows()).hasSize(28);
    assertThat(counts(read, "defined")).isEqualTo(Map.of("1", 12L, "0", 10L, "-3", 6L));
    assertThat(counts(read, "analysis"))
        .isEqualTo(Map.of("5", 10L, "4", 12L, "3", 1L, "2", 2L, "1", 1L, "-2", 2L));
    assertThat(counts(read, "confidence"))
        .isEqualTo(Map.of("2", 1L, "3", 1L, "4", 2L, "5", 5L, "7", 8L, "8", 4L, "9", 3L, "10", 4L));
    assertThat(counts(read, "guidelines"))
        .isEqualTo(Map.of("null", 12L, "1.0", 10L, "2.0", 3L, "3.0", 3L));
    assertThat(counts(read, "levels_analysis")).isEqualTo(Map.of("1", 20L, "0", 6L, "-2", 2L));
    assertThat(counts(read, "levels_prototypes")).isEqualTo(Map.of("1", 10L, "0", 16L, "-2", 2L));
    assertThat(counts(read, "levels_infrastructures"))
        .isEqualTo(Map.of("1", 14L, "0", 12L, "-2", 2L));
    assertThat(counts(read, "stages_planning")).isEqualTo(Map.of("1", 7L, "0", 14L, "-2", 7L));
    assertThat(counts(read, "stages_development")).isEqualTo(Map.of("1", 18L, "0", 3L, "-2", 7L));
    assertThat(counts(read, "stages_maintenance")).isEqualTo(Map.of("1", 12L, "0", 9L, "-2", 7L));
    assertThat(counts(read, "stages_archiving")).isEqualTo(Map.of("1", 14L, "0", 7L, "-2", 7L));
    assertThat(values(read, 0)).isEqualTo(List.of(1, 4, 8, 0, 1, 1, -2, -2, -2, -2));
    assertThat(values(read, 2)).isEqualTo(List.of(1, 1, 7, 1, 1, 1, 0, 1, 1, 1));
  }

  private static Map<String, Long> counts(Canonical read, String column) {
    return new TreeMap<>(
        read.column(column).stream()
            .map(String::valueOf)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
  }

  private static List<Integer> values(Canonical read, int row) {
    return Stream.of(
            "defined",
            "analysis",
            "confidence",
            "levels_analysis",
            "levels_prototypes",
            "levels_infrastructures",
            "stages_planning",
            "stages_development",
            "stages_maintenance",
            "stages_archiving")
        .map(column -> ((Byte) read.rows().get(row).get(column)).intValue())
        .toList();
  }

  private static void requireData(Path real) {
    boolean there = Files.isRegularFile(real);
    if (!there) {
      System.err.println(
          """
          ##########################################################################
          NOT TESTED: a real export of EUSurvey with 28 responses. It is not
          %s.
          Name the folder with -Dsojourn.golden=DIR.
          ##########################################################################\
          """
              .formatted(real));
    }
    Assumptions.assumeTrue(there, "the real export of EUSurvey is not here");
  }
}
