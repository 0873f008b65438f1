package org.sojourn.model.draft;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The names that can be referred to, such as the ids of all items.
 *
 * @param known the names, in the order of the files
 * @param complete false when a file or a definition could not be read, so that there may be more
 */
public record Names(Set<String> known, boolean complete) {

  /** Copies the set. */
  public Names {
    known = Collections.unmodifiableSet(new LinkedHashSet<>(known));
  }

  /** Whether {@code name} is surely none of them. */
  public boolean lack(String name) {
    return complete && !known.contains(name);
  }
}
