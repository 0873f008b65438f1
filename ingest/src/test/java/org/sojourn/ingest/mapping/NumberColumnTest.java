package org.sojourn.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberColumnTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "false|1,234; 12,5|COMMA|1.234 12.5",
        "false|1.234; 12,5|COMMA|1234 12.5",
        "false|1.234; 1.234.567,8|COMMA|1234 1234567.8",
        "false|1,234; 12.5|POINT|1234 12.5",
        "false|1,234; 1,234.56|POINT|1234 1234.56",
        "false|1,234; 0.123; 7|POINT|1234 0.123 7",
        "false|1,234; 7|UNSETTLED|none 7",
        "false|1.234; 7|UNSETTLED|1.234 7",
        "false|1,234; 12.5; 12,5|UNSETTLED|none 12.5 12.5",
        "true|1.234; 1,234; 12,5|COMMA_IN_TEXT|1.234 1.234 12.5",
        "true|1.5; 1,234|POINT|1.5 1234",
        "false|1 234,5; -1,234|COMMA|1234.5 -1.234",
        "false|many; 1,234|UNSETTLED|none none"
      })
  void theOtherValuesSettleCommasAndPoints(
      boolean typed, String texts, Decimal expected, String numbers) {
    NumberColumn column = new NumberColumn(typed);
    StringBuilder read = new StringBuilder();
    for (String text : texts.split("; ")) {
      column.add(text);
    }
    for (String text : texts.split("; ")) {
      read.append(read.isEmpty() ? "" : " ")
          .append(
              NumberText.read(text, column.found()).map(BigDecimal::toPlainString).orElse("none"));
    }
    assertThat(column.found()).isEqualTo(expected);
    assertThat(read).hasToString(numbers);
  }

  @Test
  void aDeclaredSignLeavesNumbersOfAWorkbooksOwnAlone() {
    assertThat(Decimal.declared(null, false)).isNull();
    assertThat(Decimal.declared(".", true)).isEqualTo(Decimal.POINT);
    assertThat(Decimal.declared(",", false)).isEqualTo(Decimal.COMMA);
    assertThat(Decimal.declared(",", true)).isEqualTo(Decimal.COMMA_IN_TEXT);
    assertThat(NumberText.read("12.5", Decimal.COMMA_IN_TEXT)).hasValue(new BigDecimal("12.5"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POINT|12,5|none",
        "POINT|1,234,567|1234567",
        "COMMA|12.5|none",
        "COMMA|0.123|none",
        "COMMA|1.234.567|1234567",
        "COMMA|1234,5|1234.5"
      })
  void whatContradictsTheDecimalSignIsNoNumber(Decimal decimal, String text, String expected) {
    assertThat(NumberText.read(text, decimal).map(BigDecimal::toPlainString).orElse("none"))
        .isEqualTo(expected);
  }
}
