package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.sojourn.transform.stats.share.AgrestiCoull;
import org.sojourn.transform.stats.share.ClopperPearson;
import org.sojourn.transform.stats.share.CorrectedWilson;
import org.sojourn.transform.stats.share.Jeffreys;

/**
 * What every interval that a programme can ask for has to do: contain the estimate, mirror the
 * complement, shrink as more answer, and vanish when all have.
 */
class IntervalLawsTest {

  private static final Confidence LEVEL = new Confidence(0.95);
  private static final Population UNLIMITED = Population.UNLIMITED;

  /** Those of {@code ShareInterval}. */
  private static final List<ShareLimits> METHODS =
      List.of(
          ShareLimits.WILSON,
          CorrectedWilson::of,
          ClopperPearson::of,
          Jeffreys::of,
          AgrestiCoull::of);

  @Property(tries = 300)
  void sharesLieInTheirIntervalsAndComplementsMirrorThem(
      @ForAll @IntRange(max = 200) int hits,
      @ForAll @IntRange(min = 1, max = 200) int others,
      @ForAll @IntRange(max = 300) int unasked) {
    int n = hits + others;
    for (ShareLimits method : METHODS) {
      for (Population population : List.of(UNLIMITED, Population.of(n + unasked))) {
        Interval mine = method.of(hits, n, population, LEVEL);
        Interval theirs = method.of(others, n, population, LEVEL);
        assertThat(mine.low()).isBetween(0.0, hits / (double) n);
        assertThat(mine.high()).isBetween(hits / (double) n, 1.0);
        assertThat(mine.low()).isCloseTo(1 - theirs.high(), within(1e-12));
        assertThat(mine.high()).isCloseTo(1 - theirs.low(), within(1e-12));
      }
    }
  }

  @Property(tries = 300)
  void intervalsOfSharesShrinkWithTheirBase(
      @ForAll @IntRange(max = 60) int hits,
      @ForAll @IntRange(max = 60) int others,
      @ForAll @IntRange(min = 2, max = 20) int times) {
    int n = Math.max(1, hits + others);
    for (ShareLimits method : METHODS) {
      double few = method.of(hits, n, UNLIMITED, LEVEL).width();
      double many = method.of((long) hits * times, (long) n * times, UNLIMITED, LEVEL).width();
      assertThat(many).isLessThan(few);
    }
  }

  @Property(tries = 300)
  void intervalsWidenWithTheLevel(
      @ForAll @IntRange(max = 60) int hits,
      @ForAll @IntRange(min = 1, max = 60) int others,
      @ForAll @IntRange(max = 100) int unasked) {
    int n = hits + others;
    for (ShareLimits method : METHODS) {
      for (Population population : List.of(UNLIMITED, Population.of(n + unasked))) {
        Interval narrow = method.of(hits, n, population, new Confidence(0.8));
        Interval wide = method.of(hits, n, population, new Confidence(0.99));
        assertThat(wide.low()).isLessThanOrEqualTo(narrow.low());
        assertThat(wide.high()).isGreaterThanOrEqualTo(narrow.high());
      }
    }
  }

  @Property(tries = 200)
  void aCensusLeavesNothingToBeUnsureOf(
      @ForAll @IntRange(max = 500) int hits, @ForAll @IntRange(min = 1, max = 500) int others) {
    int n = hits + others;
    for (ShareLimits method : METHODS) {
      assertThat(method.of(hits, n, Population.of(n), LEVEL))
          .isEqualTo(Interval.point(hits / (double) n));
    }
  }

  @Property(tries = 300)
  void meansMoveAndStretchWithTheirScale(
      @ForAll @Size(min = 2, max = 30) List<@IntRange(max = 10) Integer> codes,
      @ForAll @IntRange(min = -20, max = 20) int shift,
      @ForAll @IntRange(min = 1, max = 9) int stretch,
      @ForAll @IntRange(max = 40) int unasked) {
    Population population = Population.of(codes.size() + unasked);
    Result mean = Mean.of(histogram(codes, 0, 1, 1), population, LEVEL);
    Result moved = Mean.of(histogram(codes, shift, stretch, 1), population, LEVEL);
    Result turned = Mean.of(histogram(codes, 10, -1, 1), population, LEVEL);
    Result.Figure before = mean.figure().orElseThrow();
    assertFigure(moved, shift + stretch * before.value(), before, stretch);
    assertFigure(turned, 10 - before.value(), before, 1);
  }

  private static void assertFigure(
      Result result, double value, Result.Figure before, double stretch) {
    Result.Figure after = result.figure().orElseThrow();
    assertThat(after.value()).isCloseTo(value, within(1e-9));
    assertThat(after.interval().isPresent()).isEqualTo(before.interval().isPresent());
    before
        .interval()
        .ifPresent(
            i -> {
              assertThat(after.interval().orElseThrow().width())
                  .isCloseTo(stretch * i.width(), within(1e-9));
              assertThat(after.interval().orElseThrow().low()).isLessThanOrEqualTo(after.value());
              assertThat(after.interval().orElseThrow().high())
                  .isGreaterThanOrEqualTo(after.value());
            });
  }

  @Property(tries = 300)
  void intervalsOfMeansAndNetScoresShrinkAndVanish(
      @ForAll @Size(min = 2, max = 30) List<@IntRange(max = 10) Integer> codes,
      @ForAll @IntRange(min = 2, max = 9) int times) {
    Histogram few = histogram(codes, 0, 1, 1);
    Histogram many = histogram(codes, 0, 1, times);
    Population all = Population.of(few.size());
    assertShrinks(
        Mean.of(few, UNLIMITED, LEVEL), Mean.of(many, UNLIMITED, LEVEL), Mean.of(few, all, LEVEL));
    assertShrinks(
        NetScore.of(few, UNLIMITED, LEVEL),
        NetScore.of(many, UNLIMITED, LEVEL),
        NetScore.of(few, all, LEVEL));
  }

  private static void assertShrinks(Result few, Result many, Result census) {
    few.figure()
        .flatMap(Result.Figure::interval)
        .ifPresent(
            i ->
                assertThat(many.figure().orElseThrow().interval().orElseThrow().width())
                    .isLessThan(i.width()));
    Result.Figure all = census.figure().orElseThrow();
    assertThat(all.interval()).contains(Interval.point(all.value()));
    assertThat(all.standardError()).hasValue(0);
  }

  /** Codes, each turned into {@code shift + stretch code} and counted {@code times}. */
  static Histogram histogram(List<Integer> codes, int shift, int stretch, long times) {
    TreeMap<Double, Long> counts = new TreeMap<>();
    codes.forEach(code -> counts.merge((double) shift + stretch * code, times, Long::sum));
    return Histogram.of(counts);
  }
}
