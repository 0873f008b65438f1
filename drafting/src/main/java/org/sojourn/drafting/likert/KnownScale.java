package org.sojourn.drafting.likert;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * An answer scale that questionnaires commonly use.
 *
 * @param id its usual name, such as {@code satisfaction5}
 * @param levels answers by rising code
 */
public record KnownScale(String id, List<Level> levels) {

  /**
   * One answer.
   *
   * @param code 0 or more
   * @param neutral whether the answer leans to neither side
   * @param words language to ways to write it, the usual one first
   */
  public record Level(int code, boolean neutral, Map<String, List<String>> words) {}

  /** Code of the neutral answer. */
  public OptionalInt neutral() {
    return levels.stream().filter(Level::neutral).mapToInt(Level::code).findFirst();
  }

  /** The usual way to write {@code code} in {@code language}. */
  public String label(int code, String language) {
    return levels.stream()
        .filter(level -> level.code() == code)
        .map(level -> level.words().get(language).get(0))
        .findFirst()
        .orElseThrow();
  }
}
