package org.sojourn.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Entry;
import org.sojourn.reports.results.Primary;
import org.sojourn.reports.words.FigureText;

/** Indicators of everybody, each with statistic, interval, base and target. */
public final class OverallTable {

  private OverallTable() {}

  /** The table of {@code indicators}; empty when none was computed. */
  public static Optional<Block.DataTable> of(
      Composition composition, List<Indicator> indicators, String title) {
    List<List<Entry>> rows = new ArrayList<>();
    List<Estimate> estimates = new ArrayList<>();
    List<Indicator> shown = new ArrayList<>();
    for (Indicator indicator : indicators) {
      Optional<Estimate> estimate = composition.overall(indicator);
      if (estimate.isPresent()) {
        shown.add(indicator);
        estimates.add(estimate.get());
        rows.add(row(composition, indicator, estimate.get()));
      }
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        composition.table(
            title,
            "plain",
            List.of(
                Cells.left(composition.say("overall.indicator"), 40),
                Cells.left(composition.say("overall.statistic"), 14),
                Cells.right(composition.say("overall.value"), 11),
                Cells.right(
                    composition.say("overall.interval", "confidence", composition.confidence()),
                    17),
                Cells.right(composition.say("overall.base"), 18)),
            rows,
            Cells.spoken(composition, rows),
            "",
            composition.sources().of(shown, estimates)));
  }

  private static List<Entry> row(Composition composition, Indicator indicator, Estimate estimate) {
    FigureText text = composition.text();
    String target =
        indicator.target() == null
            ? ""
            : composition.say("target", "target", text.target(indicator, estimate));
    return List.of(
        new Entry(composition.in(indicator.label()), target, "plain"),
        Entry.of(composition.say("statistic." + Primary.of(indicator).statistic().id())),
        new Entry(text.value(estimate), "", FigureText.style(estimate.status())),
        Entry.of(text.interval(estimate)),
        Entry.of(text.base(estimate)));
  }
}
