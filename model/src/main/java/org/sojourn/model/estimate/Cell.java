package org.sojourn.model.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where in a breakdown a figure stands.
 *
 * @param breakdown id of the breakdown
 * @param keys one key per dimension: country codes, NACE sections, roles; none for overall
 */
public record Cell(String breakdown, List<String> keys) {

  /** Everybody. */
  public static final Cell OVERALL = new Cell("overall", List.of());

  /** Copies the list. */
  public Cell {
    keys = List.copyOf(keys);
    if (keys.equals(List.of(""))) {
      throw new IllegalArgumentException("a key of '" + breakdown + "' is empty; unknown is ?");
    }
  }

  /**
   * The keys joined for tables: {@code DE|C}. A bar or backslash within a key, which only a
   * programme's own attributes can bring, gets a backslash before it.
   */
  public String joined() {
    return keys.stream()
        .map(key -> key.replace("\\", "\\\\").replace("|", "\\|"))
        .collect(Collectors.joining("|"));
  }

  /** The cell of {@code breakdown} whose {@link #joined} keys are {@code joined}. */
  public static Cell parse(String breakdown, String joined) {
    if (joined.isEmpty()) {
      return new Cell(breakdown, List.of());
    }
    List<String> keys = new ArrayList<>();
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < joined.length(); i++) {
      char letter = joined.charAt(i);
      if (letter == '|') {
        keys.add(key.toString());
        key.setLength(0);
      } else {
        key.append(letter == '\\' ? joined.charAt(++i) : letter);
      }
    }
    keys.add(key.toString());
    return new Cell(breakdown, keys);
  }
}
