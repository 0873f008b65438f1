package org.sojourn.reports.workbook;

import static org.sojourn.reports.workbook.SheetPage.words;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.report.ReportDefinition;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.workbook.SheetPage.Cell;
import org.sojourn.reports.workbook.SheetPage.Column;

/** The sheets before the tables: what the workbook is, what it contains, how to read it. */
final class FrontSheets {

  private final Composition composition;

  FrontSheets(Composition composition) {
    this.composition = composition;
  }

  private String say(String key, Object... arguments) {
    return composition.say("workbook." + key, arguments);
  }

  /** The cover: programme, period, run, and what is to be known before anything else. */
  SheetPage cover() {
    ReportDefinition report = composition.directory().report();
    Programme programme = composition.programme();
    List<String> lines = new ArrayList<>();
    if (report.subtitle() != null) {
      lines.add(composition.in(report.subtitle()));
    }
    lines.add(say("cover.what"));
    return new SheetPage(
        say("cover"), composition.in(report.title()), lines, factColumns(), facts(programme));
  }

  private List<Column> factColumns() {
    return List.of(new Column(say("fact"), 24), new Column(say("fact.value"), 80));
  }

  private List<List<Cell>> facts(Programme programme) {
    List<List<Cell>> facts = new ArrayList<>();
    facts.add(fact(composition.say("cover.programme"), composition.in(programme.title())));
    if (programme.notice() != null) {
      facts.add(fact(composition.say("cover.notice"), composition.in(programme.notice()).strip()));
    }
    if (programme.lead() != null) {
      facts.add(fact(composition.say("cover.lead"), programme.lead()));
    }
    if (programme.period() != null) {
      String from = composition.numbers().date(programme.period().from());
      String to = composition.numbers().date(programme.period().to());
      facts.add(
          fact(composition.say("cover.period"), composition.say("period", "from", from, "to", to)));
    }
    composition
        .date()
        .ifPresent(
            day -> facts.add(fact(composition.say("cover.date"), composition.numbers().date(day))));
    String author = composition.directory().report().author();
    if (author != null) {
      facts.add(fact(composition.say("cover.author"), author));
    }
    facts.add(fact(say("run"), composition.facts().fingerprint()));
    facts.add(fact(say("made"), "Sojourn " + composition.facts().version()));
    return facts;
  }

  private static List<Cell> fact(String name, String value) {
    return List.of(words(name), words(value));
  }

  /** Links to every table. */
  SheetPage contents(List<SheetPage> tables) {
    List<List<Cell>> rows = new ArrayList<>();
    for (SheetPage table : tables) {
      rows.add(
          List.of(
              new Cell.Link(table.name(), table.name()),
              words(table.title()),
              SheetPage.count(table.rows().size())));
    }
    return new SheetPage(
        say("contents"),
        say("contents"),
        List.of(say("contents.text")),
        List.of(
            new Column(say("sheet"), 34),
            new Column(say("sheet.title"), 80),
            new Column(say("rows"), 10)),
        rows);
  }

  /** What marks and columns mean. */
  SheetPage notes() {
    List<List<Cell>> rows = new ArrayList<>();
    int threshold = composition.threshold();
    for (String mark : Marks.ALL) {
      rows.add(note(mark, say("mark." + mark.charAt(1), "threshold", threshold)));
    }
    rows.add(note(say("base"), say("note.base")));
    rows.add(note(say("population"), say("note.population")));
    rows.add(note(say("interval"), say("note.interval", "confidence", composition.confidence())));
    rows.add(note(say("id"), say("note.id")));
    return new SheetPage(
        say("notes"),
        say("notes"),
        List.of(say("notes.text")),
        List.of(new Column(say("note.what"), 24), new Column(say("note.meaning"), 110)),
        rows);
  }

  private static List<Cell> note(String what, String meaning) {
    return List.of(words(what), words(meaning));
  }
}
