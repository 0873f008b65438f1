package org.sojourn.model.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

  @ParameterizedTest
  @CsvSource({
    "DE, DE",
    "de, DE",
    "DEU, DE",
    "Deutschland, DE",
    "ALLEMAGNE, DE",
    "Γερμανία, DE",
    "Германия, DE",
    "' Germania ', DE",
    "EL, GR",
    "GR, GR",
    "Ελλάδα, GR",
    "ΕΛΛΑΔΑ, GR",
    "Hellas, GR",
    "Griechenland, GR",
    "UK, GB",
    "GB, GB",
    "Great Britain, GB",
    "U.K., GB",
    "Czech Republic, CZ",
    "Tchéquie, CZ",
    "Tchequie, CZ",
    "Türkiye, TR",
    "Turkey, TR",
    "Turkei, TR",
    "XK, XK",
    "Kosovo, XK",
    "Kosovo*, XK",
    "KOSOVË, XK",
    "Macedonia, MK",
    "North Macedonia, MK",
    "België, BE",
    "belgique, BE",
    "Holland, NL",
    "The Netherlands, NL",
    "Österreich, AT",
    "Oesterreich, AT",
    "Osterreich, AT",
    "USA, US",
    "Bosnia & Herzegovina, BA",
    "Côte d’Ivoire, CI",
    "Ivory Coast, CI",
    "Moldova, MD",
    "Suomi, FI",
    "Ireland, IE",
    "Éire, IE",
    "Cabo Verde, CV",
    "Palestine, PS",
    "NA, NA"
  })
  void findsACountryByTheTextsExportsUse(String text, String code) {
    assertThat(Countries.find(text)).map(Country::code).hasValue(code);
  }

  @Test
  void readsDecomposedAccentsLikeComposedOnes() {
    assertThat(Countries.find("O\u0308sterreich")).map(Country::code).hasValue("AT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "Atlantis", "Korea", "EU", "X", "Germany and France"})
  void namesNoCountry(String text) {
    assertThat(Countries.find(text)).isEmpty();
  }

  @Test
  void listsMemberStatesInProtocolOrderFirst() {
    assertThat(Countries.all().stream().limit(27).map(Country::euCode))
        .containsExactly(
            "BE", "BG", "CZ", "DK", "DE", "EE", "IE", "EL", "ES", "FR", "HR", "IT", "CY", "LV",
            "LT", "LU", "HU", "MT", "NL", "AT", "PL", "PT", "RO", "SI", "SK", "FI", "SE");
    assertThat(Countries.all().stream().skip(27).limit(6).map(Country::euCode))
        .containsExactly("IS", "LI", "NO", "CH", "UK", "BA");
  }

  @Test
  void knowsEveryCountryOfIso3166() {
    assertThat(Countries.all().stream().map(Country::code))
        .doesNotHaveDuplicates()
        .containsAll(List.of(Locale.getISOCountries()))
        .hasSize(Locale.getISOCountries().length + 1);
  }

  @Test
  void findsEveryCountryByEachOfItsOwnNames() {
    for (Country country : Countries.all()) {
      Stream<String> names =
          Stream.concat(
              country.names().values().stream(),
              Stream.of(country.code(), country.euCode(), country.alpha3(), country.nativeName()));
      assertThat(names)
          .allSatisfy(name -> assertThat(Countries.find(name)).as(name).hasValue(country));
    }
  }

  @Test
  void showsTheCommissionsNamesAndCodes() {
    Country greece = Countries.byCode("GR").orElseThrow();
    assertThat(greece.euCode()).isEqualTo("EL");
    assertThat(greece.alpha3()).isEqualTo("GRC");
    assertThat(greece.name("de")).isEqualTo("Griechenland");
    assertThat(greece.name("sv")).isEqualTo("Greece");
    assertThat(Countries.byCode("XK").orElseThrow().name("fr")).isEqualTo("Kosovo*");
    assertThat(Countries.byCode("CZ").orElseThrow().name("en")).isEqualTo("Czechia");
    assertThat(Countries.byCode("EL")).isEmpty();
  }
}
