package org.sojourn.site.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.classification.Countries;
import org.sojourn.model.classification.Country;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;

/**
 * Six shares in 35 countries, 21 sectors and 12 quarters, every combination of the first two, and
 * exchanges from every country to every other.
 */
public final class LargeProgramme {

  private static final int COUNTRIES = 35;
  private static final int COHORTS = 12;
  private static final int SHARES = 6;

  private final List<Indicator> indicators;
  private final List<Estimate> estimates = new ArrayList<>();

  private LargeProgramme(List<Indicator> indicators) {
    this.indicators = indicators;
  }

  /** The programme: the example's first six shares. */
  public static ProgrammeDirectory programme() {
    ProgrammeDirectory example = ExampleSite.english();
    return Renamed.with(
        example,
        example.indicators().stream()
            .filter(indicator -> indicator.measure() instanceof Measure.Share)
            .limit(SHARES)
            .toList());
  }

  /** Its figures, all of them shown. */
  public static List<Estimate> estimates() {
    LargeProgramme large = new LargeProgramme(programme().indicators());
    large.indicators.forEach(large::add);
    large.addExchanges(Cell.OVERALL);
    for (String from : countries()) {
      countries().stream()
          .filter(to -> !to.equals(from))
          .forEach(to -> large.addExchanges(new Cell("flow", List.of(from, to))));
    }
    return large.estimates;
  }

  private static List<String> countries() {
    return Countries.all().stream().map(Country::code).limit(COUNTRIES).toList();
  }

  private void addExchanges(Cell cell) {
    int number = estimates.size();
    estimates.add(
        new Estimate(
            id(number),
            BuiltIn.EXCHANGES,
            null,
            Statistic.COUNT,
            cell,
            null,
            5.0 + number % 40,
            null,
            null,
            null,
            5L + number % 40,
            null,
            "count",
            CellStatus.PUBLISHED,
            null));
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "E-%08d", number);
  }

  private void add(Indicator indicator) {
    List<String> countries = countries();
    List<String> sectors = "ABCDEFGHIJKLMNOPQRSTU".chars().mapToObj(Character::toString).toList();
    add(indicator, Cell.OVERALL);
    countries.forEach(country -> add(indicator, new Cell("country", List.of(country))));
    sectors.forEach(sector -> add(indicator, new Cell("sector", List.of(sector))));
    for (int i = 0; i < COHORTS; i++) {
      add(indicator, new Cell("cohort", List.of((2020 + i / 4) + "-Q" + (1 + i % 4))));
    }
    for (String country : countries) {
      sectors.forEach(
          sector -> add(indicator, new Cell("country-x-sector", List.of(country, sector))));
    }
  }

  private void add(Indicator indicator, Cell cell) {
    int number = estimates.size();
    double value = 50 + number % 500 / 11.0;
    estimates.add(
        new Estimate(
            id(number),
            indicator.id(),
            null,
            Statistic.SHARE,
            cell,
            null,
            value,
            2.5,
            value - 4.9,
            value + 4.1,
            1000L + number,
            2000L + number,
            "Wilson, finite population",
            CellStatus.PUBLISHED,
            null));
  }
}
