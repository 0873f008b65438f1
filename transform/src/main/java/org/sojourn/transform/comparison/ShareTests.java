package org.sojourn.transform.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Significance;
import org.sojourn.transform.stats.compare.ContingencyTable;
import org.sojourn.transform.stats.compare.ExactShares;
import org.sojourn.transform.stats.compare.ShareDifference;
import org.sojourn.transform.stats.compare.Trend;

/**
 * Shares and rates: Pearson's chi-squared without correction, or Fisher's exact test where some
 * expected count is below 5 and the groups are not too many; Newcombe's interval of a difference;
 * along ordered groups the test of Cochran and Armitage.
 *
 * @param statistic share or rate
 */
record ShareTests(Statistic statistic, Confidence confidence) implements GroupTests {

  private static final double LEAST_EXPECTED = 5;
  private static final double PERCENT = 100;

  @Override
  public boolean needs(Estimate figure) {
    return figure.statistic() == statistic;
  }

  @Override
  public boolean isPublished(Group group) {
    return group.figure(statistic).filter(Estimate::shown).isPresent();
  }

  private long size(Group group) {
    return group.figure(statistic).orElseThrow().base();
  }

  private long[] hitsAndMisses(Group group) {
    long hits = group.hits(statistic);
    return new long[] {hits, size(group) - hits};
  }

  @Override
  public Outcome among(List<Group> groups) {
    long[][] counts = groups.stream().map(this::hitsAndMisses).toArray(long[][]::new);
    ContingencyTable table = new ContingencyTable(counts);
    boolean small =
        table.leastExpected().figure().filter(f -> f.value() < LEAST_EXPECTED).isPresent();
    Optional<Significance> fisher = small ? ExactShares.of(counts) : Optional.empty();
    boolean exact = fisher.isPresent();
    Significance test = fisher.orElseGet(table::chiSquared);
    return new Outcome(
        exact ? "Fisher's exact" : "chi-squared",
        counts.length > 1 && test instanceof Significance.Untested
            ? Significance.undefined(Reason.NO_SPREAD)
            : test,
        table.cramersV(),
        "Cramer's V",
        small && !exact ? "some expected counts are below 5" : null);
  }

  @Override
  public Pair between(Group first, Group second) {
    Result difference =
        ShareDifference.newcombe(
                first.hits(statistic),
                size(first),
                second.hits(statistic),
                size(second),
                confidence)
            .then(ShareTests::percent);
    return new Pair(among(List.of(first, second)), difference, "Newcombe");
  }

  private static Result percent(Result.Figure figure) {
    Interval interval = figure.interval().orElseThrow().times(PERCENT);
    return Result.of(PERCENT * figure.value(), interval);
  }

  @Override
  public Outcome along(List<Group> groups, double[] positions) {
    long[] hits = groups.stream().mapToLong(g -> g.hits(statistic)).toArray();
    long[] sizes = groups.stream().mapToLong(this::size).toArray();
    Significance test = Trend.of(hits, sizes, positions);
    double root = Math.sqrt(Arrays.stream(sizes).sum());
    return new Outcome(
        "Cochran-Armitage",
        groups.size() < 2 ? Significance.undefined(Reason.ONE_GROUP) : test,
        test instanceof Significance.Tested
            ? Result.of(test.statistic() / root)
            : Result.undefined(Reason.NO_SPREAD),
        "correlation",
        null);
  }
}
