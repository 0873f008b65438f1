package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShareTest {

  private static final Confidence LEVEL = new Confidence(0.95);

  private static Result.Figure share(long hits, long n, Population population) {
    return Share.of(hits, n, population, LEVEL).figure().orElseThrow();
  }

  @Test
  void nothingIsNoShare() {
    assertThat(Share.of(0, 0, Population.UNLIMITED, LEVEL))
        .isEqualTo(Result.undefined(Reason.NO_VALUES));
    assertThat(Share.of(0, 0, Population.of(12), LEVEL))
        .isEqualTo(Result.undefined(Reason.NO_VALUES));
  }

  @Test
  void oneAnswerHasAnIntervalButNoStandardError() {
    Result.Figure one = share(1, 1, Population.UNLIMITED);
    assertThat(one.value()).isEqualTo(1);
    assertThat(one.standardError()).isEmpty();
    assertThat(one.interval().orElseThrow().low()).isCloseTo(0.20654931437723745, within(1e-12));
    assertThat(one.interval().orElseThrow().high()).isEqualTo(1);
  }

  @Test
  void oneOfManyIsTheSameWithAndWithoutReplacement() {
    assertThat(share(1, 1, Population.of(400)).interval())
        .isEqualTo(share(1, 1, Population.UNLIMITED).interval());
  }

  @Test
  void limitsOfNoneAndAllAreExact() {
    assertThat(share(0, 37, Population.UNLIMITED).interval().orElseThrow().low()).isZero();
    assertThat(share(37, 37, Population.UNLIMITED).interval().orElseThrow().high()).isEqualTo(1);
  }

  @Test
  void aCensusHasNoUncertainty() {
    Result.Figure census = share(40, 54, Population.of(54));
    assertThat(census.standardError()).hasValue(0);
    assertThat(census.interval()).contains(Interval.point(40 / 54.0));
    assertThat(share(1, 1, Population.of(1)).interval()).contains(Interval.point(1));
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> share(5, 4, Population.UNLIMITED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("5 of 4 is no share");
    assertThatThrownBy(() -> share(3, 5, Population.of(4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("5 values cannot come from a population of 4");
  }

  @Property
  void theIntervalHoldsTheShareAndStaysWithinZeroAndOne(
      @ForAll @IntRange(max = 3000) int hits, @ForAll @IntRange(max = 3000) int others) {
    if (hits + others == 0) {
      return;
    }
    Result.Figure figure = share(hits, hits + others, Population.UNLIMITED);
    Interval interval = figure.interval().orElseThrow();
    assertThat(interval.low()).isBetween(0.0, figure.value());
    assertThat(interval.high()).isBetween(figure.value(), 1.0);
  }

  @Property
  void theIntervalOfTheOthersIsTheMirrorImage(
      @ForAll @IntRange(max = 300) int hits, @ForAll @IntRange(min = 1, max = 300) int others) {
    Interval mine = share(hits, hits + others, Population.UNLIMITED).interval().orElseThrow();
    Interval theirs = share(others, hits + others, Population.UNLIMITED).interval().orElseThrow();
    assertThat(mine.low()).isCloseTo(1 - theirs.high(), within(1e-12));
    assertThat(mine.high()).isCloseTo(1 - theirs.low(), within(1e-12));
  }

  @Property
  void knowingMoreOfThePopulationNarrowsTheInterval(
      @ForAll @IntRange(max = 60) int hits,
      @ForAll @IntRange(min = 1, max = 60) int others,
      @ForAll @IntRange(max = 100) int unasked) {
    int n = hits + others;
    Interval finite = share(hits, n, Population.of(n + unasked)).interval().orElseThrow();
    Interval wider = share(hits, n, Population.of(n + unasked + 1)).interval().orElseThrow();
    assertThat(finite.width()).isLessThanOrEqualTo(wider.width() + 1e-15);
    assertThat(wider.width())
        .isLessThanOrEqualTo(
            share(hits, n, Population.UNLIMITED).interval().orElseThrow().width() + 1e-15);
  }

  @Property
  void theLimitsSolveTheScoreEquation(
      @ForAll @IntRange(max = 500) int hits, @ForAll @IntRange(min = 1, max = 500) int others) {
    int n = hits + others;
    double share = hits / (double) n;
    double z = LEVEL.normalQuantile();
    double high = share(hits, n, Population.UNLIMITED).interval().orElseThrow().high();
    assertThat((high - share) * (high - share))
        .isCloseTo(z * z * high * (1 - high) / n, within(1e-12));
  }
}
