package org.sojourn.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BreakdownTest {

  @Test
  void cohortsStandByTheCalendarSoThatGapsStay() {
    int first = Breakdown.position("cohort", "2016-Q4");
    assertThat(Breakdown.position("cohort", "2017-Q1") - first).isEqualTo(1);
    assertThat(Breakdown.position("cohort", "2017-Q4") - first).isEqualTo(4);
    assertThat(Breakdown.position("cohort", "2019-Q1") - first).isEqualTo(9);
  }

  @Test
  void sizesStandByTheirClass() {
    assertThat(Breakdown.position("size", "micro")).isZero();
    assertThat(Breakdown.position("size", "large")).isEqualTo(3);
  }

  @Test
  void nothingElseHasAPlace() {
    assertThatThrownBy(() -> Breakdown.position("country", "DE"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'DE' has no place by country");
    assertThatThrownBy(() -> Breakdown.position("cohort", "2017"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'2017' has no place by cohort");
  }
}
