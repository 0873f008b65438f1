package org.sojourn.ingest.kept;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.sojourn.ingest.parse.RowBlock;

/** Writes a file of {@link Frames}: at its end a summary, and the place where that begins. */
final class FrameWriter implements Closeable {

  private final OutputStream out;
  private long place;

  /** Writes to {@code path}, which must not exist. */
  FrameWriter(Path path) throws IOException {
    out =
        new BufferedOutputStream(
            Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  /** Where the next frame begins. */
  long place() {
    return place;
  }

  /** Writes a frame of {@code kind}. */
  void frame(int kind, RowBlock block) throws IOException {
    place += Frames.write(out, kind, block);
  }

  /** Writes {@code summary} and the end. */
  void end(RowBlock summary) throws IOException {
    long begin = place;
    frame(Frames.SUMMARY, summary);
    out.write(ByteBuffer.allocate(Long.BYTES).putLong(begin).array());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
