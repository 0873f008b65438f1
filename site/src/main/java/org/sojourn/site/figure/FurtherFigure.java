package org.sojourn.site.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.site.page.Figure;
import org.sojourn.site.page.Row;
import org.sojourn.site.told.Marks;
import org.sojourn.site.told.Told;

/** Everything else that is published of an indicator for everybody, as a table. */
public final class FurtherFigure {

  private static final Set<Statistic> ELSEWHERE =
      Set.of(Statistic.ANSWER_SHARE, Statistic.JOINT_SHARE, Statistic.DISTANCE_SHARE);

  private FurtherFigure() {}

  /** The table; empty where the main figure is all there is. */
  public static Optional<Figure> of(Told told, Indicator indicator) {
    String main = told.overall(indicator).map(Estimate::id).orElse("");
    Marks marks = new Marks(told);
    List<Row> rows =
        told.results().of(indicator.id(), Cell.OVERALL.breakdown()).stream()
            .filter(e -> e.item() == null && !e.id().equals(main))
            .filter(e -> !ELSEWHERE.contains(e.statistic()))
            .map(e -> row(told, marks, e))
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Figure(
            indicator.id() + "-further",
            "none",
            told.say("title.further"),
            Units.POINTS,
            -1,
            marks.heads(told.say("head.statistic")),
            rows,
            List.of(),
            List.of(),
            told.source(List.of(indicator))));
  }

  private static Row row(Told told, Marks marks, Estimate estimate) {
    String name = told.words().say("statistic." + estimate.statistic().id());
    return new Row(estimate.statistic().id(), name, marks.cells(name, estimate));
  }
}
