package org.sojourn.drafting.survey;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.drafting.text.PlainText;

/**
 * Texts of a LimeSurvey structure by key and language. Files of version 4 and later keep them in
 * tables of their own ({@code question_l10ns}, {@code answer_l10ns}); older files repeat the row of
 * a question or answer for every language.
 */
final class LimeSurveyTexts {

  private final List<String> languages;
  private final Map<String, Map<String, String>> texts = new HashMap<>();

  LimeSurveyTexts(List<String> languages) {
    this.languages = languages;
  }

  /** Adds column {@code text} of {@code rows} under the value of column {@code key}. */
  LimeSurveyTexts add(List<Map<String, String>> rows, String key, String text) {
    for (Map<String, String> row : rows) {
      if (row.containsKey(key)) {
        put(row.get(key), row.get("language"), row.get(text));
      }
    }
    return this;
  }

  /** Adds one text. */
  void put(String key, String language, String text) {
    String plain = text == null ? "" : PlainText.of(text);
    if (!plain.isEmpty() && language != null) {
      texts.computeIfAbsent(key, id -> new HashMap<>()).putIfAbsent(language, plain);
    }
  }

  /** Language to text under {@code key}, in the order of the survey's languages. */
  Map<String, String> of(String key) {
    Map<String, String> found = texts.getOrDefault(key, Map.of());
    Map<String, String> ordered = new LinkedHashMap<>();
    for (String language : languages) {
      if (found.containsKey(language)) {
        ordered.putIfAbsent(Languages.twoLetters(language), found.get(language));
      }
    }
    return ordered;
  }
}
