package org.sojourn.transform.estimation;

import java.util.SortedMap;
import java.util.TreeMap;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.Bases;
import org.sojourn.transform.base.Breakdowns;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Mean;
import org.sojourn.transform.stats.Quantile;
import org.sojourn.transform.stats.StandardDeviation;
import org.sojourn.transform.stats.Total;

/** Figures of a number: an amount item, or a column of the exchanges. */
record AmountFigures(
    ProgrammeDirectory directory, CubeReader cube, Uncertainty uncertainty, Figures figures) {

  private static final String TYPE_7 = "quantile of type 7";
  private static final Histogram NONE = Histogram.of(new TreeMap<>());

  /** Adds the figures of an amount indicator. */
  void add(Indicator indicator, Measure.Amount amount) {
    Base base = Bases.of(amount, null, directory.codebook());
    for (Breakdown breakdown : Breakdowns.of(indicator, directory.programme())) {
      SortedMap<String, Histogram> numbers = cube.values(base, breakdown);
      SortedMap<String, Long> population =
          base instanceof Base.Answers
              ? cube.population(base.roles(), breakdown)
              : cube.population(breakdown);
      population.forEach(
          (key, size) -> {
            Histogram values = numbers.getOrDefault(key, NONE);
            Spot spot =
                new Spot(
                    indicator.id(), null, Figures.cell(breakdown.id(), key), values.size(), size);
            add(spot, values);
          });
    }
  }

  private void add(Spot spot, Histogram values) {
    figures.add(
        spot,
        Statistic.MEAN,
        Mean.of(values, uncertainty.population(spot.population()), uncertainty.confidence()),
        uncertainty.method("t", spot.base(), spot.population()));
    figures.add(spot, Statistic.STANDARD_DEVIATION, StandardDeviation.of(values), "divisor n - 1");
    figures.add(spot, Statistic.MEDIAN, Quantile.of(values, 0.5), TYPE_7);
    figures.add(spot, Statistic.LOWER_QUARTILE, Quantile.of(values, 0.25), TYPE_7);
    figures.add(spot, Statistic.UPPER_QUARTILE, Quantile.of(values, 0.75), TYPE_7);
    figures.add(spot, Statistic.TOTAL, Total.of(values), "sum of what was given");
  }
}
