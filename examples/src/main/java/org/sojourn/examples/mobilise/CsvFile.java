package org.sojourn.examples.mobilise;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A kind of CSV file.
 *
 * @param charset its encoding
 * @param separator between cells
 * @param byteOrderMark whether it begins with one
 * @param allQuoted whether every cell is quoted, or only where it must be
 */
record CsvFile(Charset charset, char separator, boolean byteOrderMark, boolean allQuoted) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * Writes {@code table} into {@code folder}, lines ending with CR LF.
   *
   * @throws java.nio.charset.CharacterCodingException when a letter is not in the encoding
   */
  void write(TextTable table, Path folder) throws IOException {
    StringWriter text = new StringWriter();
    if (byteOrderMark) {
      text.write(BYTE_ORDER_MARK);
    }
    CsvWriter.CsvWriterBuilder builder =
        CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.CRLF);
    if (allQuoted) {
      builder.quoteStrategy(QuoteStrategies.ALWAYS);
    }
    try (CsvWriter writer = builder.build(text)) {
      writer.writeRecord(table.header());
      table.rows().forEach(row -> writer.writeRecord(table.cells(row)));
    }
    ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text.toString()));
    byte[] content = new byte[bytes.remaining()];
    bytes.get(content);
    Files.write(folder.resolve(table.file()), content);
  }
}
