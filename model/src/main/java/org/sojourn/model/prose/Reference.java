package org.sojourn.model.prose;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What prose quotes: a figure, <code>{{figure:sending_match country=DE}}</code>, a target, or a
 * respondent's words, <code>{{quote:Q-7GM2K0XW}}</code>.
 *
 * @param kind what is quoted
 * @param name id of an indicator, of one of the figures that every run computes, of an estimate, or
 *     of a respondent's words
 * @param keys what tells the figure among those of the indicator, in the order they were written:
 *     {@code item}, {@code statistic}, and dimensions of a breakdown; of words, their {@code
 *     language}
 * @param line where it begins, from 1
 * @param column where it begins, from 1
 */
public record Reference(Kind kind, String name, Map<String, String> keys, int line, int column) {

  /** The key that names an item of an indicator with several. */
  public static final String ITEM = "item";

  /** The key that names a statistic other than the usual one. */
  public static final String STATISTIC = "statistic";

  /** The key that says which language a respondent's words are in. */
  public static final String LANGUAGE = "language";

  /** The dimension that tells questionnaires apart. */
  private static final String INSTRUMENT = "instrument";

  private static final String ESTIMATE_ID = "E-[0-9A-Z]{8}";

  /** What can be quoted. */
  public enum Kind {
    /** A figure, with its base. */
    FIGURE,
    /** The target of an indicator. */
    TARGET,
    /** A respondent's own words. */
    QUOTE;

    /** The name used in prose. */
    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the map. */
  public Reference {
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
  }

  /** Whether it names a figure by the id under which it is published. */
  public boolean byEstimateId() {
    return name.matches(ESTIMATE_ID);
  }

  /** What tells the cell: the keys that are dimensions. */
  public Map<String, String> dimensions() {
    Map<String, String> dimensions = new LinkedHashMap<>(keys);
    dimensions.remove(ITEM);
    dimensions.remove(STATISTIC);
    return dimensions;
  }

  /** Whether it names a figure of everybody, or of all who were asked one questionnaire. */
  public boolean ofEverybody() {
    return dimensions().keySet().stream().allMatch(INSTRUMENT::equals);
  }

  /** The reference as it was written, without braces and kind. */
  public String written() {
    return name
        + keys.entrySet().stream()
            .map(key -> " " + key.getKey() + "=" + quoted(key.getValue()))
            .collect(Collectors.joining());
  }

  private static String quoted(String value) {
    return value.contains(" ") ? '"' + value + '"' : value;
  }
}
