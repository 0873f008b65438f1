package org.sojourn.transform.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.JointHistogram;
import org.sojourn.transform.stats.NetScore;
import org.sojourn.transform.stats.Population;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.ShareLimits;
import org.sojourn.transform.stats.agreement.Kappa;
import org.sojourn.transform.stats.compare.ContingencyTable;
import org.sojourn.transform.stats.compare.ShareDifference;
import org.sojourn.transform.stats.paired.McNemar;
import org.sojourn.transform.stats.paired.PairedShares;
import org.sojourn.transform.stats.paired.SignedRank;
import org.sojourn.transform.stats.share.AgrestiCoull;
import org.sojourn.transform.stats.share.ClopperPearson;
import org.sojourn.transform.stats.share.CorrectedWilson;
import org.sojourn.transform.stats.share.Jeffreys;
import org.sojourn.transform.stats.survey.CountedSample;
import org.sojourn.transform.stats.survey.DesignLimits;
import org.sojourn.transform.stats.survey.DesignMean;
import org.sojourn.transform.stats.weighting.Kish;
import org.sojourn.transform.stats.weighting.Trimming;

/** The worked numbers of {@code docs/methods.md}, computed again. */
class MethodsDocTest {

  private static final Confidence LEVEL = new Confidence(0.95);

  private static void assertSaid(String pattern, Object... numbers) throws IOException {
    String text = Files.readString(Path.of("../docs/methods.md"), StandardCharsets.UTF_8);
    assertThat(text.replaceAll("\\s+", " ")).contains(String.format(Locale.ROOT, pattern, numbers));
  }

  private static Interval percent(ShareLimits limits) {
    return limits.of(4, 6, Population.of(8), LEVEL).times(100);
  }

  @Test
  void intervalsOfFourOfSix() throws IOException {
    Interval wilson = percent(ShareLimits.WILSON);
    Interval exact = percent(ClopperPearson::of);
    Interval jeffreys = percent(Jeffreys::of);
    Interval agresti = percent(AgrestiCoull::of);
    Interval corrected = percent(CorrectedWilson::of);
    assertSaid(
        "Of 4 of 6 answers out of 8: Wilson %.1f to %.1f, Clopper-Pearson %.0f to %.0f,"
            + " Jeffreys %.1f to %.1f, Agresti-Coull %.1f to %.1f, corrected Wilson %.1f to %.1f.",
        wilson.low(),
        wilson.high(),
        exact.low(),
        exact.high(),
        jeffreys.low(),
        jeffreys.high(),
        agresti.low(),
        agresti.high(),
        corrected.low(),
        corrected.high());
  }

  @Test
  void theShareOfThoseWhoAnsweredMayBeNoneOfThePopulation() throws IOException {
    Interval exact = ClopperPearson.of(1, 79, Population.of(80), LEVEL).times(100);
    assertSaid("1 of 79 out of 80 is %.2f %%, 1 of 80 is %.2f %%.", exact.high(), exact.low());
  }

  @Test
  void allOfSixteenOutOfSeventeen() throws IOException {
    Interval wilson = ShareLimits.WILSON.of(16, 16, Population.of(17), LEVEL).times(100);
    Interval exact = ClopperPearson.of(16, 16, Population.of(17), LEVEL).times(100);
    assertSaid(
        "Of 16 of 16 out of 17 they are %.1f and %.0f %%, but the last may say no: then it is 16 of"
            + " 17, %.1f %%, and a draw of 16 misses that one with a probability of 1 in %.0f,"
            + " above 0.05.",
        wilson.low(), wilson.high(), 100 * 16 / 17.0, 17.0);
    assertSaid("here %.1f to %.0f %%.", exact.low(), exact.high());
    assertThat(1 / 17.0).isGreaterThan(0.05);
  }

  @Test
  void fourDetractorsOfSix() throws IOException {
    Histogram answers = Histogram.ofCodes(0, 4, 0, 0, 0, 0, 0, 0, 0, 1, 1);
    Result score = NetScore.of(answers, Population.UNLIMITED, LEVEL);
    Interval interval = score.figure().orElseThrow().interval().orElseThrow();
    assertSaid(
        "A net score of %.0f by 4 detractors, 1 promoter and 1 other of many has the interval"
            + " %.1f to %.1f, published as -100 to %.1f.",
        GoldenFamily.value(score), interval.low(), interval.high(), interval.high());
  }

  @Test
  void whatTwentyExpectedAndRealised() throws IOException {
    McNemar table = new McNemar(9, 6, 2, 3);
    Result difference = PairedShares.difference(table, Population.UNLIMITED, LEVEL);
    Interval interval = difference.figure().orElseThrow().interval().orElseThrow().times(100);
    assertSaid(
        "Of %d, 9 expected it and report it, 6 only expected it, 2 only report it and 3 neither:"
            + " difference %.0f points, %.1f to %.1f, p = %.3f.",
        table.size(),
        100 * GoldenFamily.value(difference),
        interval.low(),
        interval.high(),
        table.exact().pValue());
  }

  @Test
  void sixOfSixRose() throws IOException {
    SignedRank ranks =
        SignedRank.of(Histogram.ofCodes(1, 1, 1, 1, 1, 1, 1), SignedRank.Zeros.PRATT);
    assertSaid(
        "Six of six that rose by 1 to 6 points have p = 2 / 2⁶ = %.3f.", ranks.exact().pValue());
  }

  @Test
  void threeGroupsOfTwenty() throws IOException {
    ContingencyTable table = new ContingencyTable(new long[][] {{18, 2}, {12, 8}, {9, 11}});
    assertSaid(
        "Of 18, 12 and 9 of 20 each: chi-squared %.2f, 2 degrees of freedom, p = %.4f, V = %.2f.",
        table.chiSquared().statistic(),
        table.chiSquared().pValue(),
        GoldenFamily.value(table.cramersV()));
  }

