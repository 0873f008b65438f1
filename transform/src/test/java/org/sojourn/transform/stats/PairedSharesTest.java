package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.stats.paired.McNemar;
import org.sojourn.transform.stats.paired.PairedShares;

class PairedSharesTest {

  private static final Confidence LEVEL = new Confidence(0.95);

  private static Interval interval(McNemar table, Population population) {
    Result result = PairedShares.difference(table, population, LEVEL);
    return result.figure().orElseThrow().interval().orElseThrow();
  }

  /**
   * Airway hyper-responsiveness before and after a transplantation (Bentur and others 2009), as
   * Fagerland, Lydersen and Laake print it: -0.507 to -0.026 for before minus after.
   */
  @Test
  void theIntervalIsThatOfThePublishedExample() {
    Interval interval = interval(new McNemar(1, 1, 7, 12), Population.UNLIMITED);
    assertThat(interval.low()).isCloseTo(0.0256, within(5e-4));
    assertThat(interval.high()).isCloseTo(0.5069, within(5e-4));
  }

  @Test
  void nobodyHasNoDifferenceAndACensusNoWidth() {
    assertThat(
            PairedShares.difference(new McNemar(0, 0, 0, 0), Population.UNLIMITED, LEVEL).figure())
        .isEmpty();
    assertThat(interval(new McNemar(5, 3, 1, 1), Population.of(10)))
        .isEqualTo(Interval.point(-0.2));
  }

  @Property
  void theIntervalHoldsTheDifferenceAndTurnsAroundWithTime(
      @ForAll @IntRange(max = 30) int a,
      @ForAll @IntRange(max = 30) int b,
      @ForAll @IntRange(max = 30) int c,
      @ForAll @IntRange(max = 30) int d) {
    if (a + b + c + d == 0) {
      return;
    }
    Interval later = interval(new McNemar(a, b, c, d), Population.UNLIMITED);
    Interval earlier = interval(new McNemar(a, c, b, d), Population.UNLIMITED);
    double difference = (c - b) / (double) (a + b + c + d);
    assertThat(later.low()).isBetween(-1.0, difference + 1e-12);
    assertThat(later.high()).isBetween(difference - 1e-12, 1.0);
    assertThat(earlier.low()).isCloseTo(-later.high(), within(1e-12));
    assertThat(earlier.high()).isCloseTo(-later.low(), within(1e-12));
  }
}
