package org.sojourn.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5|5",
        "0012|12",
        "-50|-50",
        "\u221250|-50",
        "+3|3",
        "12.5|12.5",
        "12,5|12.5",
        "1.234|1.234",
        "0,123|0.123",
        "1234,567|1234.567",
        "1,234.50|1234.50",
        "1.234,50|1234.50",
        "1.234.567|1234567",
        "1,234,567|1234567",
        "1 234,5|1234.5",
        "1\u00A0234\u202F567|1234567",
        "1'234.50|1234.50",
        "1\u2019234|1234",
        "1,234|none",
        "-12,500|none",
        "1.23.45|none",
        "1,23,456|none",
        "12 34|none",
        "1e5|none",
        "NaN|none",
        "about 2000|none",
        "2000 EUR|none",
        ".5|none",
        "''|none"
      })
  void numbers(String text, String expected) {
    assertThat(NumberText.read(text).map(BigDecimal::toPlainString).orElse("none"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "12.0, 12", "'1 200', 1200", "0, 0", "2147483647, 2147483647"})
  void wholeNumbers(String text, int expected) {
    assertThat(NumberText.whole(text)).hasValue(expected);
  }

  @ParameterizedTest
  @CsvSource({"12.5", "-1", "2147483648", "twelve", "1.234"})
  void otherNumbersAreNotWhole(String text) {
    assertThat(NumberText.whole(text)).isEqualTo(OptionalInt.empty());
  }

  @Test
  void problemsAreNamed() {
    assertThat(NumberText.problem("a dozen")).isEqualTo("is no number");
    assertThat(NumberText.problem("1,234")).isEqualTo("can mean two numbers: write 1234 or 1.234");
  }

  @Property
  void whatIsWrittenPlainlyIsReadBack(
      @ForAll @BigRange(min = "-1e12", max = "1e12") @Scale(4) BigDecimal number) {
    assertThat(NumberText.read(number.toPlainString()).orElseThrow()).isEqualByComparingTo(number);
  }
}
