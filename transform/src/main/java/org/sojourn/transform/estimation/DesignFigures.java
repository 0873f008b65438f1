package org.sojourn.transform.estimation;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Clusters;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.Bases;
import org.sojourn.transform.base.Breakdowns;
import org.sojourn.transform.cube.AskedTopic;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.DenseCounts;
import org.sojourn.transform.cube.Profile;
import org.sojourn.transform.stats.NetScore;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.survey.CountedSample;
import org.sojourn.transform.stats.survey.DesignMean;
import org.sojourn.transform.stats.weighting.Kish;
import org.sojourn.transform.weighting.Weights;

/**
 * Figures of the answers to a closed item that are weighted or clustered: the same as {@link
 * AnswerFigures}, and beside them what the design costs.
 */
record DesignFigures(
    ProgrammeDirectory directory,
    Cube counts,
    List<Weights> weights,
    Uncertainty uncertainty,
    Figures figures) {

  /** Whether the answers of {@code indicator} are weighted or clustered. */
  boolean apply(Indicator indicator) {
    return directory.programme().estimation().clusters() != Clusters.NONE
        || directory.programme().weighting() != null
            && SurveyDesign.canWeight(base(indicator), weights);
  }

  private Base.Answers base(Indicator indicator) {
    return (Base.Answers) Bases.of(indicator.measure(), null, directory.codebook());
  }

  /** Adds the figures of a share, mean or net-score indicator. */
  void add(Indicator indicator) {
    Base.Answers base = base(indicator);
    SampleReader reader = new SampleReader(directory.programme(), counts);
    SurveyDesign design = design(base, reader);
    CubeReader cube = new CubeReader(counts);
    Scale scale = directory.codebook().scaleOf(base.item()).orElseThrow();
    for (Breakdown breakdown : Breakdowns.of(indicator, directory.programme())) {
      SortedMap<String, SortedMap<Profile, Long>> units = reader.units(base, breakdown);
      cube.population(base.roles(), breakdown)
          .forEach(
              (key, population) -> {
                CountedSample sample = design.sample(units.getOrDefault(key, new TreeMap<>()));
                Spot spot =
                    new Spot(
                        indicator.id(),
                        null,
                        Figures.cell(breakdown.id(), key),
                        sample.size(),
                        population);
                add(spot, indicator, design, sample, scale);
              });
    }
  }

  private SurveyDesign design(Base.Answers base, SampleReader reader) {
    CubeReader cube = new CubeReader(counts);
    Map<Role, Long> population = new TreeMap<>();
    for (Role role : base.roles()) {
      population.put(role, cube.population(List.of(role), Breakdown.OVERALL).get(""));
    }
    return new SurveyDesign(
        directory.programme(),
        SurveyDesign.canWeight(base, weights) ? SurveyDesign.of(base, weights) : Map.of(),
        reader.units(base, Breakdown.OVERALL).getOrDefault("", new TreeMap<>()),
        population,
        organisations(base.roles()));
  }

  private long organisations(List<Role> roles) {
    AskedTopic topic = new AskedTopic(roles);
    return counts.plan().organisations().topics(AskedTopic.class).contains(topic)
        ? counts.cells(topic, Breakdown.OVERALL.id()).values().stream()
            .mapToLong(c -> ((DenseCounts) c).at(0))
            .sum()
        : 0;
  }

  private void add(
      Spot spot, Indicator indicator, SurveyDesign design, CountedSample sample, Scale scale) {
    DesignShares shares = new DesignShares(indicator.interval(), uncertainty.confidence());
    String method = design.method(indicator.interval().title(), sample);
    Measure measure = indicator.measure();
    if (measure instanceof Measure.Share) {
      Result result = shares.of(sample, mean(sample, value(measure)));
      figures.add(spot, Statistic.SHARE, result, method);
    }
    for (Answer answer : scale.answers()) {
      IntToDoubleFunction hit = code -> code == answer.code() ? 1 : 0;
      Result share = shares.of(sample, mean(sample, hit));
      figures.add(spot, Statistic.ANSWER_SHARE, answer.code(), share, method);
    }
    String student = design.method("t", sample);
    if (measure instanceof Measure.Mean) {
      Result mean = student(sample, value(measure));
      figures.add(spot, Statistic.MEAN, ScaleEnds.of(scale).bound(mean), student);
      String spread = design.isWeighted() ? "weighted, divisor n - 1" : "divisor n - 1";
      figures.add(
          spot, Statistic.STANDARD_DEVIATION, sample.standardDeviation(value(measure)), spread);
    }
    if (measure instanceof Measure.NetScore) {
      Result score = student(sample, value(measure));
      figures.add(spot, Statistic.NET_SCORE, ScaleEnds.NET_SCORE.bound(score), student);
    }
    addEffects(spot, design, sample, value(measure));
  }

  private void addEffects(
      Spot spot, SurveyDesign design, CountedSample sample, IntToDoubleFunction value) {
    if (design.isWeighted()) {
      Kish kish = sample.kish();
      figures.add(spot, Statistic.EFFECTIVE_SIZE, kish.effectiveSize(), "Kish");
      figures.add(spot, Statistic.WEIGHTING_EFFECT, kish.designEffect(), "Kish");
    }
    Result effect = sample.designEffect(value, mean(sample, value));
    figures.add(spot, Statistic.DESIGN_EFFECT, effect, "against a simple random sample");
  }

  private DesignMean mean(CountedSample sample, IntToDoubleFunction value) {
    return sample.mean(value, uncertainty.confidence());
  }

  /** The mean with Student's interval, which equal answers have none of unless they are all. */
  private Result student(CountedSample sample, IntToDoubleFunction value) {
    return mean(sample, value)
        .result()
        .then(
            figure ->
                figure.standardError().orElse(1) == 0 && !sample.isCensus()
                    ? Result.of(figure.value())
                    : figure);
  }

  private static IntToDoubleFunction value(Measure measure) {
    if (measure instanceof Measure.Share share) {
      return code -> share.codes().contains(code) ? 1 : 0;
    }
    return measure instanceof Measure.NetScore ? NetScore::score : code -> code;
  }
}
