package org.sojourn.transform.stats.survey;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.weighting.Kish;

/**
 * A sample in which equal units are counted, not listed: exactly what {@link DesignMean} and {@link
 * DesignEffect} compute of the units one by one, for as many respondents as there may be.
 *
 * <p>Three conventions go beyond them. The fraction of a stratum that was reached is given, not its
 * size. A stratum of one unit that is not all of it adds (1 - f) z^2 to the variance, its score
 * about 0 instead of the stratum's mean: R's {@code options(survey.lonely.psu = "adjust")}. And
 * where no population is known (every fraction is 0), the simple random sample of a design effect
 * is one with replacement: R's {@code deff = "replace"}.
 *
 * <p>Without anybody in the domain everything is undefined; one answer has a mean and neither
 * interval, spread nor design effect, and equal ones have a spread of 0 and no design effect.
 *
 * @param units the different units and how many there are of each
 * @param groups weighting classes by name
 * @param reached by stratum, the fraction f of its units that are in the sample, 0 (no correction)
 *     to 1 (all)
 * @param calibrated whether the weights meet totals of the groups' margins, see {@link Calibration}
 */
public record CountedSample(
    List<Unit> units,
    SortedMap<String, Group> groups,
    SortedMap<String, Double> reached,
    boolean calibrated) {

  private static final int SWEEPS = 10;

  /**
   * A weighting class.
   *
   * @param weight of each respondent in it, above 0
   * @param margins its class in each margin
   */
  public record Group(double weight, List<String> margins) {}

  /**
   * Equal respondents of a unit.
   *
   * @param group their weighting class
   * @param inDomain whether they belong to the part that is estimated
   * @param code their answer; of no account outside the domain
   * @param count how many, 1 or more
   */
  public record Member(String group, boolean inDomain, int code, long count) {}

  /**
   * Equal units: organisations, or respondents.
   *
   * @param stratum where they were drawn
   * @param members the respondents of each
   * @param count how many units
   */
  public record Unit(String stratum, List<Member> members, long count) {

    /** Whether it has anybody of the domain. */
    boolean inDomain() {
      return members.stream().anyMatch(Member::inDomain);
    }
  }

  /** Sums over the units of a stratum. */
  private static final class Sums {
    private double count;
    private double scores;
    private double squares;

    void add(double score, double times) {
      count += times;
      scores += score * times;
      squares += score * score * times;
    }

    double variance(double fraction) {
      if (fraction >= 1) {
        return 0;
      }
      return count == 1
          ? (1 - fraction) * squares
          : (1 - fraction) * count / (count - 1) * (squares - scores * scores / count);
    }
  }

  /** The mean of {@code value} over the domain, as {@link DesignMean} has it. */
  public DesignMean mean(IntToDoubleFunction value, Confidence confidence) {
    double weights = sum(code -> 1);
    if (weights == 0) {
      return new DesignMean(0, 0, Result.undefined(Reason.NO_VALUES));
    }
    double mean = sum(value) / weights;
    double variance = variance(code -> (value.applyAsDouble(code) - mean) / weights);
    return new DesignMean(
        size(), degrees(), Linearisation.result(mean, variance, degrees(), confidence));
  }

  /** Respondents in the domain. */
  public long size() {
    return weights().size();
  }

  /** Units with somebody of the domain. */
  public long unitsInDomain() {
    return units.stream().filter(Unit::inDomain).mapToLong(Unit::count).sum();
  }

  /** Whether everybody of every stratum that the domain touches is in the sample. */
  public boolean isCensus() {
    return units.stream().filter(Unit::inDomain).allMatch(unit -> reached.get(unit.stratum()) >= 1);
  }

  /** Units less strata with somebody of the domain. */
  public long degrees() {
    long strata = units.stream().filter(Unit::inDomain).map(Unit::stratum).distinct().count();
    return unitsInDomain() - strata;
  }

  /** What the weights of the domain cost. */
  public Kish kish() {
    return Kish.of(weights());
  }

  private Histogram weights() {
    TreeMap<Double, Long> byWeight = new TreeMap<>();
    forEachInDomain((member, times) -> byWeight.merge(weight(member), times, Long::sum));
    return Histogram.of(byWeight);
  }

  /**
   * The standard deviation of {@code value}, sqrt(n / (n - 1) sum w (y - m)^2 / W); undefined for n
   * below 2. R: {@code sqrt(survey::svyvar(~y, design))}.
   */
  public Result standardDeviation(IntToDoubleFunction value) {
    long n = size();
    if (n < 2) {
      return Result.undefined(n == 0 ? Reason.NO_VALUES : Reason.ONE_VALUE);
    }
    double weights = sum(code -> 1);
    double mean = sum(value) / weights;
    double squares = sum(code -> Math.pow(value.applyAsDouble(code) - mean, 2));
    return Result.of(Math.sqrt(squares / weights * n / (n - 1)));
  }

  /** The design effect of the mean of {@code value}, as {@link DesignEffect} has it. */
  public Result designEffect(IntToDoubleFunction value, DesignMean mean) {
    if (!(mean.result() instanceof Result.Figure figure)) {
      return mean.result();
    }
    double n = mean.size();
    double weights = sum(code -> 1);
    double squares = sum(code -> Math.pow(value.applyAsDouble(code) - figure.value(), 2));
    boolean finite = reached.values().stream().anyMatch(fraction -> fraction > 0);
    double unreached = finite ? (weights - n) / weights : 1;
    double simple = n / (n - 1) * squares / weights * unreached / n;
    if (n == 1) {
      return Result.undefined(Reason.ONE_VALUE);
    }
    if (!(simple > 0) || figure.standardError().isEmpty()) {
      return Result.undefined(Reason.NO_SPREAD);
    }
    return Result.of(Math.pow(figure.standardError().getAsDouble(), 2) / simple);
  }

  private interface Visitor {
    void visit(Member member, long times);
  }

  private void forEachInDomain(Visitor visitor) {
    for (Unit unit : units) {
      for (Member member : unit.members()) {
        if (member.inDomain()) {
          visitor.visit(member, unit.count() * member.count());
        }
      }
    }
  }

  private double weight(Member member) {
    return groups.get(member.group()).weight();
  }

  /** The weighted sum over the domain. */
  private double sum(IntToDoubleFunction value) {
    double[] sum = new double[1];
    forEachInDomain(
        (member, times) -> sum[0] += times * weight(member) * value.applyAsDouble(member.code()));
    return sum[0];
  }

  private double variance(IntToDoubleFunction influence) {
    SortedMap<String, Double> centres = calibrated ? centres(influence) : new TreeMap<>();
    SortedMap<String, Sums> strata = new TreeMap<>();
    for (Unit unit : units) {
      double score = 0;
      for (Member member : unit.members()) {
        double residual = of(member, influence) - centres.getOrDefault(member.group(), 0.0);
        score += member.count() * weight(member) * residual;
      }
      strata.computeIfAbsent(unit.stratum(), s -> new Sums()).add(score, unit.count());
    }
    double variance = 0;
    for (var stratum : strata.entrySet()) {
      variance += stratum.getValue().variance(reached.get(stratum.getKey()));
    }
    return Math.max(0, variance);
  }

  private static double of(Member member, IntToDoubleFunction influence) {
    return member.inDomain() ? influence.applyAsDouble(member.code()) : 0;
  }

  /** By group, what its margins explain of the influence: taken off margin after margin. */
  private SortedMap<String, Double> centres(IntToDoubleFunction influence) {
    SortedMap<String, double[]> sums = new TreeMap<>();
    for (Unit unit : units) {
      for (Member member : unit.members()) {
        double times = unit.count() * (double) member.count();
        double[] sum = sums.computeIfAbsent(member.group(), g -> new double[2]);
        sum[0] += times * of(member, influence);
        sum[1] += times;
      }
    }
    SortedMap<String, Double> centres = new TreeMap<>();
    int margins = groups.values().iterator().next().margins().size();
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int margin = 0; margin < margins; margin++) {
        sweep(margin, sums, centres);
      }
    }
    return centres;
  }

  private void sweep(
      int margin, SortedMap<String, double[]> sums, SortedMap<String, Double> centres) {
    SortedMap<String, double[]> classes = new TreeMap<>();
    sums.forEach(
        (group, sum) -> {
          double[] all =
              classes.computeIfAbsent(groups.get(group).margins().get(margin), c -> new double[2]);
          all[0] += sum[0] - sum[1] * centres.getOrDefault(group, 0.0);
          all[1] += sum[1];
        });
    for (String group : sums.keySet()) {
      double[] all = classes.get(groups.get(group).margins().get(margin));
      centres.merge(group, all[0] / all[1], Double::sum);
    }
  }
}
