package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.sojourn.transform.stats.compare.FisherExact;

/** Odds ratios given both margins. */
class FisherExactTest {

  private static final Confidence LEVEL = new Confidence(0.95);

  @Test
  void theLimitsLeaveTheTailBeyondTheTable() {
    // 3 of 4 against 1 of 4: choose(4, k) choose(4, 4 - k) w^k, k = 0 to 4
    FisherExact tea = new FisherExact(3, 4, 1, 4);
    assertThat(tea.pValue()).isCloseTo(34 / 70.0, within(1e-12));
    assertThat(atLeastThree(tea.low(LEVEL))).isCloseTo(0.025, within(1e-10));
    assertThat(1 - 1 * weight(tea.high(LEVEL), 4) / total(tea.high(LEVEL)))
        .isCloseTo(0.025, within(1e-10));
    double w = tea.oddsRatio();
    double mean = (16 * w + 72 * w * w + 48 * w * w * w + 4 * w * w * w * w) / total(w);
    assertThat(mean).isCloseTo(3, within(1e-10));
  }

  private static double weight(double w, int k) {
    return Math.pow(w, k);
  }

  private static double total(double w) {
    return 1 + 16 * w + 36 * w * w + 16 * w * w * w + w * w * w * w;
  }

  private static double atLeastThree(double w) {
    return (16 * weight(w, 3) + weight(w, 4)) / total(w);
  }

  @Test
  void oneSidedTablesHaveInfiniteOdds() {
    FisherExact none = new FisherExact(0, 8, 0, 9);
    assertThat(none.pValue()).isEqualTo(1);
    assertThat(none.oddsRatio()).isZero();
    assertThat(none.low(LEVEL)).isZero();
    assertThat(none.high(LEVEL)).isInfinite();
  }
}
