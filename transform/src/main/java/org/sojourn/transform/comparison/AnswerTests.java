package org.sojourn.transform.comparison;

import java.util.List;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.NetScore;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Significance;
import org.sojourn.transform.stats.compare.Jonckheere;
import org.sojourn.transform.stats.compare.KruskalWallis;
import org.sojourn.transform.stats.compare.MannWhitney;

/**
 * Means and net scores, by the ranks of answer codes, or of the scores -100, 0 and 100: the test of
 * Kruskal and Wallis; of two groups that of Mann and Whitney, exact given the ties up to {@value
 * #MOST_EXACT} values together, and Cliff's delta; along ordered groups that of Jonckheere and
 * Terpstra.
 *
 * @param statistic mean or net score
 */
record AnswerTests(Statistic statistic) implements GroupTests {

  /** With more values than this the normal approximation serves. */
  static final long MOST_EXACT = 50;

  @Override
  public boolean needs(Estimate figure) {
    return figure.statistic() == statistic || figure.statistic() == Statistic.ANSWER_SHARE;
  }

  @Override
  public boolean isPublished(Group group) {
    return group.figures().stream().allMatch(Estimate::shown);
  }

  private List<Histogram> answers(List<Group> groups) {
    return groups.stream()
        .map(Group::answers)
        .map(h -> statistic == Statistic.NET_SCORE ? NetScore.scores(h) : h)
        .toList();
  }

  @Override
  public Outcome among(List<Group> groups) {
    List<Histogram> answers = answers(groups);
    double n = answers.stream().mapToLong(Histogram::size).sum();
    Significance ranks = KruskalWallis.of(answers);
    Result effect =
        ranks instanceof Significance.Tested
            ? Result.of(ranks.statistic() / (n - 1))
            : Result.undefined(Reason.ONE_GROUP);
    boolean two = groups.size() == 2;
    return new Outcome(
        two ? "Mann-Whitney" : "Kruskal-Wallis",
        two ? ofTwo(answers) : ranks,
        effect,
        "epsilon squared",
        null);
  }

  private static Significance ofTwo(List<Histogram> answers) {
    MannWhitney test = new MannWhitney(answers.get(0), answers.get(1));
    boolean few = answers.get(0).size() + answers.get(1).size() <= MOST_EXACT;
    return few && test.exact() instanceof Significance.Tested exact
        ? new Significance.Tested(Double.NaN, List.of(), exact.pValue())
        : test.normal();
  }

  @Override
  public Pair between(Group first, Group second) {
    Outcome among = among(List.of(first, second));
    List<Histogram> answers = answers(List.of(first, second));
    Result delta = new MannWhitney(answers.get(0), answers.get(1)).cliffsDelta();
    return new Pair(
        new Outcome(among.name(), among.test(), delta, "Cliff's delta", null),
        Result.of(first.value(statistic) - second.value(statistic)),
        null);
  }

  @Override
  public Outcome along(List<Group> groups, double[] positions) {
    Jonckheere test = new Jonckheere(answers(groups));
    return new Outcome("Jonckheere-Terpstra", test.normal(), test.tauB(), "Kendall's tau-b", null);
  }
}
