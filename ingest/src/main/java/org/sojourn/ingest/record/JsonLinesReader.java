package org.sojourn.ingest.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.sojourn.ingest.grid.Separators;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.ingest.read.RowsAhead;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.ingest.read.TextEncoding;

/**
 * Rows of JSON Lines in UTF-8 (or UTF-16 with a byte order mark): one object a line, blank lines
 * left out. A line that is no object is a broken row. The row number is the line's.
 */
public final class JsonLinesReader extends RowsAhead {

  private final SourceFile file;
  private final BufferedReader lines;
  private final JsonFlattener flattener;
  private long line;

  /** Opens {@code file}. */
  public JsonLinesReader(SourceFile file) throws IOException {
    super(file);
    this.file = file;
    Separators.refuseBinary(file);
    lines = new BufferedReader(TextEncoding.open(file.path(), StandardCharsets.UTF_8), 1 << 16);
    flattener = new JsonFlattener(file.plan().columns());
    try {
      advance();
    } catch (RuntimeException e) {
      lines.close();
      throw e;
    }
  }

  @Override
  protected RawRow read() {
    try {
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        line++;
        if (!text.isBlank()) {
          return row(text);
        }
      }
      return null;
    } catch (CharacterCodingException e) {
      throw file.failure("is not text in UTF-8 after row " + line + "; export it as UTF-8");
    } catch (IOException e) {
      throw file.failure("cannot be read after row " + line + ": " + e.getMessage());
    }
  }

  private RawRow row(String text) throws IOException {
    try {
      return flattener.row(line, text);
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      return RawRow.broken(
          line, "the line is not one JSON object: reading stopped at character " + column);
    }
  }

  @Override
  public Set<String> seen() {
    return flattener.seen();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
