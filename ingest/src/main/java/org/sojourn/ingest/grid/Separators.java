package org.sojourn.ingest.grid;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
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

  private static final char[] QUOTES = {'"', '\''};
  private static final char[] CANDIDATES = {',', ';', '\t', '|'};
  private static final int SAMPLE = 1 << 16;

  private Separators() {}

  /**
   * How the cells of a file are kept apart.
   *
   * @param separator between cells
   * @param quote around cells
   */
  record Signs(char separator, char quote) {}

  /**
   * The declared signs of {@code file}, or those among comma, semicolon, tab and bar, and among
   * double and single quotes, under which its header names most of the wanted columns, then under
   * which it has most columns.
   */
  static Signs of(SourceFile file, Charset charset) throws IOException {
    char[] separators = candidates(file, file.plan().separator(), "separator", CANDIDATES);
    char[] quotes = candidates(file, file.plan().quote(), "quote", QUOTES);
    if (separators.length == 1 && quotes.length == 1) {
      return new Signs(separators[0], quotes[0]);
    }
    String sample = sample(file, charset);
    Signs best = null;
    long most = -1;
    for (char quote : quotes) {
      for (char separator : separators) {
        Signs signs = new Signs(separator, quote);
        List<String> header = header(sample, file.plan().headerRow(), signs);
        long score = ColumnMatch.found(file.plan().columns(), header) * SAMPLE + header.size();
        if (score > most && separator != quote) {
          best = signs;
          most = score;
        }
      }
    }
    return best;
  }

  private static char[] candidates(SourceFile file, String declared, String what, char[] usual) {
    if (declared == null) {
      return usual;
    }
    if (declared.length() != 1) {
      throw file.failure(
          "%1$s '%2$s' is not one character; allowed: one character such as %3$s or %4$s; correct layout.%1$s"
              .formatted(what, declared, usual[0], usual[1]));
    }
    return declared.toCharArray();
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

  private static List<String> header(String sample, int row, Signs signs) {
    try (CsvReader<CsvCells.Line> csv =
        CsvReader.builder()
            .fieldSeparator(signs.separator())
            .quoteCharacter(signs.quote())
            .allowExtraCharsAfterClosingQuote(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .build(new CsvCells(), sample)) {
      csv.skipLines(row - 1);
      Iterator<CsvCells.Line> records = csv.iterator();
      return records.hasNext() ? List.of(records.next().row().cells()) : List.of();
    } catch (IOException | CsvParseException e) {
      return List.of();
    }
  }

  /** Refuses workbooks and archives that are declared to be text. */
  public static void refuseBinary(SourceFile file) throws IOException {
    Container.TEXT.require(file);
  }

  /** Whether the last character of {@code file}, line ends and blanks aside, is a quote. */
  static boolean endsWithQuote(SourceFile file, char quote) {
    try (SeekableByteChannel channel = Files.newByteChannel(file.path())) {
      ByteBuffer tail = ByteBuffer.allocate((int) Math.min(64, channel.size()));
      channel.position(channel.size() - tail.capacity());
      while (tail.hasRemaining() && channel.read(tail) >= 0) {
        continue;
      }
      for (int i = tail.position() - 1; i >= 0; i--) {
        if (tail.get(i) > ' ') {
          return tail.get(i) == quote;
        }
      }
      return true;
    } catch (IOException e) {
      throw file.failure("cannot be read: " + e.getMessage());
    }
  }
}
