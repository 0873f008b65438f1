package org.sojourn.ingest.read;

import java.util.NoSuchElementException;
import java.util.Set;

/** A reader that is one row ahead, and so knows whether there is another. */
public abstract class RowsAhead implements RowReader {

  private final SourceFile file;
  private RawRow next;

  /** A reader of {@code file}; {@link #advance} has to be called once before the first row. */
  protected RowsAhead(SourceFile file) {
    this.file = file;
  }

  /**
   * Reads on to the next row.
   *
   * @return null at the end
   */
  protected abstract RawRow read();

  /** Gets the next row ready. */
  protected final void advance() {
    next = read();
  }

  @Override
  public final boolean hasNext() {
    return next != null;
  }

  @Override
  public final RawRow next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    RawRow row = next;
    advance();
    return row;
  }

  /** All wanted columns: a file with a header that lacks one is not opened. */
  @Override
  public Set<String> seen() {
    return Set.copyOf(file.plan().columns());
  }
}
