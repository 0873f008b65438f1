package org.sojourn.ingest.read;

import java.util.List;

/**
 * The names by which a column of a file can be asked for.
 *
 * @param names at least one, the most exact first: it is the one that messages show
 */
public record Heading(List<String> names) {

  /** Copies the list. */
  public Heading {
    names = List.copyOf(names);
  }

  /** A heading with these names. */
  public static Heading of(String... names) {
    return new Heading(List.of(names));
  }

  /** The name that messages show. */
  public String name() {
    return names.get(0);
  }
}
