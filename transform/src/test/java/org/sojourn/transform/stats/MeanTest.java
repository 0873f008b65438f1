package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeanTest {

  private static final Confidence LEVEL = new Confidence(0.95);
  private static final Histogram NONE = Histogram.ofCodes(1);
  private static final Histogram ONE = Histogram.ofCodes(1, 0, 0, 1);
  private static final Histogram EQUAL = Histogram.ofCodes(1, 0, 0, 0, 7);
  private static final Histogram MIXED = Histogram.ofCodes(1, 1, 0, 2, 4, 3);

  private static Result.Figure mean(Histogram values, Population population) {
    return Mean.of(values, population, LEVEL).figure().orElseThrow();
  }

  @Test
  void nothingHasNoMeanAndNoSpread() {
    assertThat(Mean.of(NONE, Population.UNLIMITED, LEVEL))
        .isEqualTo(Result.undefined(Reason.NO_VALUES));
    assertThat(StandardDeviation.of(NONE)).isEqualTo(Result.undefined(Reason.NO_VALUES));
    assertThat(Total.of(NONE)).isEqualTo(Result.undefined(Reason.NO_VALUES));
  }

  @Test
  void oneValueIsItsMeanAndHasNoSpread() {
    Result.Figure one = mean(ONE, Population.UNLIMITED);
    assertThat(one.value()).isEqualTo(3);
    assertThat(one.standardError()).isEmpty();
    assertThat(one.interval()).isEmpty();
    assertThat(StandardDeviation.of(ONE)).isEqualTo(Result.undefined(Reason.ONE_VALUE));
  }

  @Test
  void oneOfOneIsACensus() {
    assertThat(mean(ONE, Population.of(1)).interval()).contains(Interval.point(3));
  }

  @Test
  void equalValuesOfASampleHaveNoInterval() {
    assertThat(mean(EQUAL, Population.of(9))).isEqualTo(Result.of(4));
    assertThat(mean(EQUAL, Population.of(7)).interval()).contains(Interval.point(4));
    assertThat(StandardDeviation.of(EQUAL)).isEqualTo(Result.of(0));
  }

  @Test
  void aCensusHasNoUncertaintyButASpread() {
    assertThat(mean(MIXED, Population.of(10)).standardError()).hasValue(0);
    assertThat(mean(MIXED, Population.of(10)).interval()).contains(Interval.point(3.8));
    assertThat(StandardDeviation.of(MIXED).figure().orElseThrow().value())
        .isCloseTo(1.2292725943057183, within(1e-14));
  }

  /** R: {@code survey::svymean(~x, svydesign(ids = ~1, fpc = ~N))} with N = 40. */
  @Test
  void theFinitePopulationShrinksTheStandardError() {
    double plain = mean(MIXED, Population.UNLIMITED).standardError().getAsDouble();
    assertThat(mean(MIXED, Population.of(40)).standardError().getAsDouble())
        .isCloseTo(plain * Math.sqrt(0.75), within(1e-15));
    assertThat(mean(MIXED, Population.of(40)).interval().orElseThrow().width())
        .isCloseTo(2 * LEVEL.studentQuantile(9) * plain * Math.sqrt(0.75), within(1e-14));
  }

  @Test
  void netScoresOfOddAnswersAreRefused() {
    assertThatThrownBy(() -> NetScore.of(Histogram.ofCodes(11, 2), Population.UNLIMITED, LEVEL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a net score needs answers from 0 to 10: Histogram[11.0] x [2]");
  }

  @Test
  void netScoresOfOneKindAreExact() {
    Histogram promoters = Histogram.ofCodes(9, 3, 4);
    assertThat(NetScore.of(promoters, Population.UNLIMITED, LEVEL)).isEqualTo(Result.of(100));
  }
}
