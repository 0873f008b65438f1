package org.sojourn.model.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Located;
import org.sojourn.model.draft.Place;

/** Finds names and codes that are given twice. */
final class Unique {

  private final Findings findings;

  Unique(Findings findings) {
    this.findings = findings;
  }

  /** Reports every value whose name another value before it has. */
  <T> void check(String what, String key, List<Located<T>> values, Function<T, Object> name) {
    Map<Object, Place> first = new HashMap<>();
    for (Located<T> located : values) {
      Object given = name.apply(located.value());
      Place place = located.place().at(key);
      Place before = first.putIfAbsent(given, place);
      if (before != null) {
        findings.add(
            place, what + " '" + given + "' is already defined at " + shown(before, place));
      }
    }
  }

  /** Where {@code before} stands, seen from {@code here}. */
  static String shown(Place before, Place here) {
    String line = "line " + before.position().line();
    return before.file().equals(here.file()) ? line : before.file() + ", " + line;
  }
}
