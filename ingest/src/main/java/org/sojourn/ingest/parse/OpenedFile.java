package org.sojourn.ingest.parse;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sojourn.ingest.archive.UnpackLimits;
import org.sojourn.ingest.archive.Unpacked;
import org.sojourn.ingest.mapping.Settled;
import org.sojourn.ingest.mapping.Settling;
import org.sojourn.ingest.open.RowReaders;
import org.sojourn.ingest.read.Container;
import org.sojourn.ingest.read.FileFacts;
import org.sojourn.ingest.read.FileStamp;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.ingest.read.RowReader;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.run.Failure;

/**
 * A file that is being read, unpacked where it is packed. What is wrong with it is always a {@link
 * Failure} of kind INPUT.
 */
final class OpenedFile implements Closeable {

  private final SourceFile file;
  private final FileStamp stamp;
  private final FileFacts facts;
  private final Unpacked unpacked;
  private final FileFacts content;
  private RowReader reader;
  private long last;

  /** Reads all bytes of {@code file}, and unpacks it. */
  OpenedFile(SourceFile file) {
    this.file = file;
    try {
      stamp = FileStamp.of(file);
      facts = FileFacts.of(file);
      unpacked = Unpacked.of(file, UnpackLimits.USUAL);
    } catch (IOException e) {
      throw file.failure("cannot be read: " + e.getMessage());
    }
    content = unpacked == null ? facts : unpackedFacts();
    try {
      refuseZeros();
    } catch (Failure e) {
      close();
      throw e;
    }
  }

  /** Text has no zeros but those of UTF-16 and UTF-32. */
  private void refuseZeros() {
    String declared = file.plan().encoding() == null ? "" : file.plan().encoding();
    String name = (declared + content.encoding()).toLowerCase(Locale.ROOT);
    if (content.zeros() > 0 && !name.contains("utf-16") && !name.contains("utf-32") && isText()) {
      throw file.failure(
          "holds %d zero bytes, which are no text (damaged?); export it again"
              .formatted(content.zeros()));
    }
  }

  private boolean isText() {
    try {
      return Container.of(content().path()) == Container.TEXT;
    } catch (IOException e) {
      throw file.failure("cannot be read: " + e.getMessage());
    }
  }

  private SourceFile content() {
    return unpacked == null ? file : unpacked.file();
  }

  private FileFacts unpackedFacts() {
    try {
      return FileFacts.of(unpacked.file());
    } catch (Failure e) {
      close();
      throw e;
    }
  }

  /**
   * Looks at the rows before they are read, where that is needed.
   *
   * @throws Failure also when they leave the pattern of dates open
   */
  Settled settle(Settling settling) {
    if (!settling.needed()) {
      return Settled.NOTHING;
    }
    start();
    RawRow row = next();
    while (row != null && settling.add(row)) {
      row = next();
    }
    return settling.settled(file::failure);
  }

  /** Starts to read rows, from the first one. */
  void start() {
    closeReader();
    last = 0;
    try {
      reader = RowReaders.open(content(), content.encoding());
    } catch (Failure e) {
      throw e;
    } catch (RuntimeException e) {
      throw file.failure("cannot be read (damaged?); export it again");
    }
  }

  /**
   * The next row, null at the end.
   *
   * @throws Failure also when the file is no longer what it was when it was opened
   */
  RawRow next() {
    try {
      if (reader.hasNext()) {
        RawRow row = reader.next();
        last = row.number();
        return row;
      }
      stamp.require(file);
      return null;
    } catch (Failure e) {
      throw e;
    } catch (RuntimeException e) {
      throw file.failure("cannot be read after row %d (damaged?); export it again".formatted(last));
    }
  }

  /** What one pass over the bytes of the original told. */
  FileFacts facts() {
    return facts;
  }

  /** Columns that the rows read so far had. */
  Set<String> seen() {
    return reader == null ? Set.of() : Set.copyOf(reader.seen());
  }

  /** Names of all columns of the file; none where it has no header. */
  List<String> columns() {
    return reader == null ? List.of() : List.copyOf(reader.columns());
  }

  /** What was found out about the file. */
  Map<String, String> dialect() {
    Map<String, String> dialect = new TreeMap<>(reader == null ? Map.of() : reader.dialect());
    if (content.doubt() != null && content.encoding().equals(dialect.get("encoding"))) {
      dialect.put("encoding doubt", "could be " + content.doubt() + "; declare layout.encoding");
    }
    return dialect;
  }

  private void closeReader() {
    if (reader != null) {
      try {
        reader.close();
      } catch (IOException e) {
        throw file.failure("cannot be closed: " + e.getMessage());
      }
    }
  }

  @Override
  public void close() {
    try {
      closeReader();
    } finally {
      removeUnpacked();
    }
  }

  private void removeUnpacked() {
    try {
      if (unpacked != null) {
        unpacked.close();
      }
    } catch (IOException e) {
      throw new Failure(
          Failure.Kind.FAULT, file.name() + ": its unpacked copy cannot be removed", e);
    }
  }
}
