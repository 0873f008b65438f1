package org.sojourn.ingest.grid;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Iterator;
import java.util.Map;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.ingest.read.TextEncoding;
import org.sojourn.model.run.Failure;

/**
 * Separated text (RFC 4180; other separators; text after a closing quote is taken as part of the
 * cell). The row number is the line where the record starts.
 */
final class CsvGrid implements Grid {

  private final SourceFile file;
  private final String encoding;
  private final Separators.Signs signs;
  private final CsvReader<CsvCells.Line> csv;
  private final CsvCells cells = new CsvCells();
  private Iterator<CsvCells.Line> records;
  private long last;

  /**
   * Opens {@code file}.
   *
   * @param found its encoding, unless the source declares one
   */
  CsvGrid(SourceFile file, String found) throws IOException {
    this.file = file;
    this.encoding = file.plan().encoding() == null ? found : file.plan().encoding();
    Separators.refuseBinary(file);
    Charset charset = charset();
    try {
      signs = Separators.of(file, charset);
      csv =
          CsvReader.builder()
              .fieldSeparator(signs.separator())
              .quoteCharacter(signs.quote())
              .allowExtraFields(true)
              .allowMissingFields(true)
              .allowExtraCharsAfterClosingQuote(true)
              .build(cells, TextEncoding.open(file.path(), charset));
    } catch (CharacterCodingException e) {
      throw wrongEncoding();
    }
  }

  private Charset charset() {
    try {
      return Charset.forName(encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw file.failure(
          "there is no encoding '%s'; allowed: utf-8, windows-1252, utf-16 and others that Java knows; correct layout.encoding"
              .formatted(encoding));
    }
  }

  @Override
  public void skipTo(int number) {
    try {
      csv.skipLines(number - 1);
    } catch (CsvParseException | UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public GridRow next() {
    try {
      if (records == null) {
        records = csv.iterator();
      }
      if (!records.hasNext()) {
        return null;
      }
      CsvCells.Line record = records.next();
      last = record.row().number();
      requireClosed(record);
      return record.row();
    } catch (CsvParseException | UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  private void requireClosed(CsvCells.Line record) {
    if (record.quotedBreak()
        && !records.hasNext()
        && !Separators.endsWithQuote(file, signs.quote())) {
      throw file.failure(
          "the quote that is opened in row %d is never closed; export the file again"
              .formatted(record.row().number()));
    }
  }

  @Override
  public void select(int[] slots, int width) {
    cells.select(slots, width);
  }

  @Override
  public boolean rectangular() {
    return true;
  }

  @Override
  public Map<String, String> dialect() {
    return Map.of(
        "encoding", encoding,
        "separator", String.valueOf(signs.separator()),
        "quote", String.valueOf(signs.quote()));
  }

  private Failure unreadable(RuntimeException e) {
    Throwable cause = e;
    while (cause != null) {
      if (cause instanceof CharacterCodingException) {
        return wrongEncoding();
      }
      cause = cause.getCause();
    }
    String where = last == 0 ? "" : " after row " + last;
    return file.failure(
        "cannot be read%s: a cell does not end (unclosed quote?); export the file again"
            .formatted(where));
  }

  private Failure wrongEncoding() {
    return file.failure(
        "is not text in %s; declare its encoding under layout.encoding, utf-8 or windows-1252 say"
            .formatted(encoding));
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
