package org.sojourn.reports.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The names of methods, tests and cautions in the language of a report. Tables hold them in
 * English, as parts with commas between: {@code Wilson, finite population}. Every part has a
 * message of its own, {@code named.finite-population}; what has none is the name of its authors and
 * stays as it is.
 */
public final class Methods {

  private final Words words;

  /** Names in the language of {@code words}. */
  public Methods(Words words) {
    this.words = words;
  }

  /** {@code method} of a table, part by part. */
  public String name(String method) {
    return Arrays.stream(method.split(", ")).map(this::part).collect(Collectors.joining(", "));
  }

  private String part(String part) {
    String key = "named." + part.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return words.has(key) ? words.say(key) : part;
  }
}
