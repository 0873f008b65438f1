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
import org.sojourn.transform.stats.Share;
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
                add(spot, indicator.measure(), codes, scale);
              });
    }
  }

  private void add(Spot spot, Measure measure, Histogram codes, Scale scale) {
    Population population = uncertainty.population(spot.population());
    String wilson = uncertainty.method("Wilson", codes.size(), spot.population());
    String student = uncertainty.method("t", codes.size(), spot.population());
    if (measure instanceof Measure.Share share) {
      long hits = codes.count(code -> share.codes().contains((int) code));
      figures.add(spot, Statistic.SHARE, share(hits, codes, population), wilson);
    }
    for (Answer answer : scale.answers()) {
      long hits = codes.count(code -> code == answer.code());
      Result share = share(hits, codes, population);
      figures.add(spot, Statistic.ANSWER_SHARE, answer.code(), share, wilson);
    }
    if (measure instanceof Measure.Mean) {
      Result mean = Mean.of(codes, population, uncertainty.confidence());
      figures.add(spot, Statistic.MEAN, mean, student);
      Result spread = StandardDeviation.of(codes);
      figures.add(spot, Statistic.STANDARD_DEVIATION, spread, "divisor n - 1");
    }
    if (measure instanceof Measure.NetScore) {
      Result score = NetScore.of(codes, population, uncertainty.confidence());
      figures.add(spot, Statistic.NET_SCORE, score, student);
    }
  }

  private Result share(long hits, Histogram codes, Population population) {
    return Share.of(hits, codes.size(), population, uncertainty.confidence());
  }
}
