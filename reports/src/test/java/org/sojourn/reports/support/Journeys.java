package org.sojourn.reports.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.EstimateId;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.load.ProgrammeLoader;

/** A programme without surveys, and the figures of a handful of journeys. */
public final class Journeys {

  private Journeys() {}

  /** Its directory. */
  public static ProgrammeDirectory programme() {
    return ProgrammeLoader.load(Path.of("src/test/resources/programmes/journeys"));
  }

  /** Twelve journeys on three routes, eight from Greece, four from Kosovo. */
  public static List<Estimate> estimates() {
    List<Estimate> all = new ArrayList<>();
    all.add(figure("duration", Statistic.MEDIAN, Cell.OVERALL, 14));
    all.add(figure("duration", Statistic.LOWER_QUARTILE, Cell.OVERALL, 10));
    all.add(figure("duration", Statistic.UPPER_QUARTILE, Cell.OVERALL, 20.5));
    all.add(count(Cell.OVERALL, 12));
    all.add(count(new Cell("country", List.of("GR")), 8));
    all.add(count(new Cell("country", List.of("XK")), 4));
    all.add(count(new Cell("partner-country", List.of("GB")), 5));
    all.add(count(new Cell("partner-country", List.of("IT")), 7));
    all.add(count(new Cell("flow", List.of("GR", "GB")), 5));
    all.add(count(new Cell("flow", List.of("GR", "IT")), 3));
    all.add(count(new Cell("flow", List.of("XK", "IT")), 4));
    return all;
  }

  /** The number of journeys in {@code cell}. */
  public static Estimate count(Cell cell, double value) {
    return figure(BuiltIn.EXCHANGES, Statistic.COUNT, cell, value);
  }

  private static Estimate figure(String indicator, Statistic statistic, Cell cell, double value) {
    return new Estimate(
        EstimateId.of("journeys", indicator, null, statistic, cell, null),
        indicator,
        null,
        statistic,
        cell,
        null,
        value,
        null,
        null,
        null,
        12L,
        null,
        "count",
        CellStatus.PUBLISHED,
        null);
  }
}
