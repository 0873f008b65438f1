package org.sojourn.model.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text in the languages of a programme, written in YAML as a map from language to text: {@code
 * {en: Host company, de: Gastunternehmen}}.
 *
 * @param byLanguage texts by two-letter language code, in alphabetical order of the codes
 */
public record Text(@JsonValue Map<String, String> byLanguage) {

  /** Copies and orders the map. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Text {
    byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
  }

  /** A text in one language. */
  public static Text of(String language, String text) {
    return new Text(Map.of(language, text));
  }

  /**
   * The text in {@code language}.
   *
   * @throws IllegalArgumentException when there is none: {@code check} has refused such a programme
   */
  public String in(String language) {
    String text = byLanguage.get(language);
    if (text == null) {
      throw new IllegalArgumentException(
          "no text in '" + language + "', only in " + byLanguage.keySet());
    }
    return text;
  }

  /**
   * This text, a colon and {@code detail}, in every language that both have. After a question mark
   * or another mark there is no colon; in French there is a blank before it.
   */
  public Text followedBy(Text detail) {
    Map<String, String> joined = new TreeMap<>();
    for (Map.Entry<String, String> entry : byLanguage.entrySet()) {
      String second = detail.byLanguage.get(entry.getKey());
      if (second != null) {
        String first = entry.getValue().strip();
        boolean marked =
            !first.isEmpty() && "?:.!;\u2026".indexOf(first.charAt(first.length() - 1)) >= 0;
        String colon = entry.getKey().equals("fr") ? "\u00a0: " : ": ";
        joined.put(entry.getKey(), first + (marked ? " " : colon) + second);
      }
    }
    return new Text(joined);
  }

  /** Whether there is a non-blank text in {@code language}. */
  public boolean has(String language) {
    String text = byLanguage.get(language);
    return text != null && !text.isBlank();
  }
}
