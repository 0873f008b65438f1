package org.sojourn.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.ingest.kept.ParsedFile;
import org.sojourn.ingest.pseudonym.Erasures;
import org.sojourn.tables.Division;

/** Files that are as they were, and are read as they were, are not parsed again. */
class ParsedFilesTest {

  private static final String EXCHANGES = "source 'exchanges': 1 file as the last run parsed it";
  private static final String HOSTS = "source 'host-exit': 2 files as the last run parsed them";
  private static final String BEFORE =
      "source 'participant-before': 1 file as the last run parsed it";
  private static final String REGISTRATIONS =
      "source 'registrations': 1 file as the last run parsed it";

  @TempDir Path temp;
  private Pilot pilot;
  private Nights nights;

  @BeforeEach
  void pilot() throws Exception {
    pilot = Pilot.in(temp.resolve("pilot"));
    nights = new Nights(temp, Division.USUAL);
  }

  private void replace(String file, String what, String by) throws IOException {
    String text = Files.readString(pilot.path(file));
    assertThat(text).contains(what);
    Files.writeString(pilot.path(file), text.replace(what, by));
  }

  private List<String> next() throws IOException {
    List<String> told = nights.next(pilot.programme());
    nights.requireSameAsInFull(pilot.programme(), String.join("; ", told));
    return told;
  }

  @Test
  void onlyWhatIsNewOrChangedIsParsedAndItIsSaid() throws IOException {
    assertThat(next()).isEmpty();
    assertThat(next()).containsExactly(EXCHANGES, HOSTS, BEFORE, REGISTRATIONS);
    Path kept =
        ParsedFile.in(nights.last()).stream()
            .map(f -> Path.of(f.location()))
            .findFirst()
            .orElseThrow();
    Path first = nights.night(1).resolve(ParsedFile.FOLDER).resolve(kept.getFileName());
    assertThat(Files.isSameFile(kept, first)).as("shared on the disk").isTrue();

    replace("data/host-exit-2.csv", "98\tdora", "4\tdora");
    Files.copy(pilot.path("data/host-exit-1.csv"), pilot.path("data/host-exit-0.csv"));
    assertThat(next())
        .containsExactly(
            EXCHANGES,
            "source 'host-exit': 1 file as the last run parsed it",
            "source 'host-exit': parsing 1 file, changed: data/host-exit-2.csv",
            "source 'host-exit': parsing 1 file, new: data/host-exit-0.csv",
            BEFORE,
            REGISTRATIONS);
    Files.delete(pilot.path("data/host-exit-1.csv"));
    assertThat(next()).containsExactly(EXCHANGES, HOSTS, BEFORE, REGISTRATIONS);
  }

  @Test
  void whatIsReadInAnotherWayIsParsedAgain() throws IOException {
    next();
    replace("sources/host-exit.yaml", "missing: {not-applicable: [\"n/a\"]}", "");
    assertThat(next())
        .containsExactly(
            EXCHANGES,
            "source 'host-exit': parsing 2 files, read in another way than by the last run:"
                + " data/host-exit-1.csv, data/host-exit-2.csv",
            BEFORE,
            REGISTRATIONS);
    Files.writeString(
        pilot.path("codebook/scales.yaml"),
        Files.readString(pilot.path("codebook/scales.yaml")) + "# a comment\n");
    assertThat(next()).containsExactly(EXCHANGES, HOSTS, BEFORE, REGISTRATIONS);
  }

  @Test
  void whatWasDamagedOrRemovedIsParsedAgain() throws IOException {
    next();
    List<Path> kept =
        ParsedFile.in(nights.last()).stream().map(f -> Path.of(f.location())).toList();
    Map<String, Path> byName = new TreeMap<>();
    kept.forEach(file -> byName.put(ParsedFile.at(file).content().name(), file));
    Path registrations = byName.get("data/registrations.csv");
    byte[] bytes = Files.readAllBytes(registrations);
    bytes[bytes.length / 2]++;
    Files.write(registrations, bytes);
    Files.delete(byName.get("data/exchanges.xlsx"));
    assertThat(next())
        .containsExactly(
            "source 'exchanges': parsing 1 file, of which the last run no longer keeps anything:"
                + " data/exchanges.xlsx",
            HOSTS,
            BEFORE,
            "source 'registrations': parsing 1 file, of which what the last run kept is damaged:"
                + " data/registrations.csv");
  }

  @Test
  void whereErasedPersonsStandIsParsedEveryTime() throws IOException {
    next();
    byte[] secret = {1, 2, 3};
    nights.erase(Erasures.of(secret, List.of(Erasures.mark(secret, "anna@example.org"))));
    assertThat(next()).isEmpty();
    assertThat(next())
        .containsExactly(
            "source 'exchanges': parsing 1 file, with rows about persons who were erased:"
                + " data/exchanges.xlsx",
            "source 'host-exit': 1 file as the last run parsed it",
            "source 'host-exit': parsing 1 file, with rows about persons who were erased:"
                + " data/host-exit-1.csv",
            "source 'participant-before': parsing 1 file, with rows about persons who were erased:"
                + " data/participant-before.jsonl",
            REGISTRATIONS);
    for (ParsedFile file : ParsedFile.in(nights.last())) {
      file.forEachText(
          text -> assertThat(text).doesNotContain(Pilot.pseudonym("anna@example.org")));
    }
  }

  private static TreeSet<String> changed(Map<String, String> before, Map<String, String> now) {
    return now.keySet().stream()
        .filter(file -> !now.get(file).equals(before.get(file)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void recipesDependOnWhatIsUsedAndNothingElse() throws IOException {
    Map<String, String> before = Recipes.of(pilot.path(""));
    replace("codebook/scales.yaml", "{en: Satisfied, de: Zufrieden}", "{en: Satisfied, de: Froh}");
    assertThat(changed(before, Recipes.of(pilot.path(""))))
        .containsExactly(
            "data/host-exit-1.csv", "data/host-exit-2.csv", "data/participant-before.jsonl");
    before = Recipes.of(pilot.path(""));
    replace("codebook/host-exit.yaml", "max: 10000", "max: 9000");
    replace("codebook/host-exit.yaml", "{en: Host companies,", "{en: Companies,");
    assertThat(changed(before, Recipes.of(pilot.path(""))))
        .containsExactly("data/host-exit-1.csv", "data/host-exit-2.csv");
  }

  @Test
  void recipesAreTheSameInEveryProcess() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    for (int i = 0; i < 2; i++) {
      Process process =
          new ProcessBuilder(
                  java,
                  "-XX:TieredStopAtLevel=1",
                  "-Xshare:auto",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Recipes.class.getName(),
                  pilot.path("").toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (Stream<String> lines = process.inputReader().lines()) {
        assertThat(lines.filter(line -> line.startsWith("data/")).toList())
            .hasSize(5)
            .isEqualTo(
                Recipes.of(pilot.path("")).entrySet().stream()
                    .map(recipe -> recipe.getKey() + " " + recipe.getValue())
                    .toList());
      }
    }
  }
}
