package org.sojourn.ingest.grid;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import org.sojourn.ingest.read.ColumnMatch;
import org.sojourn.ingest.read.Container;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.ingest.read.TextEncoding;

/** What can be told of a CSV file from its start and end. */
public final class Separators {

  private static final char[] CANDIDATES = {',', ';', '\t', '|'};
  private static final int SAMPLE = 1 << 16;

  private Separators() {}

  /**
   * The declared separator of {@code file}, or the one of comma, semicolon, tab and bar under which
   * its header names most of the wanted columns, then under which it has most columns.
   */
  static char of(SourceFile file, Charset charset) throws IOException {
    String declared = file.plan().separator();
    if (declared != null) {
      if (declared.length() != 1) {
        throw file.failure(
            "separator '%s' is not one character; allowed: one character such as , or ;; correct layout.separator"
                .formatted(declared));
      }
      return declared.charAt(0);
    }
    String sample = sample(file, charset);
    char best = CANDIDATES[0];
    long most = -1;
    for (char candidate : CANDIDATES) {
      List<String> header = header(sample, file.plan().headerRow(), candidate);
      long score = ColumnMatch.found(file.plan().columns(), header) * SAMPLE + header.size();
      if (score > most) {
        best = candidate;
        most = score;
      }
    }
    return best;
  }

  private static String sample(SourceFile file, Charset charset) throws IOException {
    char[] chars = new char[SAMPLE];
    try (Reader reader = TextEncoding.open(file.path(), charset)) {
      int length = 0;
      for (int n = 0; n >= 0 && length < SAMPLE; n = reader.read(chars, length, SAMPLE - length)) {
        length += n;
      }
      return new String(chars, 0, length);
    }
  }

  private static List<String> header(String sample, int row, char separator) {
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraCharsAfterClosingQuote(true)
            .ofCsvRecord(sample)) {
      csv.skipLines(row - 1);
      Iterator<CsvRecord> records = csv.iterator();
      return records.hasNext() ? records.next().getFields() : List.of();
    } catch (IOException | CsvParseException e) {
      return List.of();
    }
  }

  /** Refuses workbooks and archives that are declared to be text. */
  public static void refuseBinary(SourceFile file) throws IOException {
    Container.TEXT.require(file);
  }

  /** Whether the last character of {@code file}, line ends and blanks aside, is a quote. */
  static boolean endsWithQuote(SourceFile file) {
    try (SeekableByteChannel channel = Files.newByteChannel(file.path())) {
      ByteBuffer tail = ByteBuffer.allocate((int) Math.min(64, channel.size()));
      channel.position(channel.size() - tail.capacity());
      while (tail.hasRemaining() && channel.read(tail) >= 0) {
        continue;
      }
      for (int i = tail.position() - 1; i >= 0; i--) {
        if (tail.get(i) > ' ') {
          return tail.get(i) == '"';
        }
      }
      return true;
    } catch (IOException e) {
      throw file.failure("cannot be read: " + e.getMessage());
    }
  }
}
