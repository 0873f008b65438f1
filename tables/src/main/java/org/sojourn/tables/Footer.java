package org.sojourn.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * The footer of a Parquet file. The writer lists each column's encodings in the order of a hash
 * set, which changes from one process to the next; here they are put in the order of their codes,
 * so that the same rows give the same bytes.
 */
final class Footer {

  /** Length of the footer, and {@code PAR1}. */
  private static final int TAIL = 8;

  private Footer() {}

  /** Orders the encodings in the footer of {@code file}. */
  static void order(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long tail = channel.size() - TAIL;
      int length = read(channel, tail, TAIL).order(ByteOrder.LITTLE_ENDIAN).getInt();
      long start = tail - length;
      FileMetaData metadata =
          Util.readFileMetaData(new ByteArrayInputStream(read(channel, start, length).array()));
      for (RowGroup group : metadata.getRow_groups()) {
        for (ColumnChunk column : group.getColumns()) {
          Collections.sort(column.getMeta_data().getEncodings());
        }
      }
      write(channel, start, metadata, length);
    }
  }

  private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw new IOException("the file ends within its footer");
      }
    }
    return bytes.flip();
  }

  private static void write(FileChannel channel, long start, FileMetaData metadata, int length)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(length);
    Util.writeFileMetaData(metadata, bytes);
    if (bytes.size() != length) {
      throw new IOException(
          "the footer changed its length from " + length + " to " + bytes.size() + " bytes");
    }
    ByteBuffer ordered = ByteBuffer.wrap(bytes.toByteArray());
    while (ordered.hasRemaining()) {
      channel.write(ordered, start + ordered.position());
    }
  }
}
