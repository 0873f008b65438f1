package org.sojourn.ingest.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.sojourn.model.run.Failure;

/**
 * Rows of separated text (RFC 4180; other separators; text after a closing quote is taken as part
 * of the cell). The row number is the line where the record starts. A record with more or fewer
 * cells than the header is broken.
 */
final class CsvRowReader implements RowReader {

  private final SourceFile file;
  private final String encoding;
  private final CsvReader<CsvRecordCells> csv;
  private final CsvCells cells = new CsvCells();
  private final Iterator<CsvRecordCells> records;
  private final int columns;
  private RawRow next;

  CsvRowReader(SourceFile file, String found) throws IOException {
    this.file = file;
    this.encoding = file.plan().encoding() == null ? found : file.plan().encoding();
    Separators.refuseBinary(file);
    csv = reader(charset());
    try {
      csv.skipLines(file.plan().headerRow() - 1);
      records = csv.iterator();
      CsvRecordCells header = header();
      columns = header.names().size();
      cells.select(ColumnMatch.slots(file, header.names()), file.plan().columns().size());
      next = read();
    } catch (RuntimeException e) {
      csv.close();
      throw e;
    }
  }

  private CsvReader<CsvRecordCells> reader(Charset charset) throws IOException {
    try {
      char separator = Separators.of(file, charset);
      Reader text = TextEncoding.open(file.path(), charset);
      return CsvReader.builder()
          .fieldSeparator(separator)
          .allowExtraFields(true)
          .allowMissingFields(true)
          .allowExtraCharsAfterClosingQuote(true)
          .build(cells, text);
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

  private CsvRecordCells header() {
    try {
      return records.next();
    } catch (NoSuchElementException e) {
      throw file.failure(
          "there is no header in row %d; correct layout.header-row or export the file again"
              .formatted(file.plan().headerRow()));
    } catch (CsvParseException | UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  private RawRow read() {
    try {
      while (records.hasNext()) {
        CsvRecordCells record = records.next();
        if (record.text()) {
          return row(record);
        }
      }
      return null;
    } catch (CsvParseException | UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  private RawRow row(CsvRecordCells record) {
    if (record.quotedBreak() && !records.hasNext() && !Separators.endsWithQuote(file)) {
      throw file.failure(
          "the quote that is opened in row %d is never closed; export the file again"
              .formatted(record.line()));
    }
    return record.count() == columns
        ? RawRow.of(record.line(), record.cells())
        : RawRow.broken(
            record.line(),
            "the row has %d cells, the header %d".formatted(record.count(), columns));
  }

  private Failure unreadable(RuntimeException e) {
    Throwable cause = e;
    while (cause != null) {
      if (cause instanceof CharacterCodingException) {
        return wrongEncoding();
      }
      cause = cause.getCause();
    }
    String where = next == null ? "" : " after row " + next.number();
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
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public RawRow next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    RawRow row = next;
    next = read();
    return row;
  }

  @Override
  public Set<String> seen() {
    return Set.copyOf(file.plan().columns());
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
