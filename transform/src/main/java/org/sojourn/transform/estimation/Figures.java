package org.sojourn.transform.estimation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.EstimateId;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;

/** Collects figures: gives each its id, its unit and its status. */
final class Figures {

  private static final double PERCENT = 100;

  private final String programme;
  private final List<Estimate> estimates = new ArrayList<>();

  /** Figures of {@code programme}, none so far. */
  Figures(String programme) {
    this.programme = programme;
  }

  /** The cell of {@code key} in {@code breakdown}. */
  static Cell cell(String breakdown, String key) {
    return breakdown.equals(Breakdown.OVERALL.id())
        ? Cell.OVERALL
        : new Cell(breakdown, List.of(key.split("\\|", -1)));
  }

  /** Adds a figure without answer code. */
  void add(Spot spot, Statistic statistic, Result result, String method) {
    add(spot, statistic, null, result, method);
  }

  /** Adds a figure; {@code code} is that of an answer share, else null. */
  void add(Spot spot, Statistic statistic, Integer code, Result result, String method) {
    Optional<Result.Figure> figure = result.figure();
    double factor = statistic.unit() == Statistic.Unit.PERCENT ? PERCENT : 1;
    Interval interval =
        figure.flatMap(Result.Figure::interval).map(i -> i.times(factor)).orElse(null);
    Double error =
        figure
            .filter(f -> f.standardError().isPresent())
            .map(f -> f.standardError().getAsDouble() * factor)
            .orElse(null);
    estimates.add(
        new Estimate(
            id(spot, statistic, code),
            spot.indicator(),
            spot.item(),
            statistic,
            spot.cell(),
            code,
            figure.map(f -> f.value() * factor).orElse(null),
            error,
            interval == null ? null : interval.low(),
            interval == null ? null : interval.high(),
            spot.base(),
            spot.population(),
            method,
            status(result),
            reason(result)));
  }

  /** Adds a number of rows, which is its own base. */
  void count(String indicator, Cell cell, long count) {
    Spot spot = new Spot(indicator, null, cell, count, null);
    add(spot, Statistic.COUNT, Result.of(count), "count");
  }

  private String id(Spot spot, Statistic statistic, Integer code) {
    return EstimateId.of(programme, spot.indicator(), spot.item(), statistic, spot.cell(), code);
  }

  private static CellStatus status(Result result) {
    if (result instanceof Result.Undefined none) {
      return none.reason() == Reason.NO_VALUES ? CellStatus.NO_ANSWERS : CellStatus.NOT_ESTIMABLE;
    }
    return CellStatus.PUBLISHED;
  }

  private static String reason(Result result) {
    return result instanceof Result.Undefined none ? none.reason().text() : null;
  }

  /** Everything added, in order. */
  List<Estimate> estimates() {
    return List.copyOf(estimates);
  }
}
