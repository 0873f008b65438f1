package org.sojourn.ingest.text;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sojourn.model.check.Nearest;

/** How values stand in messages. */
public final class Shown {

  private static final int LONGEST = 80;
  private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");

  private Shown() {}

  /** A number as it is, other text in quotes; cut after 80 characters. */
  public static String value(String text) {
    if (NUMBER.matcher(text).matches() && text.length() <= LONGEST) {
      return text;
    }
    return "'" + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...") + "'";
  }

  /**
   * What was probably meant by {@code text}, behind it: {@code (did you mean 'x'?)}, or nothing.
   */
  public static String meant(String text, Collection<String> candidates) {
    String nearest = Nearest.to(text, candidates);
    return nearest.isEmpty() ? "" : " (did you mean '" + nearest + "'?)";
  }

  /** Names in quotes, joined by commas; {@code none} when there are none. */
  public static String names(Collection<String> names) {
    return names.isEmpty()
        ? "none"
        : names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
  }
}
