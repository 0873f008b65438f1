package org.sojourn.cli.store;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.util.Progressable;

/**
 * A store that cannot rename, as object stores cannot, and shows files while they are written, as
 * HDFS does. It breaks down at a step that a test chooses.
 */
public final class ObjectsFileSystem extends RawLocalFileSystem {

  /** Steps that still succeed. */
  static final AtomicInteger STEPS = new AtomicInteger();

  private static void step() throws IOException {
    if (STEPS.getAndDecrement() <= 0) {
      throw new IOException("the store has broken down");
    }
  }

  @Override
  public URI getUri() {
    return URI.create("objects:///");
  }

  @Override
  public FSDataOutputStream create(
      Path file, boolean overwrite, int buffer, short replication, long block, Progressable told)
      throws IOException {
    step();
    FSDataOutputStream out = super.create(file, overwrite, buffer, replication, block, told);
    try {
      step();
      return out;
    } catch (IOException e) {
      out.close();
      throw e;
    }
  }

  @Override
  public boolean delete(Path path, boolean recursive) throws IOException {
    step();
    return super.delete(path, recursive);
  }

  @Override
  public boolean rename(Path from, Path to) {
    throw new UnsupportedOperationException("object stores cannot rename");
  }
}
