package org.sojourn.reports.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.estimate.ExhibitId;
import org.sojourn.reports.chart.Chart;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.words.SourceLine;
import org.sojourn.reports.words.Sources;
import org.sojourn.reports.words.Words;

/** Gives figures and tables their numbers, and remembers what each of them shows. */
final class Exhibits {

  private final Words words;
  private final Sources sources;
  private final Map<String, Chart> charts = new LinkedHashMap<>();
  private final List<Exhibit> shown = new ArrayList<>();
  private int tables;

  Exhibits(Words words, Sources sources) {
    this.words = words;
    this.sources = sources;
  }

  Block.Figure figure(
      String title, Chart chart, String alternative, String note, SourceLine source) {
    int number = charts.size() + 1;
    String id = "figure-" + number;
    String label = words.say("figure", "number", number);
    charts.put(id, chart);
    return new Block.Figure(
        id,
        label,
        title,
        id,
        alternative,
        Chart.FULL_WIDTH,
        chart.height(),
        note,
        receipt(ExhibitId.ofFigure(source.key()), label, title, source));
  }

  Block.DataTable table(
      String title,
      String style,
      List<Block.Column> columns,
      List<List<Block.Entry>> rows,
      String summary,
      String note,
      SourceLine source) {
    tables++;
    String label = words.say("table", "number", tables);
    return new Block.DataTable(
        "table-" + tables,
        label,
        title,
        style,
        List.copyOf(columns),
        new ArrayList<>(rows),
        summary,
        note,
        receipt(ExhibitId.ofTable(source.key()), label, title, source));
  }

  /** Remembers what is shown under {@code id}; its source line, ids included. */
  private String receipt(String id, String label, String title, SourceLine source) {
    if (source.key().isEmpty()) {
      return source.text();
    }
    shown.add(new Exhibit(id, label, title, source.estimates()));
    return (source.text() + " " + sources.ids(id, source.estimates())).strip();
  }

  /** Those that show estimates, in the order in which they were made. */
  List<Exhibit> shown() {
    return List.copyOf(shown);
  }

  /** The charts that were given numbers, by id. */
  Map<String, Chart> charts() {
    return Map.copyOf(charts);
  }
}
