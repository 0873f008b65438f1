package org.sojourn.transform.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.transform.base.Breakdowns;
import org.sojourn.transform.stats.Population;

/**
 * Figures of how many exchanges reached a status.
 *
 * <p>Where the denominator is every exchange there is, the rate is a fact about all of them: a
 * census without uncertainty. Otherwise the exchanges are taken as a sample of those that the
 * programme could have had, with the interval of shares and no finite population.
 */
record RateFigures(
    ProgrammeDirectory directory, CubeReader cube, Uncertainty uncertainty, Figures figures) {

  /** Adds the figures of a rate indicator. */
  void add(Indicator indicator, Measure.Rate rate) {
    boolean census = uncertainty.finite() && isEverything(rate);
    Shares shares = new Shares(indicator.interval(), uncertainty);
    String method = census ? Uncertainty.CENSUS : indicator.interval().title();
    for (Breakdown breakdown : Breakdowns.of(indicator, directory.programme())) {
      SortedMap<String, Long> reached = cube.exchanges(breakdown, rate.numerator());
      cube.exchanges(breakdown, rate.denominator())
          .forEach(
              (key, base) -> {
                Spot spot =
                    new Spot(
                        indicator.id(),
                        null,
                        Figures.cell(breakdown.id(), key),
                        base,
                        census ? base : null);
                Population all = census ? Population.of(base) : Population.UNLIMITED;
                long hits = reached.getOrDefault(key, 0L);
                figures.add(spot, Statistic.RATE, shares.of(hits, base, all), method);
              });
    }
  }

  /** Whether no exchange has a status outside the denominator. */
  private boolean isEverything(Measure.Rate rate) {
    List<ExchangeStatus> others = new ArrayList<>(List.of(ExchangeStatus.values()));
    others.removeAll(rate.denominator());
    return cube.exchanges(Breakdown.OVERALL, others).get("") == 0;
  }
}
