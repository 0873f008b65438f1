package org.sojourn.transform.comparison;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Measure;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.NetScore;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Significance;
import org.sojourn.transform.stats.compare.ContingencyTable;
import org.sojourn.transform.stats.compare.ExactShares;
import org.sojourn.transform.stats.compare.KruskalWallis;

/**
 * How the groups of an indicator are compared: shares and rates by Pearson's chi-squared without
 * correction, or Fisher's exact test where some expected count is below 5 and the groups are not
 * too many; means and net scores by the test of Kruskal and Wallis, over answer codes and over the
 * scores -100, 0 and 100.
 *
 * @param statistic the figure that is compared
 */
record GroupTest(Statistic statistic) {

  private static final double LEAST_EXPECTED = 5;

  /**
   * What came of it.
   *
   * @param name of the test
   * @param groups how many were compared
   * @param base their values
   * @param effect size of the difference
   * @param effectName its name
   * @param caution what to beware of, or null
   */
  record Outcome(
      String name,
      long groups,
      long base,
      Significance test,
      Result effect,
      String effectName,
      String caution) {}

  /** The test of a measure that is a share, a rate, a mean or a net score. */
  static GroupTest of(Measure measure) {
    if (measure instanceof Measure.Share) {
      return new GroupTest(Statistic.SHARE);
    }
    if (measure instanceof Measure.Rate) {
      return new GroupTest(Statistic.RATE);
    }
    return new GroupTest(measure instanceof Measure.Mean ? Statistic.MEAN : Statistic.NET_SCORE);
  }

  /** Whether the test rests on this figure of a group. */
  boolean needs(Estimate figure) {
    return figure.statistic() == statistic
        || !isShare() && figure.statistic() == Statistic.ANSWER_SHARE;
  }

  /** Compares groups, each given by its figures. */
  Outcome of(List<List<Estimate>> groups) {
    return isShare() ? shares(groups) : ranks(groups);
  }

  private boolean isShare() {
    return statistic == Statistic.SHARE || statistic == Statistic.RATE;
  }

  private Outcome shares(List<List<Estimate>> groups) {
    long[][] counts = groups.stream().map(this::hitsAndMisses).toArray(long[][]::new);
    long base = 0;
    for (long[] count : counts) {
      base += count[0] + count[1];
    }
    ContingencyTable table = new ContingencyTable(counts);
    boolean small =
        table.leastExpected().figure().filter(f -> f.value() < LEAST_EXPECTED).isPresent();
    Optional<Significance> fisher = small ? ExactShares.of(counts) : Optional.empty();
    boolean exact = fisher.isPresent();
    Significance test = fisher.orElseGet(table::chiSquared);
    return new Outcome(
        exact ? "Fisher's exact" : "chi-squared",
        counts.length,
        base,
        counts.length > 1 && test instanceof Significance.Untested
            ? Significance.undefined(Reason.NO_SPREAD)
            : test,
        table.cramersV(),
        "Cramer's V",
        small && !exact ? "some expected counts are below 5" : null);
  }

  private long[] hitsAndMisses(List<Estimate> group) {
    Estimate share = group.stream().filter(e -> e.statistic() == statistic).findFirst().get();
    long hits = Math.round(share.value() * share.base() / 100);
    return new long[] {hits, share.base() - hits};
  }

  private Outcome ranks(List<List<Estimate>> groups) {
    List<Histogram> answers =
        groups.stream()
            .map(GroupTest::answers)
            .map(h -> statistic == Statistic.NET_SCORE ? NetScore.scores(h) : h)
            .toList();
    long base = answers.stream().mapToLong(Histogram::size).sum();
    Significance test = KruskalWallis.of(answers);
    Result effect =
        test instanceof Significance.Tested
            ? Result.of(test.statistic() / (base - 1))
            : Result.undefined(Reason.ONE_GROUP);
    return new Outcome(
        "Kruskal-Wallis", answers.size(), base, test, effect, "epsilon squared", null);
  }

  /** The answers of a group out of the shares of its codes. */
  private static Histogram answers(List<Estimate> group) {
    TreeMap<Double, Long> counts = new TreeMap<>();
    for (Estimate e : group) {
      if (e.statistic() == Statistic.ANSWER_SHARE) {
        counts.put((double) e.code(), Math.round(e.value() * e.base() / 100));
      }
    }
    return Histogram.of(counts);
  }
}
