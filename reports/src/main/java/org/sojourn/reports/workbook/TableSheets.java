package org.sojourn.reports.workbook;

import static org.sojourn.reports.workbook.SheetPage.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.results.Quality;
import org.sojourn.reports.workbook.SheetPage.Cell;
import org.sojourn.reports.workbook.SheetPage.Column;

/**
 * The sheets with tables: one for each indicator, for the counts, for changes, and for the sources.
 */
final class TableSheets {

  private static final int LONGEST_NAME = 31;

  private static final List<String> COUNTS =
      List.of(
          BuiltIn.REGISTRATIONS,
          BuiltIn.EXCHANGES,
          BuiltIn.FUNNEL,
          BuiltIn.RESPONSE,
          BuiltIn.WEIGHTING);

  private final Composition composition;
  private final Set<String> names = new LinkedHashSet<>();
  private final List<SheetPage> pages = new ArrayList<>();

  private TableSheets(Composition composition) {
    this.composition = composition;
  }

  /** The sheets of {@code composition}; what was not computed has none. */
  static List<SheetPage> of(Composition composition) {
    TableSheets sheets = new TableSheets(composition);
    composition.directory().indicators().forEach(sheets::add);
    for (String counts : COUNTS) {
      sheets.add(counts, composition.say("workbook.table." + counts), List.of());
    }
    sheets.addChanges();
    sheets.addSources();
    return List.copyOf(sheets.pages);
  }

  private void add(Indicator indicator) {
    List<String> lines = new ArrayList<>();
    lines.add(composition.say("source.base", "asked", composition.sources().asked(indicator)));
    if (indicator.target() != null) {
      composition
          .overall(indicator)
          .ifPresent(
              figure ->
                  lines.add(
                      composition.say(
                          "workbook.target",
                          "target",
                          composition.text().target(indicator, figure))));
    }
    add(indicator.id(), composition.in(indicator.label()), lines);
  }

  private void add(String id, String title, List<String> lines) {
    List<Estimate> figures =
        composition.results().all().stream().filter(e -> e.indicator().equals(id)).toList();
    if (!figures.isEmpty()) {
      pages.add(new IndicatorSheet(composition, figures).page(name(id), numbered(title), lines));
    }
  }

  private String numbered(String title) {
    return composition.say("workbook.table", "number", pages.size() + 1, "title", title);
  }

  /** A name that no other sheet has. */
  private String name(String id) {
    String name = id.length() <= LONGEST_NAME ? id : id.substring(0, LONGEST_NAME);
    for (int i = 2; !names.add(name); i++) {
      String ending = "~" + i;
      name = id.substring(0, Math.min(id.length(), LONGEST_NAME - ending.length())) + ending;
    }
    return name;
  }

  private void addChanges() {
    composition
        .results()
        .earlier()
        .asOf()
        .ifPresent(
            before -> {
              String title = numbered(composition.say("annex.since"));
              pages.add(new ChangeSheet(composition).page(name("changes"), title, before));
            });
  }

  private void addSources() {
    Quality quality = composition.quality();
    if (quality.counts().isEmpty()) {
      return;
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (String source : quality.sources()) {
      rows.add(
          List.of(
              words(source),
              SheetPage.count(quality.count(source, Quality.ROWS_IN)),
              SheetPage.count(quality.count(source, Quality.ACCEPTED)),
              SheetPage.count(quality.count(source, Quality.QUARANTINED)),
              SheetPage.count(quality.count(source, Quality.NORMALISED))));
    }
    pages.add(
        new SheetPage(
            name("sources"),
            numbered(composition.say("table.quality")),
            List.of(composition.say("note.quality")),
            List.of(
                new Column(composition.say("quality.source"), 30),
                new Column(composition.say("quality.rows-in"), 12),
                new Column(composition.say("quality.accepted"), 12),
                new Column(composition.say("quality.quarantined"), 12),
                new Column(composition.say("quality.normalised"), 14)),
            rows));
  }
}
