package org.sojourn.reports.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.model.estimate.Cell;

/** Names of files that every file system takes, whatever a group is called. */
class FamilyPathTest {

  private static String name(String breakdown, String... keys) {
    return FamilyPath.name(new Cell(breakdown, List.of(keys)));
  }

  @Test
  void keepsCodesThatAreKnown() {
    assertThat(FamilyPath.of(new Cell("country", List.of("DE")), "fr"))
        .isEqualTo("country/DE/evaluation-report-DE-fr.pdf");
    assertThat(name("cohort", "2017-Q1")).isEqualTo("2017-Q1");
    assertThat(name("country-x-sector", "DE", "C")).isEqualTo("DE-C");
  }

  @Test
  void keepsPlainKeysOfAttributes() {
    assertThat(name("track", "digital-2")).isEqualTo("digital-2");
  }

  @Test
  void keepsWhatCanBeKeptOfOthers() {
    assertThat(name("track", "Größe & Ärger / 50 %")).isEqualTo("gro-e-arger-50_8057e9fe");
    assertThat(name("track", "Μάρκετινγκ")).isEqualTo("group_372a9e26");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..",
        "../../etc/passwd",
        "a/b",
        "a\\b",
        "C:\\x",
        ".hidden",
        "a\u0000b",
        "a\nb",
        "-rf",
        "*",
        "con.",
        "DE|C",
        "\uD83D\uDE00"
      })
  void neverLeavesItsFolder(String key) {
    assertThat(name("track", key)).matches("[a-z0-9][a-z0-9-]*_[0-9a-f]{8}").hasSizeLessThan(60);
  }

  @Test
  void staysShort() {
    assertThat(name("track", "x".repeat(5000))).hasSize(49).startsWith("x".repeat(40) + "_");
  }

  @Test
  void tellsKeysApartThatLookAlike() {
    assertThat(
            List.of(
                name("track", "Digital"),
                name("track", "digital"),
                name("track", "DIGITAL"),
                name("track", "digital!"),
                name("track", "x".repeat(50) + "1"),
                name("track", "x".repeat(50) + "2")))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.equals(name.toLowerCase(java.util.Locale.ROOT)));
  }
}