  @Test
  void theFirstAndTheThirdOfThreeGroups() throws IOException {
    ContingencyTable pair = new ContingencyTable(new long[][] {{18, 2}, {9, 11}});
    ContingencyTable all = new ContingencyTable(new long[][] {{18, 2}, {12, 8}, {9, 11}});
    Result difference = ShareDifference.newcombe(18, 20, 9, 20, LEVEL);
    double holm = 3 * pair.chiSquared().pValue();
    assertSaid(
        "differ by %.0f percentage points (%.1f to %.1f), p = %.4f, adjusted %.4f",
        100 * GoldenFamily.value(difference),
        100 * GoldenFamily.low(difference),
        100 * GoldenFamily.high(difference),
        pair.chiSquared().pValue(),
        Math.max(holm, all.chiSquared().pValue()));
  }

  @Test
  void twoWeightedClasses() throws IOException {
    CountedSample sample =
        new CountedSample(
            List.of(
                answers("A", 1, 8), answers("A", 0, 2), answers("B", 1, 12), answers("B", 0, 18)),
            new TreeMap<>(
                Map.of(
                    "A", new CountedSample.Group(4, List.of("A")),
                    "B", new CountedSample.Group(2, List.of("B")))),
            new TreeMap<>(Map.of("A", 0.25, "B", 0.5)),
            false);
    DesignMean share = sample.mean(code -> code, LEVEL);
    double p = GoldenFamily.value(share.result());
    double error = GoldenFamily.error(share.result());
    Interval wilson =
        DesignLimits.WILSON.of(p, error, share.size(), share.degreesOfFreedom(), LEVEL).times(100);
    assertSaid(
        "Of 40 in class A, 10 answered, 8 of them content; of 60 in B, 30 answered, 12 content."
            + " Unweighted %.1f %% are content; with weights 4 and 2 it is %.1f %%, standard error"
            + " %.2f points, %.1f to %.1f. The effective size is %.1f, the weighting effect %.2f.",
        100 * 20 / 40.0,
        100 * p,
        100 * error,
        wilson.low(),
        wilson.high(),
        GoldenFamily.value(sample.kish().effectiveSize()),
        GoldenFamily.value(sample.kish().designEffect()));
  }

  private static CountedSample.Unit answers(String group, int code, long count) {
    return new CountedSample.Unit(
        group, List.of(new CountedSample.Member(group, true, code, 1)), count);
  }

  @Test
  void fourWeightsTrimmed() throws IOException {
    TreeMap<Double, Long> weights = new TreeMap<>();
    weights.put(1.0, 3L);
    weights.put(9.0, 1L);
    Trimming trimming = Trimming.of(Histogram.of(weights), 2);
    TreeMap<Double, Long> trimmed = new TreeMap<>();
    weights.forEach((weight, count) -> trimmed.put(trimming.of(weight), count));
    assertSaid(
        "1, 1, 1 and 9 cut at twice their mean become %2$.0f, %2$.0f, %2$.0f and %3$.0f,"
            + " and Kish's design effect falls from %1$.2f to %4$.2f.",
        GoldenFamily.value(Kish.of(Histogram.of(weights)).designEffect()),
        trimming.of(1),
        trimming.of(9),
        GoldenFamily.value(Kish.of(Histogram.of(trimmed)).designEffect()));
  }

  @Test
  void fiftyPairs() throws IOException {
    Result kappa =
        new Kappa(JointHistogram.ofCodes(0, 2, 20, 5, 10, 15), 1, Kappa.Weights.NONE).of(LEVEL);
    assertSaid(
        "Of 50 pairs, 20 and 15 of which agree on yes and no, 5 and 10 not: kappa %.2f, %.2f to"
            + " %.2f.",
        GoldenFamily.value(kappa), GoldenFamily.low(kappa), GoldenFamily.high(kappa));
  }

  @Test
  void valuesComparedWithR() throws IOException {
    int weights = compared("weighting") + compared("trimming");
    for (String rows :
        List.of(
            "weights_apiclus1_poststrat",
            "weights_apiclus1_rake",
            "weights_apisrs_poststrat",
            "weights_apisrs_rake",
            "weights_apistrat_nonresponse",
            "weights_apistrat_nonresponse_raked")) {
      weights += GoldenData.expected(rows).size();
    }
    assertSaid(
        "%,d values of shares, means and spreads, %,d of intervals of shares, %,d of finite"
            + " populations, %,d of net scores, %,d of paired changes and their tests, %,d of"
            + " comparisons, %,d of trends, %,d of survey designs, %,d of weights, %,d of small"
            + " groups, %,d of consistency, %,d of agreement,",
        compared("satisfaction"),
        compared("binomial_intervals"),
        compared("fpc"),
        compared("nps"),
        compared("paired"),
        compared("groups"),
        compared("trend"),
        compared("survey"),
        weights,
        compared("eb"),
        compared("alpha"),
        compared("agreement"));
  }

  /** Expected values of a file without those that are listed as not covered. */
  private static int compared(String file) {
    Set<String> left =
        Csv.read("/golden/not-covered.csv").stream()
            .filter(row -> row.get("file").equals(file))
            .map(row -> row.get("metric") + "/" + row.get("field"))
            .collect(Collectors.toSet());
    return (int)
        GoldenFamily.of(file).rows().stream()
            .filter(row -> !left.contains(row.get("metric") + "/" + row.get("field")))
            .count();
  }
}
