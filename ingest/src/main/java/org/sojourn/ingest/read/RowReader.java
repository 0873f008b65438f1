package org.sojourn.ingest.read;

import java.io.Closeable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of one file, one after the other; the file is never held whole. Rows without any text are
 * left out. {@code next} and {@code hasNext} throw a {@link org.sojourn.model.run.Failure} of kind
 * INPUT when the file cannot be read on.
 */
public interface RowReader extends Iterator<RawRow>, Closeable {

  /** The wanted columns that the rows read so far had: for formats without a header. */
  Set<String> seen();

  /** Names of all columns of the file, from left to right; none where it has no header. */
  default List<String> columns() {
    return List.of();
  }

  /** What was found out about the file, by the name under which a source can declare it. */
  default Map<String, String> dialect() {
    return Map.of();
  }
}
