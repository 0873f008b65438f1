package org.sojourn.transform.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.GroupEffectSize;
import org.sojourn.transform.stats.HedgesCorrection;
import org.sojourn.transform.stats.Moments;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Significance;
import org.sojourn.transform.stats.compare.OneWay;
import org.sojourn.transform.stats.compare.WelchTest;
import org.sojourn.transform.stats.compare.WelchTrend;

/**
 * Gains, which are published as means, without the distribution of changes: Welch's analysis of
 * variance, of two groups his t test, and along ordered groups the linear trend without equal
 * spreads. They need the number of pairs n, the mean change m and its standard deviation s. The
 * latter is worked out of what is published,
 *
 * <pre>
 * s = se sqrt(n) / sqrt(1 - n / N)     out of the standard error of a sample of N
 * s = J(n - 1) m / g                   out of the effect size g, where all N answered
 * </pre>
 *
 * and is 0 where the effect size is undefined because all changes are equal. Where neither is
 * published, the group is left out.
 *
 * @param item the gain's only item, or null for the score over several
 * @param finite whether standard errors take the population's size into account
 * @param confidence level of intervals of differences
 */
record GainTests(String item, boolean finite, Confidence confidence) implements GroupTests {

  private static final long FEW = 10;

  @Override
  public Statistic statistic() {
    return Statistic.GAIN;
  }

  @Override
  public boolean needs(Estimate figure) {
    boolean kind =
        figure.statistic() == Statistic.GAIN || figure.statistic() == Statistic.EFFECT_SIZE;
    return kind && Objects.equals(figure.item(), item);
  }

  @Override
  public boolean isPublished(Group group) {
    return group.figure(Statistic.GAIN).filter(Estimate::shown).isPresent()
        && spread(group).isPresent();
  }

  private OptionalDouble spread(Group group) {
    Estimate gain = group.figure(Statistic.GAIN).orElseThrow();
    double n = gain.base();
    if (gain.standardError() != null && gain.standardError() > 0) {
      double reached = finite ? n / gain.population() : 0;
      return OptionalDouble.of(gain.standardError() * Math.sqrt(n) / Math.sqrt(1 - reached));
    }
    Optional<Estimate> effect = group.figure(Statistic.EFFECT_SIZE);
    if (effect.filter(e -> e.shown() && e.value() != 0).isPresent()) {
      double correction = HedgesCorrection.of(gain.base() - 1);
      return OptionalDouble.of(correction * gain.value() / effect.get().value());
    }
    boolean equal =
        effect
            .filter(e -> e.status() == CellStatus.NOT_ESTIMABLE)
            .filter(e -> Reason.NO_SPREAD.text().equals(e.reason()))
            .isPresent();
    return equal ? OptionalDouble.of(0) : OptionalDouble.empty();
  }

  private Moments moments(Group group) {
    Estimate gain = group.figure(Statistic.GAIN).orElseThrow();
    double spread = spread(group).orElseThrow();
    return new Moments(gain.base(), gain.value(), spread * spread * (gain.base() - 1));
  }

  private List<Moments> moments(List<Group> groups) {
    return groups.stream().map(this::moments).toList();
  }

  /** Welch's tests cannot weigh a group all of whose changes are equal. */
  private static Optional<Significance> untested(List<Moments> groups) {
    if (groups.size() < 2) {
      return Optional.of(Significance.undefined(Reason.ONE_GROUP));
    }
    boolean flat = groups.stream().anyMatch(g -> g.squaredDeviations() == 0);
    return flat ? Optional.of(Significance.undefined(Reason.EQUAL_GROUP)) : Optional.empty();
  }

  private static String caution(List<Moments> groups) {
    return groups.stream().anyMatch(g -> g.size() < FEW)
        ? "some groups have fewer than " + FEW + " pairs"
        : null;
  }

  @Override
  public Outcome among(List<Group> groups) {
    List<Moments> moments = moments(groups);
    boolean two = groups.size() == 2;
    Significance test =
        untested(moments)
            .orElseGet(
                () -> two ? WelchTest.of(moments.get(0), moments.get(1)) : OneWay.welchOf(moments));
    return new Outcome(
        two ? "Welch's t" : "Welch's F",
        test,
        OneWay.etaSquared(moments),
        "eta squared",
        caution(moments));
  }

  @Override
  public Pair between(Group first, Group second) {
    Moments x = moments(first);
    Moments y = moments(second);
    Outcome among = among(List.of(first, second));
    return new Pair(
        new Outcome(
            among.name(),
            among.test(),
            GroupEffectSize.hedges(x, y, confidence),
            "Hedges' g",
            among.caution()),
        untested(List.of(x, y)).isPresent()
            ? Result.of(x.mean() - y.mean())
            : WelchTest.difference(x, y, confidence),
        "Welch's t");
  }

  @Override
  public Outcome along(List<Group> groups, double[] positions) {
    List<Moments> moments = moments(groups);
    WelchTrend trend = new WelchTrend(moments, positions);
    return new Outcome(
        "linear trend, Welch's t",
        trend.test(),
        trend.correlation(),
        "contrast correlation",
        caution(moments));
  }
}
