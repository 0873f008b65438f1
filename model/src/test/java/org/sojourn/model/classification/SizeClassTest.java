package org.sojourn.model.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizeClassTest {

  @ParameterizedTest
  @CsvSource({
    "micro, MICRO",
    "Micro-enterprise, MICRO",
    "Kleinstunternehmen, MICRO",
    "0-9, MICRO",
    "1 to 9 employees, MICRO",
    "<10, MICRO",
    "fewer than 10, MICRO",
    "SMALL, SMALL",
    "Small (10-49), SMALL",
    "10-49, SMALL",
    "10 – 49 persons, SMALL",
    "SME small, SMALL",
    "Kleinunternehmen, SMALL",
    "petite entreprise, SMALL",
    "medium-sized enterprise, MEDIUM",
    "Medium (50-249), MEDIUM",
    "50 bis 249 Mitarbeiter, MEDIUM",
    "large, LARGE",
    "250+, LARGE",
    ">= 250, LARGE",
    "> 249, LARGE",
    "250 and more, LARGE",
    "Großunternehmen, LARGE"
  })
  void findsAClassByWordOrRange(String text, SizeClass size) {
    assertThat(SizeClass.find(text)).hasValue(size);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SME",
        "12",
        "1-49",
        "10-50",
        "Small (50-249)",
        "small and medium",
        "not small",
        "<50",
        "up to 49",
        "huge",
        "49-10",
        "+"
      })
  void refusesWhatDoesNotTell(String text) {
    assertThat(SizeClass.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, MICRO",
    "9, MICRO",
    "10, SMALL",
    "49, SMALL",
    "50, MEDIUM",
    "249, MEDIUM",
    "250, LARGE"
  })
  void classifiesHeadcounts(int persons, SizeClass size) {
    assertThat(SizeClass.ofHeadcount(persons)).isEqualTo(size);
  }

  @ParameterizedTest
  @CsvSource({
    "9, , , MICRO",
    "9, 2000001, , MICRO",
    "9, 2000001, 2000000, MICRO",
    "9, 2000001, 2000001, SMALL",
    "9, 50000001, 10000001, MEDIUM",
    "9, 60000000, 43000001, LARGE",
    "49, 10000001, 10000001, MEDIUM",
    "249, 50000001, 43000000, MEDIUM",
    "249, 50000001, 43000001, LARGE",
    "250, 1, 1, LARGE"
  })
  void moneyRaisesTheClassWhereBothAmountsAreOverItsLimit(
      int persons, BigDecimal turnover, BigDecimal balanceSheet, SizeClass expected) {
    assertThat(SizeClass.of(persons, turnover, balanceSheet)).isEqualTo(expected);
  }
}
