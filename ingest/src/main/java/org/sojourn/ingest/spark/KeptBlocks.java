package org.sojourn.ingest.spark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.ingest.parse.RowBlock;
import org.sojourn.ingest.parse.RowCursor;

/**
 * The blocks of a part, so many of them in memory, the others in a file that nobody sees: parts
 * have about as many rows, but rows can be long. For one thread.
 */
final class KeptBlocks implements AutoCloseable {

  private final List<RowBlock> blocks = new ArrayList<>();
  private final List<Long> places = new ArrayList<>();
  private long room;
  private FileChannel file;

  /** Keeps blocks, {@code room} bytes of them in memory. */
  KeptBlocks(long room) {
    this.room = room;
  }

  /** Keeps {@code block}; returns its number. */
  int add(RowBlock block) throws IOException {
    room -= block.bytes().length;
    if (room >= 0) {
      blocks.add(block);
      places.add(null);
    } else {
      blocks.add(new RowBlock(block.table(), new byte[0]));
      places.add(append(block.bytes()));
    }
    return blocks.size() - 1;
  }

  private long append(byte[] bytes) throws IOException {
    if (file == null) {
      Path path = Files.createTempFile("sojourn", ".rows");
      file =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
    long place = file.size();
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      file.write(rest, place + rest.position());
    }
    return place;
  }

  /** Puts {@code cursor} at the row of {@code length} bytes at {@code start} of a block. */
  void go(RowCursor cursor, int block, int start, int length) throws IOException {
    if (places.get(block) == null) {
      cursor.go(blocks.get(block), start);
      return;
    }
    ByteBuffer row = ByteBuffer.allocate(length);
    long place = places.get(block) + start;
    while (row.hasRemaining()) {
      if (file.read(row, place + row.position()) < 0) {
        throw new IOException("rows that were kept in a file are no longer there");
      }
    }
    cursor.go(new RowBlock(blocks.get(block).table(), row.array()), 0);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
