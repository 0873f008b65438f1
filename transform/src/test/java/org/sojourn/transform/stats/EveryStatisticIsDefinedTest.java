package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.stats.JointHistogram.Pair;
import org.sojourn.transform.stats.paired.Bowker;
import org.sojourn.transform.stats.paired.PairedTest;
import org.sojourn.transform.stats.paired.SignTest;
import org.sojourn.transform.stats.paired.SignedRank;
import org.sojourn.transform.stats.share.NetScoreIntervals;
import org.sojourn.transform.stats.weighting.Kish;

/** What everything that a run publishes comes to of nothing, of one value, and of equal ones. */
class EveryStatisticIsDefinedTest {

  private static final Confidence LEVEL = new Confidence(0.95);
  private static final Population MANY = Population.UNLIMITED;

  private static final Histogram NONE = Histogram.ofCodes(1);
  private static final Histogram ONE = Histogram.ofCodes(4, 1);
  private static final Histogram EQUAL = Histogram.ofCodes(4, 6);

  /** Statistics of one variable with codes from 0 to 10, by name. */
  private static Map<String, Function<Histogram, Result>> ofOneVariable() {
    Map<String, Function<Histogram, Result>> all = new LinkedHashMap<>();
    all.put("share", h -> Share.of(h.count(v -> v > 3), h.size(), MANY, LEVEL));
    all.put("mean", h -> Mean.of(h, MANY, LEVEL));
    all.put("standard deviation", StandardDeviation::of);
    all.put("net score", h -> NetScore.of(h, MANY, LEVEL));
    all.put("net score, normal", h -> NetScoreIntervals.normal(h, LEVEL));
    all.put("median", h -> Quantile.of(h, 0.5));
    all.put("quartile", h -> Quantile.of(h, 0.25));
    all.put("total", Total::of);
    all.put("effect size", h -> EffectSize.of(h, LEVEL));
    return all;
  }

  /** Statistics of pairs, by name. */
  private static Map<String, Function<JointHistogram, Result>> ofPairs() {
    Map<String, Function<JointHistogram, Result>> all = new LinkedHashMap<>();
    all.put("gain", p -> change(p).gain());
    all.put("before", p -> change(p).preMean());
    all.put("after", p -> change(p).postMean());
    all.put("spread", p -> change(p).spread());
    all.put("improved", p -> change(p).improved());
    all.put("unchanged", p -> change(p).unchanged());
    all.put("declined", p -> change(p).declined());
    all.put("effect size", p -> change(p).effectSize());
    all.put("correlation", p -> new PairedTest(p).correlation());
    return all;
  }

  private static PairedChange change(JointHistogram pairs) {
    return PairedChange.of(pairs, 1, MANY, LEVEL, ShareLimits.WILSON);
  }

  @Test
  void ofNothingThereIsNothing() {
    ofOneVariable()
        .forEach(
            (name, statistic) ->
                assertThat(statistic.apply(NONE))
                    .as(name)
                    .isEqualTo(Result.undefined(Reason.NO_VALUES)));
    ofPairs()
        .forEach(
            (name, statistic) ->
                assertThat(statistic.apply(new JointHistogram(List.of())))
                    .as(name)
                    .isEqualTo(Result.undefined(Reason.NO_VALUES)));
    assertThat(Kish.of(NONE).effectiveSize()).isEqualTo(Result.undefined(Reason.NO_VALUES));
  }

  @Test
  void oneValueIsItsMeanMedianAndTotal() {
    assertThat(outcomes(ONE))
        .containsExactly(
            "share 1.0, interval",
            "mean 4.0",
            "standard deviation: a single value has no spread",
            "net score -100.0",
            "net score, normal -100.0",
            "median 4.0",
            "quartile 4.0",
            "total 4.0",
            "effect size: a single value has no spread");
  }

  @Test
  void equalValuesHaveAMeanWithoutInterval() {
    assertThat(outcomes(EQUAL))
        .containsExactly(
            "share 1.0, interval",
            "mean 4.0",
            "standard deviation 0.0",
            "net score -100.0",
            "net score, normal -100.0",
            "median 4.0",
            "quartile 4.0",
            "total 24.0",
            "effect size: all values are equal");
  }

  private static List<String> outcomes(Histogram values) {
    List<String> lines = new ArrayList<>();
    ofOneVariable().forEach((name, statistic) -> lines.add(line(name, statistic.apply(values))));
    return lines;
  }

  private static String line(String name, Result result) {
    if (result instanceof Result.Undefined none) {
      return name + ": " + none.reason().text();
    }
    Result.Figure figure = result.figure().orElseThrow();
    return name + " " + figure.value() + (figure.interval().isPresent() ? ", interval" : "");
  }

  @Property(tries = 300)
  void nothingIsEverNotANumber(
      @ForAll @Size(max = 12) List<@IntRange(max = 10) Integer> codes,
      @ForAll @Size(min = 9, max = 9) List<@IntRange(max = 2) Integer> counts) {
    Histogram values = IntervalLawsTest.histogram(codes, 0, 1, 1);
    ofOneVariable().forEach((name, statistic) -> assertFinite(name, statistic.apply(values)));
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) > 0) {
        pairs.add(new Pair(Math.floorDiv(i, 3), i % 3, counts.get(i)));
      }
    }
    JointHistogram joint = new JointHistogram(pairs);
    ofPairs().forEach((name, statistic) -> assertFinite(name, statistic.apply(joint)));
    Histogram change = joint.differences();
    for (SignedRank.Zeros zeros : SignedRank.Zeros.values()) {
      assertProbability(SignedRank.of(change, zeros).normal());
      assertProbability(SignedRank.of(change, zeros).exact());
    }
    assertProbability(SignTest.of(change.count(d -> d > 0), change.count(d -> d < 0)));
    assertProbability(Bowker.of(joint));
    assertProbability(new PairedTest(joint).student());
  }

  private static void assertFinite(String name, Result result) {
    Optional<Result.Figure> figure = result.figure();
    figure.ifPresent(f -> assertThat(f.value()).as(name).isFinite());
    figure
        .map(Result.Figure::standardError)
        .ifPresent(e -> e.ifPresent(x -> assertThat(x).as(name).isFinite().isNotNegative()));
    figure
        .flatMap(Result.Figure::interval)
        .ifPresent(i -> assertThat(i.width()).as(name).isFinite().isNotNegative());
  }

  private static void assertProbability(Significance test) {
    if (test instanceof Significance.Tested) {
      assertThat(test.pValue()).isBetween(0.0, 1.0);
    }
  }
}
