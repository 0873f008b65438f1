package org.sojourn.reports.table;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.EarlierEstimate;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Entry;
import org.sojourn.reports.results.FigureChange;
import org.sojourn.reports.results.FigureChange.Kind;
import org.sojourn.reports.words.FigureText;
import org.sojourn.reports.words.SourceLine;

/** Main figures that differ from those of the last published run. */
public final class ChangeTable {

  private ChangeTable() {}

  /** The table of those of {@code changes} that are listed; empty where nothing differs. */
  public static Optional<Block.DataTable> of(Composition composition, List<FigureChange> changes) {
    List<FigureChange> listed =
        changes.stream().filter(change -> change.kind().isListed()).toList();
    List<List<Entry>> rows = listed.stream().map(change -> row(composition, change)).toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        composition.table(
            composition.say("table.since"),
            "plain",
            List.of(
                Cells.left(composition.say("workbook.figure"), 34),
                Cells.right(composition.say("since.before"), 14),
                Cells.right(composition.say("since.now"), 14),
                Cells.right(composition.say("since.difference"), 22),
                Cells.left(composition.say("since.what"), 16)),
            rows,
            Cells.spoken(composition, rows),
            composition.say("note.since"),
            SourceLine.NONE.showing(
                listed.stream().map(FigureChange::now).filter(Objects::nonNull).toList())));
  }

  private static List<Entry> row(Composition composition, FigureChange change) {
    Estimate figure = change.figure();
    return List.of(
        new Entry(
            name(composition, figure),
            composition.say("statistic." + figure.statistic().id()),
            "plain"),
        before(composition, change),
        change.now() == null ? Cells.none(composition) : entry(composition, change.now()),
        change.difference() == null
            ? Cells.none(composition)
            : Entry.of(composition.text().difference(figure, change.difference())),
        Entry.of(what(composition, change.kind())));
  }

  /** Of a figure that is no longer published nothing is repeated but that it was. */
  private static Entry before(Composition composition, FigureChange change) {
    EarlierEstimate before = change.before();
    if (before == null) {
      return Cells.none(composition);
    }
    return before.figure().shown() && !before.isRepeated()
        ? Entry.of(composition.say("since.was"))
        : entry(composition, before.figure());
  }

  private static Entry entry(Composition composition, Estimate figure) {
    FigureText text = composition.text();
    return new Entry(text.value(figure), text.base(figure), FigureText.style(figure.status()));
  }

  /** The name of a figure: its indicator, or its questionnaire; the id of what is gone. */
  public static String name(Composition composition, Estimate figure) {
    return figure.indicator().equals(BuiltIn.RESPONSE)
        ? composition.labels().cell(figure.cell())
        : composition
            .directory()
            .indicator(figure.indicator())
            .map(Indicator::label)
            .map(composition::in)
            .orElse(figure.indicator());
  }

  /** What became of a figure, in words. */
  public static String what(Composition composition, Kind kind) {
    return composition.say("since." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
