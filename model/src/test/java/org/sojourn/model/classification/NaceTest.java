package org.sojourn.model.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NaceTest {

  @ParameterizedTest
  @CsvSource({
    "C, C,",
    "c, C,",
    "Manufacturing, C,",
    "Section C - Manufacturing, C,",
    "SECTION C – MANUFACTURING, C,",
    "C - Manufacturing, C,",
    "C: Manufacturing, C,",
    "C Manufacturing, C,",
    "Industrie manufacturière, C,",
    "Herstellung von Waren, C,",
    "Attivita manifatturiere, C,",
    "Abschnitt C, C,",
    "Education, P,",
    "Energy, D,",
    "'Wholesale and retail trade, repair of motor vehicles and motorcycles', G,",
    "C10, C, 10",
    "C 10, C, 10",
    "C10.1, C, 10",
    "C.10.11, C, 10",
    "10.1, C, 10",
    "10, C, 10",
    "1011, C, 10",
    "01.1, A, 01",
    "1, A, 01",
    "NACE 62, J, 62",
    "62.01 Software development, J, 62",
    "62 - Software development, J, 62",
    "Division 62, J, 62",
    "Manufacture of food products, C, 10",
    "C - Manufacture of food products, C, 10",
    "10 Manufacture of food products, C, 10",
    "U, U,",
    "99, U, 99"
  })
  void findsSectionAndDivisionInRevision2(String text, String section, String division) {
    assertThat(Nace.revision("2").find(text)).hasValue(new NaceCode(section, division));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "V",
        "W",
        "04",
        "34",
        "Bakery",
        "A bakery",
        "D10",
        "C - Construction",
        "10 staff",
        "10 - 49",
        "Section C - Construction",
        "C62",
        "10 - Manufacture of beverages",
        "101"
      })
  void refusesTextsThatAreNoneOrContradictThemselves(String text) {
    assertThat(Nace.revision("2").find(text)).isEmpty();
  }

  @Test
  void lettersMoveBetweenRevisions() {
    assertThat(Nace.revision("2").find("62")).hasValue(new NaceCode("J", "62"));
    assertThat(Nace.revision("2.1").find("62")).hasValue(new NaceCode("K", "62"));
    assertThat(Nace.revision("2.1").find("V")).hasValue(new NaceCode("V", null));
    assertThat(Nace.revision("2.1").find("45")).isEmpty();
    assertThat(Nace.revision("2.1").sectionOf("69")).hasValue("N");
  }

  @Test
  void holdsAllSectionsAndDivisions() {
    assertThat(String.join("", Nace.revision("2").sections())).isEqualTo("ABCDEFGHIJKLMNOPQRSTU");
    assertThat(Nace.revision("2").divisions()).hasSize(88);
    assertThat(String.join("", Nace.revision("2.1").sections()))
        .isEqualTo("ABCDEFGHIJKLMNOPQRSTUV");
    assertThat(Nace.revision("2.1").divisions()).hasSize(87).doesNotContain("45");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "2.1"})
  void findsEveryCodeAndTitle(String revision) {
    Nace nace = Nace.revision(revision);
    for (String section : nace.sections()) {
      NaceCode code = new NaceCode(section, null);
      assertThat(nace.find(section)).hasValue(code);
      for (String language : new String[] {"en", "fr", "de", "it"}) {
        assertThat(nace.title(section, language)).isNotBlank();
        assertThat(nace.find(nace.title(section, language))).hasValue(code);
      }
    }
    for (String division : nace.divisions()) {
      String section = nace.sectionOf(division).orElseThrow();
      assertThat(nace.find(section + division)).hasValue(new NaceCode(section, division));
      assertThat(nace.find(nace.title(division, "en"))).map(NaceCode::section).hasValue(section);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "2.1"})
  void shortTitlesFitCharts(String revision) {
    Nace nace = Nace.revision(revision);
    assertThat(nace.sections())
        .allSatisfy(s -> assertThat(nace.shortTitle(s, "en")).isNotBlank().hasSizeLessThan(25));
    assertThat(nace.divisions())
        .allSatisfy(d -> assertThat(nace.shortTitle(d, "en")).isNotBlank().hasSizeLessThan(25));
    for (String language : new String[] {"bg", "de", "el", "fr", "it"}) {
      assertThat(Stream.concat(nace.sections().stream(), nace.divisions().stream()))
          .allSatisfy(c -> assertThat(nace.shortTitle(c, language)).hasSizeBetween(4, 32));
    }
  }

  @Test
  void titlesFallBackToEnglishAndShortTitlesToTitlesWhereThereAreNone() {
    Nace nace = Nace.revision("2");
    assertThat(nace.title("C", "fr")).isEqualTo("Industrie manufacturière");
    assertThat(nace.title("C", "pl")).isEqualTo("Manufacturing");
    assertThat(nace.title("10", "fr")).isEqualTo("Manufacture of food products");
    assertThat(nace.shortTitle("M", "en")).isEqualTo("Professional services");
    assertThat(nace.shortTitle("C", "de")).isEqualTo("Verarbeitendes Gewerbe");
    assertThat(nace.shortTitle("35", "el")).isEqualTo("Παροχή ενέργειας");
    assertThat(nace.shortTitle("C", "pl")).isEqualTo("Manufacturing");
  }

  @Test
  void refusesUnknownRevisionsAndCodes() {
    assertThatThrownBy(() -> Nace.revision("1.1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no NACE revision '1.1'; there are 2 and 2.1");
    assertThatThrownBy(() -> Nace.revision("2").title("V", "en"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("NACE Rev. 2 has no 'V'");
  }
}
