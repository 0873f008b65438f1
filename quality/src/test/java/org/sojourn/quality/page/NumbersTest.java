package org.sojourn.quality.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 10, 0 %",
    "10, 10, 100 %",
    "1, 3, 33.3 %",
    "1, 100000, < 0.1 %",
    "99999, 100000, > 99.9 %",
    "1, 1000, 0.1 %",
    "0, 0, \u2013"
  })
  void aShareNeverHidesSomethingNorPretendsAll(long part, long whole, String text) {
    assertThat(Numbers.share(part, whole)).isEqualTo(text);
  }

  @Test
  void countsAreGroupedAndHaveTheirNoun() {
    assertThat(Numbers.count(1_234_567)).isEqualTo("1,234,567");
    assertThat(Numbers.count(1, "row", "rows")).isEqualTo("1 row");
    assertThat(Numbers.count(0, "row", "rows")).isEqualTo("0 rows");
    assertThat(Numbers.difference(-1200)).isEqualTo("-1,200");
    assertThat(Numbers.difference(3)).isEqualTo("+3");
    assertThat(Numbers.difference(0)).isEqualTo("0");
  }
}
