package org.sojourn.ingest.record;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.crypto.ParquetCryptoRuntimeException;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.sojourn.ingest.read.ColumnMatch;
import org.sojourn.ingest.read.Heading;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.ingest.read.RowsAhead;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.run.Failure;

/**
 * Rows of an Apache Parquet file, whoever wrote it. Fields of groups are named by their path with
 * dots; values are texts as {@link ParquetText} writes them. Only the wanted columns are read. The
 * row number is the row's place in the file, from 1.
 */
public final class ParquetRowReader extends RowsAhead {

  private static final int MARK = 4;
  private static final Set<CompressionCodecName> READ =
      EnumSet.of(
          CompressionCodecName.UNCOMPRESSED,
          CompressionCodecName.SNAPPY,
          CompressionCodecName.GZIP,
          CompressionCodecName.ZSTD,
          CompressionCodecName.LZ4_RAW);

  private final SourceFile file;
  private final ParquetFileReader reader;
  private final MessageType found;
  private final MessageType read;
  private final List<List<String>> wanted;
  private RecordReader<Group> records;
  private long left;
  private long row;

  /**
   * Opens {@code file}.
   *
   * @throws Failure when it is no Parquet file that can be read, or lacks a wanted column
   */
  public ParquetRowReader(SourceFile file) throws IOException {
    super(file);
    this.file = file;
    requireMarks();
    reader = open();
    try {
      requireCodecs();
      found = reader.getFooter().getFileMetaData().getSchema();
      wanted = wanted(ParquetColumns.of(found));
      read = ParquetColumns.only(found, wanted);
      reader.setRequestedSchema(read);
      advance();
    } catch (Failure e) {
      reader.close();
      throw e;
    } catch (RuntimeException e) {
      reader.close();
      throw damaged(e);
    }
  }

  private void requireMarks() throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.path().toFile(), "r")) {
      String start = bytes.length() < 3 * MARK ? "" : mark(bytes, 0);
      String end = start.isEmpty() ? "" : mark(bytes, bytes.length() - MARK);
      if (end.equals("PARE")) {
        throw encrypted();
      }
      if (!start.equals("PAR1")) {
        throw file.failure("is no Parquet file; declare its format, or export it again");
      }
      if (!end.equals("PAR1")) {
        throw file.failure("is cut off: a Parquet file ends with its schema; export it again");
      }
    }
  }

  private static String mark(RandomAccessFile bytes, long position) throws IOException {
    byte[] mark = new byte[MARK];
    bytes.seek(position);
    bytes.readFully(mark);
    return new String(mark, StandardCharsets.ISO_8859_1);
  }

  private Failure encrypted() {
    return file.failure("is encrypted; export it again without encryption");
  }

  private ParquetFileReader open() throws IOException {
    try {
      return ParquetFileReader.open(new LocalInputFile(file.path()));
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  private void requireCodecs() {
    reader.getFooter().getBlocks().stream()
        .flatMap(block -> block.getColumns().stream())
        .map(column -> column.getCodec())
        .filter(codec -> !READ.contains(codec))
        .findFirst()
        .ifPresent(
            codec -> {
              throw file.failure(
                  "is compressed by %s, which is not read; export it with snappy, gzip or zstd"
                      .formatted(codec.name().toLowerCase(Locale.ROOT)));
            });
  }

  @Override
  public List<String> columns() {
    return ParquetColumns.of(found).stream().map(path -> String.join(".", path)).toList();
  }

  private List<List<String>> wanted(List<List<String>> paths) {
    List<Heading> header = paths.stream().map(path -> Heading.of(String.join(".", path))).toList();
    int[] slots = ColumnMatch.slots(file, header);
    List<List<String>> columns =
        new ArrayList<>(file.plan().columns().stream().map(name -> List.of(name)).toList());
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] >= 0) {
        columns.set(slots[i], paths.get(i));
      }
    }
    return columns;
  }

  @Override
  protected RawRow read() {
    try {
      while (left == 0) {
        PageReadStore pages = reader.readNextRowGroup();
        if (pages == null) {
          return null;
        }
        left = pages.getRowCount();
        records =
            new ColumnIOFactory()
                .getColumnIO(read, found)
                .getRecordReader(pages, new GroupRecordConverter(read));
      }
      left--;
      row++;
      return row(records.read());
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  private RawRow row(Group group) {
    String[] cells = new String[wanted.size()];
    for (int i = 0; i < cells.length; i++) {
      try {
        cells[i] = ParquetText.at(group, wanted.get(i));
      } catch (CharacterCodingException e) {
        return RawRow.broken(
            row, "column '" + file.plan().columns().get(i) + "' holds bytes that are no text");
      }
    }
    return RawRow.of(row, cells);
  }

  private Failure damaged(Exception e) {
    if (e instanceof Failure failure) {
      return failure;
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ParquetCryptoRuntimeException) {
        return encrypted();
      }
    }
    return file.failure("cannot be read after row " + row + " (damaged?); export it again");
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
