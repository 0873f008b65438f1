package org.sojourn.ingest.kept;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.sojourn.ingest.parse.FileSummary;
import org.sojourn.ingest.parse.LeftRow;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.ingest.parse.Parsed;
import org.sojourn.ingest.parse.PlacedIssue;
import org.sojourn.ingest.parse.RowBlock;
import org.sojourn.ingest.parse.RowBuffer;

/**
 * Writes a {@link ParsedFile}. Rows that are left out are not written: nothing of them is kept, not
 * even that they were there, but for their number.
 */
public final class ParsedFileWriter {

  private static final int BLOCK = 1 << 18;

  private final OutputStream out;
  private final RowBuffer issues = new RowBuffer(0);
  private final List<LeftRow> left = new ArrayList<>();
  private long written;

  private ParsedFileWriter(OutputStream out) {
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
    try (OutputStream out =
        new BufferedOutputStream(
            Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
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
    if (next instanceof RowBlock rows) {
      frame(Frames.ROWS, rows);
    } else if (next instanceof LeftRow row) {
      left.add(row);
    } else if (next instanceof PlacedIssue issue) {
      issues.add(0, StoredIssue.row(issue));
      if (issues.size() >= BLOCK) {
        frame(Frames.ISSUES, issues.take());
      }
    }
  }

  private void frame(int kind, RowBlock block) throws IOException {
    written += Frames.write(out, kind, block);
  }

  private void finish(ParseTask task, FileSummary summary) throws IOException {
    if (issues.size() > 0) {
      frame(Frames.ISSUES, issues.take());
    }
    long place = written;
    frame(Frames.SUMMARY, ParsedContent.rows(task, summary).take());
    out.write(ByteBuffer.allocate(Long.BYTES).putLong(place).array());
  }
}
