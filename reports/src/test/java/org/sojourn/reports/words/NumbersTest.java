package org.sojourn.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  private final Numbers numbers = new Numbers(Words.in("en"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0 | 0",
        "0.5 | 0 | 1",
        "2.5 | 0 | 3",
        "1234.5 | 1 | 1,234.5",
        "-0.4 | 0 | 0",
        "-0.126 | 2 | −0.13",
        "-1200 | 0 | −1,200",
      })
  void roundsHalfUpWithATrueMinus(double number, int digits, String text) {
    assertThat(numbers.decimal(number, digits)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0.536 | 2 | +0.54", "-0.2 | 1 | −0.2", "0.001 | 2 | 0.00", "41 | 0 | +41"})
  void signsDifferences(double number, int digits, String text) {
    assertThat(numbers.signed(number, digits)).isEqualTo(text);
  }

  @Test
  void keepsThePercentSignWithItsNumber() {
    assertThat(numbers.percent(90.909)).isEqualTo("91\u00a0%");
  }

  @Test
  void writesDaysAndMonths() {
    assertThat(numbers.date(LocalDate.of(2017, 4, 18))).isEqualTo("18 April 2017");
    assertThat(numbers.month(LocalDate.of(2016, 11, 1))).isEqualTo("Nov\u00a02016");
  }
}
