package org.sojourn.reports.table;

import java.util.List;
import java.util.Locale;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Entry;
import org.sojourn.reports.words.FigureText.Verdict;

/** Indicators beside their targets: a light that is told by colour, shape and word. */
public final class CriterionTable {

  private CriterionTable() {}

  /** The table of {@code indicators}, each of which has a figure of everybody. */
  public static Block.DataTable of(
      Composition composition, List<Indicator> indicators, String title) {
    List<List<Entry>> rows = indicators.stream().map(i -> row(composition, i)).toList();
    List<Estimate> estimates =
        indicators.stream().map(i -> composition.overall(i).orElseThrow()).toList();
    return composition.table(
        title,
        "plain",
        List.of(
            Cells.left(composition.say("overall.indicator"), 44),
            Cells.right(composition.say("overall.value"), 24),
            Cells.right(composition.say("criteria.target"), 9),
            Cells.left(composition.say("criteria.result"), 23)),
        rows,
        Cells.spoken(composition, rows),
        "",
        composition.sources().of(indicators, estimates));
  }

  private static List<Entry> row(Composition composition, Indicator indicator) {
    Estimate estimate = composition.overall(indicator).orElseThrow();
    Verdict verdict = composition.text().verdict(indicator, estimate);
    String name = verdict.name().toLowerCase(Locale.ROOT);
    return List.of(
        new Entry(
            composition.in(indicator.label()), composition.sources().asked(indicator), "plain"),
        Cells.figure(composition, estimate),
        indicator.target() == null
            ? Cells.none(composition)
            : Entry.of(composition.text().target(indicator, estimate)),
        verdict == Verdict.NONE
            ? Cells.none(composition)
            : new Entry(composition.say("criteria." + name), "", name));
  }
}
