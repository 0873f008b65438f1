package org.sojourn.transform.estimation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.Bases;
import org.sojourn.transform.base.Breakdowns;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.Profile;
import org.sojourn.transform.stats.NetScore;
import org.sojourn.transform.weighting.ToldCounts;
import org.sojourn.transform.weighting.Weights;
import org.sojourn.transform.weighting.WeightsReader;

/**
 * Finds how finely weighted figures can be published so that they do not tell what respondents of a
 * small weighting class answered, see {@link ToldCounts}: in tenths of a percent and hundredths of
 * a point, ten times as coarsely, or not at all. All cells of a table are treated alike, since the
 * others and the total would tell about one. Each figure is judged by itself.
 */
public final class WeightExposure {

  /** Shares are published in steps of so many, or coarser. */
  static final double SHARE_STEP = 0.001;

  /** Means are published in steps of so many, or coarser. */
  static final double MEAN_STEP = 0.01;

  private static final int NET_SCORE_UNIT = 100;

  /**
   * A table of figures.
   *
   * @param base whose answers
   * @param breakdown its id
   */
  public record Table(Base.Answers base, String breakdown) {}

  /** How finely figures are published. */
  public enum Fineness {
    /** In tenths of a percent, or hundredths of a point. */
    FINE(1),
    /** In whole percent, or tenths of a point. */
    COARSE(10),
    /** Not at all. */
    HIDDEN(0);

    private final int steps;

    Fineness(int steps) {
      this.steps = steps;
    }

    /** How many of the finest steps make one; 0 for none. */
    public int steps() {
      return steps;
    }

    private Fineness worse(Fineness other) {
      return compareTo(other) < 0 ? other : this;
    }
  }

  /**
   * How finely the figures of a table are published.
   *
   * @param figure its shares, means and net scores
   * @param answers the shares of single answers
   */
  public record Precision(Fineness figure, Fineness answers) {

    /** As finely as there is. */
    public static final Precision FINEST = new Precision(Fineness.FINE, Fineness.FINE);

    private Precision worse(Precision other) {
      return new Precision(figure.worse(other.figure), answers.worse(other.answers));
    }
  }

  /** What is published of a cell: a weighted mean of whole scores from least to most. */
  private record Score(IntToLongFunction of, long least, long most, double step) {}

  private final ProgrammeDirectory directory;
  private final Cube cube;
  private final List<Weights> weights;

  private WeightExposure(ProgrammeDirectory directory, Cube cube) {
    this.directory = directory;
    this.cube = cube;
    this.weights = WeightsReader.of(directory, cube);
  }

  /** The tables of weighted answers; none where answers are not weighted. */
  public static Map<Table, Precision> of(ProgrammeDirectory directory, Cube cube) {
    WeightExposure exposure = new WeightExposure(directory, cube);
    Map<Table, Precision> tables = new HashMap<>();
    if (directory.programme().weighting() != null) {
      directory.indicators().stream()
          .filter(i -> i.measure().isOfClosedAnswers())
          .forEach(indicator -> exposure.add(indicator, tables));
    }
    return tables;
  }

  private void add(Indicator indicator, Map<Table, Precision> tables) {
    Base.Answers base = (Base.Answers) Bases.of(indicator.measure(), null, directory.codebook());
    if (!SurveyDesign.canWeight(base, weights)) {
      return;
    }
    Map<Role, Weights> byRole = SurveyDesign.of(base, weights);
    SampleReader reader = new SampleReader(directory.programme(), cube);
    Scale scale = directory.codebook().scaleOf(base.item()).orElseThrow();
    List<Score> figure = List.of(figure(indicator.measure(), scale));
    for (Breakdown breakdown : Breakdowns.of(indicator, directory.programme())) {
      Precision precision = Precision.FINEST;
      for (SortedMap<Profile, Long> units : reader.units(base, breakdown).values()) {
        precision =
            precision.worse(
                new Precision(
                    fineness(units, byRole, figure), fineness(units, byRole, answers(scale))));
      }
      tables.merge(new Table(base, breakdown.id()), precision, Precision::worse);
    }
  }

  private Fineness fineness(
      SortedMap<Profile, Long> units, Map<Role, Weights> byRole, List<Score> scores) {
    for (Fineness fineness : List.of(Fineness.FINE, Fineness.COARSE)) {
      if (!tells(units, byRole, scores, fineness.steps())) {
        return fineness;
      }
    }
    return Fineness.HIDDEN;
  }

  private static List<Score> answers(Scale scale) {
    return scale.answers().stream()
        .map(a -> new Score(c -> c == a.code() ? 1 : 0, 0, 1, SHARE_STEP))
        .toList();
  }

  private static Score figure(Measure measure, Scale scale) {
    if (measure instanceof Measure.Share share) {
      return new Score(c -> share.codes().contains(c) ? 1 : 0, 0, 1, SHARE_STEP);
    }
    return measure instanceof Measure.Mean
        ? new Score(c -> c, scale.lowest(), scale.highest(), MEAN_STEP)
        : new Score(c -> Math.round(NetScore.score(c) / NET_SCORE_UNIT), -1, 1, SHARE_STEP);
  }

  private boolean tells(
      SortedMap<Profile, Long> units, Map<Role, Weights> byRole, List<Score> scores, int steps) {
    long threshold = directory.programme().disclosure().threshold();
    SortedMap<String, SortedMap<Integer, Long>> answers = new TreeMap<>();
    Map<String, Double> weightOf = new TreeMap<>();
    for (Map.Entry<Profile.Entry, Long> entry : SampleReader.entries(units)) {
      Profile.Entry of = entry.getKey();
      if (of.code() != Profile.OUTSIDE) {
        String group = of.role().id() + "|" + of.group();
        weightOf.put(group, byRole.get(of.role()).classes().get(of.group()).weight());
        answers
            .computeIfAbsent(group, g -> new TreeMap<>())
            .merge(of.code(), entry.getValue(), Long::sum);
      }
    }
    long base =
        answers.values().stream().flatMap(codes -> codes.values().stream()).mapToLong(n -> n).sum();
    return base >= threshold
        && scores.stream().anyMatch(score -> tells(answers, weightOf, score, steps, threshold));
  }

  /** Where all are at one end, weights tell nothing that plain counts would not. */
  private static boolean tells(
      SortedMap<String, SortedMap<Integer, Long>> answers,
      Map<String, Double> weightOf,
      Score score,
      int steps,
      long threshold) {
    List<ToldCounts.Part> parts = new ArrayList<>();
    double weights = 0;
    double sum = 0;
    for (Map.Entry<String, SortedMap<Integer, Long>> group : answers.entrySet()) {
      long n = group.getValue().values().stream().mapToLong(c -> c).sum();
      long total = 0;
      for (Map.Entry<Integer, Long> code : group.getValue().entrySet()) {
        total += score.of().applyAsLong(code.getKey()) * code.getValue();
      }
      double weight = weightOf.get(group.getKey());
      parts.add(new ToldCounts.Part(weight, n, n * score.least(), n * score.most(), total));
      weights += weight * n;
      sum += weight * total;
    }
    if (parts.stream().allMatch(p -> p.sum() == p.least())
        || parts.stream().allMatch(p -> p.sum() == p.most())) {
      return false;
    }
    double step = score.step() * steps;
    double rounded = Math.round(sum / weights / step) * step;
    return ToldCounts.any(
        parts, (rounded - step / 2) * weights, (rounded + step / 2) * weights, threshold);
  }
}
