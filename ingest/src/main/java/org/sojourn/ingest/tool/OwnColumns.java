package org.sojourn.ingest.tool;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.ingest.read.Heading;
import org.sojourn.ingest.text.Folded;

/**
 * The columns that a tool adds to the questions. Their headings are in the language of whoever
 * exported; here each has one name in all languages.
 */
final class OwnColumns {

  private final Map<String, String> names = new HashMap<>();

  private OwnColumns() {}

  /**
   * Columns by their headings.
   *
   * @param headings for each name the headings in the languages that are known
   */
  static OwnColumns of(Map<String, List<String>> headings) {
    OwnColumns columns = new OwnColumns();
    headings.forEach(
        (name, texts) -> texts.forEach(text -> columns.names.put(Folded.of(text), name)));
    return columns;
  }

  /** The name of the column that is headed {@code text}; empty when it is none of these. */
  Optional<String> name(String text) {
    return Optional.ofNullable(names.get(Folded.of(text)));
  }

  /** The column that is headed {@code text}: by that, and by its name where it is one of these. */
  Heading heading(String text) {
    return name(text).map(name -> Heading.of(text, name)).orElseGet(() -> Heading.of(text));
  }
}
