package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.sojourn.transform.stats.JointHistogram.Pair;
import org.sojourn.transform.stats.compare.ContingencyTable;
import org.sojourn.transform.stats.compare.ExactShares;
import org.sojourn.transform.stats.compare.FisherExact;
import org.sojourn.transform.stats.compare.KruskalWallis;
import org.sojourn.transform.stats.compare.MannWhitney;
import org.sojourn.transform.stats.compare.ShareDifference;
import org.sojourn.transform.stats.compare.Trend;
import org.sojourn.transform.stats.paired.McNemar;
import org.sojourn.transform.stats.paired.PairedTest;
import org.sojourn.transform.stats.paired.PairedTest.Standardiser;
import org.sojourn.transform.stats.paired.SignedRank;
import org.sojourn.transform.stats.paired.SignedRank.Zeros;
import org.sojourn.transform.stats.smallarea.BetaBinomial;
import org.sojourn.transform.stats.smallarea.BetaBinomial.Group;

/** Who is first, which answer counts as a hit, and the unit of a scale change no conclusion. */
class SymmetryLawsTest {

  private static final Confidence LEVEL = new Confidence(0.95);

  @Property(tries = 300)
  void twoGroupsCanChangePlaces(
      @ForAll @IntRange(max = 20) int a,
      @ForAll @IntRange(min = 1, max = 20) int b,
      @ForAll @IntRange(max = 20) int c,
      @ForAll @IntRange(min = 1, max = 20) int d) {
    Significance one = new ContingencyTable(new long[][] {{a, b}, {c, d}}).chiSquared();
    Significance other = new ContingencyTable(new long[][] {{d, c}, {b, a}}).chiSquared();
    assertSame(one, other);
    assertThat(new FisherExact(c, c + d, a, a + b).pValue())
        .isCloseTo(new FisherExact(a, a + b, c, c + d).pValue(), within(1e-12));
    assertThat(new FisherExact(b, a + b, d, c + d).pValue())
        .isCloseTo(new FisherExact(a, a + b, c, c + d).pValue(), within(1e-12));
    assertThat(ExactShares.of(new long[][] {{a, b}, {c, d}}).orElseThrow().pValue())
        .isCloseTo(new FisherExact(a, a + b, c, c + d).pValue(), within(1e-12));
    Interval difference = interval(ShareDifference.newcombe(a, a + b, c, c + d, LEVEL));
    Interval turned = interval(ShareDifference.newcombe(c, c + d, a, a + b, LEVEL));
    assertThat(difference.low()).isCloseTo(-turned.high(), within(1e-12));
    assertThat(difference.high()).isCloseTo(-turned.low(), within(1e-12));
  }

  @Property(tries = 300)
  void ranksKnowOnlyTheOrder(
      @ForAll @Size(min = 1, max = 15) List<@IntRange(max = 6) Integer> x,
      @ForAll @Size(min = 1, max = 15) List<@IntRange(max = 6) Integer> y,
      @ForAll @IntRange(min = 1, max = 9) int stretch) {
    MannWhitney test = new MannWhitney(codes(x, 0, 1), codes(y, 0, 1));
    MannWhitney other = new MannWhitney(codes(y, 3, stretch), codes(x, 3, stretch));
    MannWhitney turned = new MannWhitney(codes(x, 6, -1), codes(y, 6, -1));
    for (MannWhitney mirrored : List.of(other, turned)) {
      assertThat(mirrored.cliffsDelta().figure().orElseThrow().value())
          .isCloseTo(-test.cliffsDelta().figure().orElseThrow().value(), within(1e-12));
      assertMirrored(test.normal(), mirrored.normal());
      assertThat(mirrored.corrected().pValue()).isEqualTo(test.corrected().pValue(), within(1e-9));
      assertThat(mirrored.exact().pValue()).isEqualTo(test.exact().pValue(), within(1e-12));
    }
    Significance groups = KruskalWallis.of(List.of(codes(x, 0, 1), codes(y, 0, 1)));
    assertSame(KruskalWallis.of(List.of(codes(y, 9, stretch), codes(x, 9, stretch))), groups);
    if (groups instanceof Significance.Tested tested) {
      double z = test.normal().statistic();
      assertThat(tested.statistic()).isCloseTo(z * z, within(1e-9));
      assertThat(tested.pValue()).isCloseTo(test.normal().pValue(), within(1e-9));
    }
  }

  @Property(tries = 200)
  void trendsTurnWithTheirScoresAndForgetTheirUnit(
      @ForAll @Size(min = 3, max = 3) List<@IntRange(max = 12) Integer> hits,
      @ForAll @IntRange(min = 1, max = 9) int stretch) {
    long[] x = hits.stream().mapToLong(h -> h).toArray();
    long[] n = hits.stream().mapToLong(h -> h + 3).toArray();
    long[] misses = {3, 3, 3};
    Significance test = Trend.of(x, n, new double[] {1, 2, 3});
    double[] moved = {7 + stretch, 7 + 2 * stretch, 7 + 3 * stretch};
    assertSame(test, Trend.of(x, n, moved));
    assertMirrored(test, Trend.of(x, n, new double[] {3, 2, 1}));
    assertMirrored(test, Trend.of(misses, n, new double[] {1, 2, 3}));
  }

