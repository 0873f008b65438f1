package org.sojourn.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Entry;
import org.sojourn.reports.results.Quality;
import org.sojourn.reports.words.SourceLine;

/** What became of the rows of each source, and why some were left out. */
public final class QualityTable {

  private QualityTable() {}

  /** Rows in, accepted and quarantined per source; empty when nothing is known. */
  public static Optional<Block.DataTable> sources(Composition composition) {
    Quality quality = composition.quality();
    List<List<Entry>> rows = new ArrayList<>();
    for (String source : quality.sources()) {
      rows.add(
          List.of(
              Entry.of(source),
              count(composition, quality.count(source, Quality.ROWS_IN)),
              count(composition, quality.count(source, Quality.ACCEPTED)),
              count(composition, quality.count(source, Quality.QUARANTINED)),
              count(composition, quality.count(source, Quality.NORMALISED))));
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        composition.table(
            composition.say("table.quality"),
            "plain",
            List.of(
                Cells.left(composition.say("quality.source"), 36),
                Cells.right(composition.say("quality.rows-in"), 16),
                Cells.right(composition.say("quality.accepted"), 16),
                Cells.right(composition.say("quality.quarantined"), 16),
                Cells.right(composition.say("quality.normalised"), 16)),
            rows,
            Cells.spoken(composition, rows),
            composition.say("note.quality"),
            SourceLine.of("quality/sources")));
  }

  private static Entry count(Composition composition, long count) {
    return Entry.of(composition.numbers().count(count));
  }

  /** Reasons with their numbers; empty when nothing was left out. */
  public static Optional<Block.DataTable> issues(Composition composition) {
    Quality quality = composition.quality();
    List<List<Entry>> rows = new ArrayList<>();
    for (Map.Entry<String, Long> issue : quality.issues().entrySet()) {
      rows.add(
          List.of(
              Entry.of(composition.say("issue." + issue.getKey())),
              Entry.of(where(composition, issue.getKey())),
              count(composition, issue.getValue())));
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        composition.table(
            composition.say("table.issues"),
            "plain",
            List.of(
                Cells.left(composition.say("quality.reason"), 42),
                Cells.left(composition.say("quality.where"), 44),
                Cells.right(composition.say("quality.count"), 14)),
            rows,
            Cells.spoken(composition, rows),
            composition.say("note.issues"),
            SourceLine.of("quality/issues")));
  }

  private static String where(Composition composition, String code) {
    List<String> parts = new ArrayList<>();
    for (String source : composition.quality().sources()) {
      long count = composition.quality().count(source, code);
      if (count > 0) {
        parts.add(source + "\u00a0" + composition.numbers().count(count));
      }
    }
    return String.join(", ", parts);
  }
}
