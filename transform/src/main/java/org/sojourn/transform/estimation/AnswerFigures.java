package org.sojourn.transform.estimation;

import java.util.SortedMap;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.Bases;
import org.sojourn.transform.base.Breakdowns;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Mean;
import org.sojourn.transform.stats.NetScore;
import org.sojourn.transform.stats.Population;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.StandardDeviation;

/** Figures of the answers to a closed item: shares, means, net scores, and the distribution. */
record AnswerFigures(
    ProgrammeDirectory directory, CubeReader cube, Uncertainty uncertainty, Figures figures) {

  /** Adds the figures of a share, mean or net-score indicator. */
  void add(Indicator indicator) {
    Base.Answers base = (Base.Answers) Bases.of(indicator.measure(), null, directory.codebook());
    Scale scale = directory.codebook().scaleOf(base.item()).orElseThrow();
    for (Breakdown breakdown : Breakdowns.of(indicator, directory.programme())) {
      SortedMap<String, Histogram> answers = cube.codes(base, breakdown);
      cube.population(base.roles(), breakdown)
          .forEach(
              (key, population) -> {
                Histogram codes = answers.getOrDefault(key, Histogram.ofCodes(0));
                Spot spot =
                    new Spot(
                        indicator.id(),
                        null,
                        Figures.cell(breakdown.id(), key),
                        codes.size(),
                        population);
                add(spot, indicator, codes, scale);
              });
    }
  }

  private void add(Spot spot, Indicator indicator, Histogram codes, Scale scale) {
    Measure measure = indicator.measure();
    Population population = uncertainty.population(spot.population());
    Shares shares = new Shares(indicator.interval(), uncertainty);
    String method = shares.method(codes.size(), spot.population());
    String student = uncertainty.method("t", codes.size(), spot.population());
    if (measure instanceof Measure.Share share) {
      long hits = codes.count(code -> share.codes().contains((int) code));
      figures.add(spot, Statistic.SHARE, shares.of(hits, codes.size(), population), method);
    }
    for (Answer answer : scale.answers()) {
      long hits = codes.count(code -> code == answer.code());
      Result share = shares.of(hits, codes.size(), population);
      figures.add(spot, Statistic.ANSWER_SHARE, answer.code(), share, method);
    }
    if (measure instanceof Measure.Mean) {
      Result mean = Mean.of(codes, population, uncertainty.confidence());
      figures.add(spot, Statistic.MEAN, ScaleEnds.of(scale).bound(mean), student);
      Result spread = StandardDeviation.of(codes);
      figures.add(spot, Statistic.STANDARD_DEVIATION, spread, "divisor n - 1");
    }
    if (measure instanceof Measure.NetScore) {
      Result score = NetScore.of(codes, population, uncertainty.confidence());
      figures.add(spot, Statistic.NET_SCORE, ScaleEnds.NET_SCORE.bound(score), student);
    }
  }
}
