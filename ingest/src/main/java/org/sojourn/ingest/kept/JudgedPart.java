package org.sojourn.ingest.kept;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.sojourn.ingest.parse.PlacedIssue;
import org.sojourn.ingest.parse.RowBuffer;
import org.sojourn.ingest.parse.StoredRow;
import org.sojourn.ingest.rule.Ruling;
import org.sojourn.model.source.CanonicalTable;

/**
 * What came of judging the rows of one part, as a run keeps it beside the part: why some of them
 * are refused, how many stay, and by which rules.
 *
 * @param location where it lies
 */
public record JudgedPart(String location) implements Serializable {

  /** Name of the folder, in the private part of a run, that holds these files. */
  public static final String FOLDER = "judged";

  /**
   * What is to be known of a part.
   *
   * @param rules hash of what decided beside the rows
   * @param begin the key with which the part begins, null for the first
   * @param ruling what the rules left
   */
  public record Summary(String rules, String begin, Ruling ruling) {}

  /** Path, in the private folder, for part {@code part} of the table {@code head}. */
  public static String path(CanonicalTable head, int part) {
    return String.format(Locale.ROOT, "%s/%s-%05d.rows", FOLDER, head.id(), part);
  }

  /** The file at {@code path}. */
  public static JudgedPart at(Path path) {
    return new JudgedPart(path.toString());
  }

  /**
   * Writes one.
   *
   * @param path must not exist
   * @param files of which the rows are
   */
  public static void write(Path path, Summary summary, List<PlacedIssue> issues, FileNames files)
      throws IOException {
    try (FrameWriter out = new FrameWriter(path)) {
      RowBuffer rows = new RowBuffer(0);
      issues.forEach(issue -> rows.add(StoredIssue.row(issue, files.id(issue.file()))));
      if (rows.size() > 0) {
        out.frame(Frames.ISSUES, rows.take());
      }
      Ruling ruling = summary.ruling();
      Object[] values = {summary.rules(), summary.begin(), ruling.accepted(), ruling.newest()};
      rows.add(new StoredRow(0, 0, values));
      out.end(rows.take());
    }
  }

  /** What is to be known of the part. */
  public Summary summary() {
    Summary[] summary = new Summary[1];
    try (Frames frames = Frames.summary(Path.of(location))) {
      frames.forEachRow(row -> summary[0] = summary(row));
    }
    return summary[0];
  }

  private static Summary summary(StoredRow row) {
    Ruling ruling = new Ruling((Long) row.value(2), (LocalDate) row.value(3));
    return new Summary((String) row.value(0), (String) row.value(1), ruling);
  }

  /**
   * Shows {@code use} why rows are refused, by the ids of their files.
   *
   * @param indexes of the files that are looked for, by id; issues of others are left out
   */
  public void issues(Map<String, Integer> indexes, Consumer<PlacedIssue> use) {
    try (Frames frames = Frames.all(Path.of(location), Frames.ISSUES, 0)) {
      frames.forEachRow(
          row -> {
            Integer file = indexes.get(StoredIssue.file(row));
            if (file != null) {
              use.accept(StoredIssue.read(row, file));
            }
          });
    }
  }
}
