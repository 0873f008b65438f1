package org.sojourn.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

  @ParameterizedTest
  @CsvSource({
    "0, Almost nobody",
    "10, One in ten",
    "50, About half",
    "75, Three in four",
    "81, Four in five",
    "90, Nine in ten",
    "91, Nine in ten",
    "95, Nineteen in twenty",
    "98, Nearly all",
    "100, All",
  })
  void saysTheNearestPhrase(double percentage, String phrase) {
    assertThat(Proportion.phrase(percentage, Words.in("en"))).isEqualTo(phrase);
  }
}
