package org.sojourn.ingest.kept;

import com.github.luben.zstd.Zstd;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.sojourn.ingest.parse.RowBlock;

/**
 * Blocks of one kind in a {@link ParsedFile}, from first to last: kind, table, length, length when
 * packed, and the packed bytes (Zstandard). For one thread.
 */
public final class Frames implements Iterator<RowBlock>, Closeable {

  static final int ROWS = 0;
  static final int ISSUES = 1;
  static final int SUMMARY = 2;

  private static final int HEAD = 2 + 2 * Integer.BYTES;
  private static final int FASTEST = 1;

  private final FileChannel in;
  private final int wanted;
  private final int file;
  private final ByteBuffer head = ByteBuffer.allocate(HEAD);
  private long place;
  private long end;

  /** Frames of the kind {@code wanted}, as those of the file with the index {@code file}. */
  Frames(Path path, int wanted, int file) {
    this(path, wanted, file, 0);
  }

  /** The same, of which the first begins at {@code place} or behind it. */
  Frames(Path path, int wanted, int file, long place) {
    this.wanted = wanted;
    this.file = file;
    this.place = place;
    try {
      in = FileChannel.open(path, StandardOpenOption.READ);
      end = in.size() - Long.BYTES;
      find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a frame.
   *
   * @return how many bytes it has
   */
  static int write(OutputStream out, int kind, RowBlock block) throws IOException {
    byte[] packed = Zstd.compress(block.bytes(), FASTEST);
    ByteBuffer head = ByteBuffer.allocate(HEAD);
    head.put((byte) kind).put((byte) block.table());
    head.putInt(block.bytes().length).putInt(packed.length);
    out.write(head.array());
    out.write(packed);
    return HEAD + packed.length;
  }

  /** Goes to the next frame that is wanted; closes at the end. */
  private void find() throws IOException {
    while (place < end) {
      read(head.clear(), place);
      if (head.get(0) == wanted) {
        return;
      }
      place += HEAD + head.getInt(HEAD - Integer.BYTES);
    }
    in.close();
  }

  private void read(ByteBuffer into, long from) throws IOException {
    while (into.hasRemaining()) {
      if (in.read(into, from + into.position()) < 0) {
        throw new IOException("it ends in the middle of a frame");
      }
    }
  }

  @Override
  public boolean hasNext() {
    return place < end;
  }

  @Override
  public RowBlock next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    try {
      ByteBuffer packed = ByteBuffer.allocate(head.getInt(HEAD - Integer.BYTES));
      read(packed, place + HEAD);
      byte[] bytes = Zstd.decompress(packed.array(), head.getInt(2));
      RowBlock block = new RowBlock(head.get(1), bytes).of(file);
      place += HEAD + packed.capacity();
      find();
      return block;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
