package org.sojourn.ingest.mapping;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Remembers what texts were read as, because a column holds few different ones. Forgets all when it
 * is full; serialised without its content. For one thread.
 */
final class Memo<T> implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 10_000;

  private transient Map<String, Optional<T>> known;

  /** What {@code text} is read as by {@code reading}. */
  Optional<T> of(String text, Function<String, Optional<T>> reading) {
    if (known == null || known.size() >= MOST) {
      known = new HashMap<>();
    }
    return known.computeIfAbsent(text, reading);
  }
}
