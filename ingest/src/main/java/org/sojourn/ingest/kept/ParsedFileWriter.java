package org.sojourn.ingest.kept;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.sojourn.ingest.parse.FileSummary;
import org.sojourn.ingest.parse.KeyedBlock;
import org.sojourn.ingest.parse.LeftRow;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.ingest.parse.Parsed;
import org.sojourn.ingest.parse.PlacedIssue;
import org.sojourn.ingest.parse.RowBuffer;

/**
 * Writes a {@link ParsedFile}. Rows that are left out are not written: nothing of them is kept, not
 * even that they were there, but for their number.
 */
public final class ParsedFileWriter {

  private static final int BLOCK = 1 << 18;

  private final FrameWriter out;
  private final RowBuffer issues = new RowBuffer(0);
  private final List<LeftRow> left = new ArrayList<>();
  private final List<KeptRows> rows = new ArrayList<>();
  private final List<String> begins = new ArrayList<>();

  private ParsedFileWriter(FrameWriter out) {
    this.out = out;
  }

  /**
   * Writes what comes out of parsing the file of {@code task}, whose index is 0.
   *
   * @param path must not exist
   * @param parsed with usable rows in blocks
   * @return the rows that are left out
   */
  public static List<LeftRow> write(Path path, ParseTask task, Iterator<Parsed> parsed)
      throws IOException {
    try (FrameWriter out = new FrameWriter(path)) {
      ParsedFileWriter writer = new ParsedFileWriter(out);
      FileSummary summary = null;
      while (parsed.hasNext()) {
        Parsed next = parsed.next();
        if (next instanceof FileSummary end) {
          summary = end;
        } else {
          writer.add(next);
        }
      }
      writer.finish(task, summary);
      return writer.left;
    }
  }

  private void add(Parsed next) throws IOException {
    if (next instanceof KeyedBlock block) {
      rows.add(new KeptRows(out.place(), block.least(), block.greatest()));
      begins.addAll(block.begins());
      out.frame(Frames.ROWS, block.rows());
    } else if (next instanceof LeftRow row) {
      left.add(row);
    } else if (next instanceof PlacedIssue issue) {
      issues.add(StoredIssue.row(issue));
      if (issues.size() >= BLOCK) {
        out.frame(Frames.ISSUES, issues.take());
      }
    }
  }

  private void finish(ParseTask task, FileSummary summary) throws IOException {
    if (issues.size() > 0) {
      out.frame(Frames.ISSUES, issues.take());
    }
    out.end(ParsedContent.rows(task, summary, rows, begins).take());
  }
}
