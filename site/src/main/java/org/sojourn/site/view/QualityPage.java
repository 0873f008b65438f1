package org.sojourn.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sojourn.reports.results.Quality;
import org.sojourn.site.figure.Units;
import org.sojourn.site.page.Block;
import org.sojourn.site.page.Entry;
import org.sojourn.site.page.Figure;
import org.sojourn.site.page.Page;
import org.sojourn.site.page.Row;
import org.sojourn.site.told.Told;

/** What became of the rows that were read: as much of it as is public. */
final class QualityPage {

  /** Name of its file. */
  static final String NAME = "quality.html";

  private QualityPage() {}

  static Page of(Told told) {
    Quality quality = told.published().quality();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(lead(told, quality), "lead"));
    blocks.add(sources(told, quality));
    if (!quality.issues().isEmpty()) {
      blocks.add(issues(told, quality));
    }
    return new Page(NAME, NAME, "", told.say("nav.quality"), List.of(), blocks);
  }

  private static String lead(Told told, Quality quality) {
    return told.words()
        .say(
            "limitations.quality",
            "rows",
            told.numbers().count(quality.total(Quality.ROWS_IN)),
            "accepted",
            told.numbers().count(quality.total(Quality.ACCEPTED)),
            "quarantined",
            told.numbers().count(quality.total(Quality.QUARANTINED)),
            "left",
            quality.total(Quality.QUARANTINED));
  }

  private static Figure sources(Told told, Quality quality) {
    List<Row> rows = new ArrayList<>();
    for (String source : quality.sources()) {
      rows.add(
          new Row(
              source,
              name(told, source),
              List.of(
                  count(told, quality, source, Quality.ROWS_IN),
                  count(told, quality, source, Quality.ACCEPTED),
                  count(told, quality, source, Quality.QUARANTINED),
                  count(told, quality, source, Quality.NORMALISED))));
    }
    return table(
        told,
        "sources",
        "table.quality",
        List.of(
            told.words().say("quality.source"),
            told.words().say("quality.rows-in"),
            told.words().say("quality.accepted"),
            told.words().say("quality.quarantined"),
            told.words().say("quality.normalised")),
        rows,
        told.words().say("note.quality"));
  }

  private static String name(Told told, String source) {
    return switch (source) {
      case "registrations" -> told.words().say("counts.registrations");
      case "exchanges" -> told.say("source.exchanges");
      default -> told.labels().key("instrument", source);
    };
  }

  private static Entry count(Told told, Quality quality, String source, String code) {
    return Entry.number(told.numbers().count(quality.count(source, code)));
  }

  private static Figure issues(Told told, Quality quality) {
    List<Row> rows = new ArrayList<>();
    List<Map.Entry<String, Long>> often =
        quality.issues().entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .toList();
    for (Map.Entry<String, Long> issue : often) {
      rows.add(
          new Row(
              issue.getKey(),
              told.words().say("issue." + issue.getKey()),
              List.of(Entry.number(told.numbers().count(issue.getValue())))));
    }
    return table(
        told,
        "issues",
        "table.issues",
        List.of(told.words().say("quality.reason"), told.words().say("quality.count")),
        rows,
        told.words().say("note.issues"));
  }

  private static Figure table(
      Told told, String id, String title, List<String> heads, List<Row> rows, String note) {
    return new Figure(
        id,
        "none",
        told.words().say(title),
        Units.COUNT,
        -1,
        heads,
        rows,
        List.of(),
        List.of(note),
        "");
  }
}