  @Property(tries = 300)
  void beforeAndAfterCanChangePlaces(
      @ForAll @Size(min = 9, max = 9) List<@IntRange(max = 6) Integer> counts,
      @ForAll @IntRange(min = 1, max = 9) int stretch) {
    JointHistogram pairs = pairs(counts, 1, false);
    JointHistogram turned = pairs(counts, stretch, true);
    for (Zeros zeros : Zeros.values()) {
      SignedRank test = SignedRank.of(pairs.differences(), zeros);
      SignedRank other = SignedRank.of(turned.differences(), zeros);
      assertMirrored(test.normal(), other.normal());
      assertThat(other.corrected().pValue()).isEqualTo(test.corrected().pValue(), within(1e-9));
      assertThat(other.exact().pValue()).isEqualTo(test.exact().pValue(), within(1e-12));
    }
    assertMirrored(new PairedTest(pairs).student(), new PairedTest(turned).student());
    for (Standardiser standardiser : List.of(Standardiser.DIFFERENCES, Standardiser.AVERAGE)) {
      assertMirrored(
          new PairedTest(pairs).standardised(standardiser),
          new PairedTest(turned).standardised(standardiser));
    }
    assertMirrored(
        EffectSize.of(pairs.differences(), LEVEL), EffectSize.of(turned.differences(), LEVEL));
    McNemar change = new McNemar(counts.get(0), counts.get(1), counts.get(2), counts.get(3));
    McNemar back = new McNemar(counts.get(0), counts.get(2), counts.get(1), counts.get(3));
    assertSame(change.uncorrected(), back.uncorrected());
    assertSame(change.corrected(), back.corrected());
    assertThat(back.exact().pValue()).isEqualTo(change.exact().pValue(), within(1e-12));
    assertMirrored(change.change(LEVEL), back.change(LEVEL));
  }

  @Property(tries = 50)
  void missesShrinkAsHitsDo(
      @ForAll @Size(min = 4, max = 12) List<@IntRange(max = 9) Integer> hits) {
    List<Group> groups = hits.stream().map(h -> new Group(h, 9)).toList();
    List<Group> misses = hits.stream().map(h -> new Group(9 - h, 9)).toList();
    var fit = BetaBinomial.fit(groups);
    var other = BetaBinomial.fit(misses);
    assertThat(other.isPresent()).isEqualTo(fit.isPresent());
    if (fit.isPresent()) {
      Result.Figure mine = fit.get().shrunken(groups.get(0), LEVEL).figure().orElseThrow();
      Result.Figure theirs = other.get().shrunken(misses.get(0), LEVEL).figure().orElseThrow();
      assertThat(theirs.value()).isCloseTo(1 - mine.value(), within(1e-6));
      assertThat(mine.value())
          .isBetween(
              Math.min(hits.get(0) / 9.0, fit.get().mean()) - 1e-12,
              Math.max(hits.get(0) / 9.0, fit.get().mean()) + 1e-12);
      assertThat(mine.interval().orElseThrow().low()).isLessThanOrEqualTo(mine.value());
      assertThat(mine.interval().orElseThrow().high()).isGreaterThanOrEqualTo(mine.value());
    }
  }

  private static Histogram codes(List<Integer> codes, int shift, int stretch) {
    return IntervalLawsTest.histogram(codes, shift, stretch, 1);
  }

  private static JointHistogram pairs(List<Integer> counts, int stretch, boolean turned) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) > 0) {
        double pre = stretch * (i / 3);
        double post = stretch * (i % 3);
        pairs.add(new Pair(turned ? post : pre, turned ? pre : post, counts.get(i)));
      }
    }
    return new JointHistogram(pairs);
  }

  private static void assertSame(Significance one, Significance other) {
    assertThat(other.getClass()).isEqualTo(one.getClass());
    if (one instanceof Significance.Tested) {
      assertThat(other.statistic()).isEqualTo(one.statistic(), within(1e-9));
      assertThat(other.pValue()).isEqualTo(one.pValue(), within(1e-9));
    }
  }

  /** Same p, other sign. */
  private static void assertMirrored(Significance one, Significance other) {
    assertThat(other.getClass()).isEqualTo(one.getClass());
    if (one instanceof Significance.Tested) {
      assertThat(Math.abs(other.statistic())).isEqualTo(Math.abs(one.statistic()), within(1e-9));
      assertThat(other.statistic() * one.statistic()).isLessThanOrEqualTo(1e-12);
      assertThat(other.pValue()).isEqualTo(one.pValue(), within(1e-9));
    }
  }

  private static void assertMirrored(Result one, Result other) {
    assertThat(other.figure().isPresent()).isEqualTo(one.figure().isPresent());
    if (one.figure().isPresent()) {
      Result.Figure mine = one.figure().get();
      Result.Figure theirs = other.figure().get();
      assertThat(theirs.value()).isEqualTo(-mine.value(), within(1e-9));
      mine.interval()
          .ifPresent(
              i -> {
                assertThat(interval(other).low()).isEqualTo(-i.high(), within(1e-9));
                assertThat(interval(other).high()).isEqualTo(-i.low(), within(1e-9));
              });
    }
  }

  private static Interval interval(Result result) {
    return result.figure().orElseThrow().interval().orElseThrow();
  }
}
