package org.sojourn.reports.workbook;

import static org.sojourn.reports.workbook.SheetPage.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.estimate.EarlierEstimate;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.results.FigureChange;
import org.sojourn.reports.table.ChangeTable;
import org.sojourn.reports.workbook.SheetPage.Cell;
import org.sojourn.reports.workbook.SheetPage.Column;

/** Main figures beside those of the last published run, changed or not: one a row. */
final class ChangeSheet {

  private final Composition composition;
  private final FigureCells cells;

  ChangeSheet(Composition composition) {
    this.composition = composition;
    this.cells = new FigureCells(composition);
  }

  /**
   * The sheet called {@code name}.
   *
   * @param before newest day in the data of that run
   */
  SheetPage page(String name, String title, LocalDate before) {
    List<FigureChange> changes =
        composition.results().earlier().beside(composition.directory(), composition.results());
    return new SheetPage(
        name,
        title,
        List.of(
            composition.say("since.text", "day", composition.numbers().date(before)),
            composition.say("note.since")),
        columns(),
        changes.stream().map(this::row).toList());
  }

  private List<Column> columns() {
    return List.of(
        column("workbook.figure", 44),
        column("overall.statistic", 22),
        column("since.before", 16),
        column("since.before.base", 16),
        column("since.now", 11),
        column("workbook.base", 11),
        column("since.difference", 12),
        column("workbook.unit", 10),
        column("since.what", 24),
        column("workbook.id", 12));
  }

  private Column column(String key, int width) {
    return new Column(composition.say(key), width);
  }

  private List<Cell> row(FigureChange change) {
    Estimate figure = change.figure();
    List<Cell> row = new ArrayList<>();
    row.add(words(ChangeTable.name(composition, figure)));
    row.add(words(composition.say("statistic." + figure.statistic().id())));
    row.addAll(before(change.before()));
    row.addAll(
        change.now() == null
            ? List.of(words(Marks.NOT_APPLICABLE), words(Marks.NOT_APPLICABLE))
            : numbers(change.now()));
    row.add(
        change.difference() == null
            ? words(Marks.NOT_APPLICABLE)
            : cells.difference(figure, change.difference()));
    row.add(cells.unit(figure));
    row.add(words(ChangeTable.what(composition, change.kind())));
    row.add(words(figure.id()));
    return row;
  }

  private List<Cell> before(EarlierEstimate before) {
    return before == null || before.figure().shown() && !before.isRepeated()
        ? List.of(words(Marks.NOT_APPLICABLE), words(Marks.NOT_APPLICABLE))
        : numbers(before.figure());
  }

  private List<Cell> numbers(Estimate figure) {
    return List.of(cells.value(figure), FigureCells.people(figure, figure.base()));
  }
}
