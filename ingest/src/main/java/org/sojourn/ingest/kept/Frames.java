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
import java.util.function.Consumer;
import org.sojourn.ingest.parse.RowBlock;
import org.sojourn.ingest.parse.RowCursor;
import org.sojourn.ingest.parse.StoredRow;

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
  private final int file;
  private final int wanted;
  private final long[] places;
  private final ByteBuffer head = ByteBuffer.allocate(HEAD);
  private int taken;
  private long place;
  private long end;

  private Frames(Path path, int file, int wanted, long[] places) {
    this.file = file;
    this.wanted = wanted;
    this.places = places;
    try {
      in = FileChannel.open(path, StandardOpenOption.READ);
      end = in.size() - Long.BYTES;
      find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All frames of the kind {@code wanted}, as those of the file with the index {@code file}. */
  static Frames all(Path path, int wanted, int file) {
    return new Frames(path, file, wanted, null);
  }

  /** The frames that begin at {@code places}, as those of the file with the index {@code file}. */
  static Frames at(Path path, int file, long[] places) {
    return new Frames(path, file, 0, places);
  }

  /** The last frame: the summary. */
  static Frames summary(Path path) {
    try (FileChannel in = FileChannel.open(path, StandardOpenOption.READ)) {
      ByteBuffer place = ByteBuffer.allocate(Long.BYTES);
      in.read(place, in.size() - Long.BYTES);
      return at(path, 0, new long[] {place.getLong(0)});
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
    if (places != null) {
      place = taken < places.length ? places[taken++] : end;
    }
    while (place < end) {
      read(head.clear(), place);
      if (places != null || head.get(0) == wanted) {
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

  /** Shows {@code use} every row of those that are left. */
  void forEachRow(Consumer<StoredRow> use) {
    RowCursor cursor = new RowCursor();
    while (hasNext()) {
      cursor.open(next());
      while (cursor.next()) {
        use.accept(cursor.whole());
      }
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
