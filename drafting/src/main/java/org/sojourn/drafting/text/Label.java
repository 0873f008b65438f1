package org.sojourn.drafting.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings of exports as readers' texts. */
public final class Label {

  private static final Pattern NUMBER =
      Pattern.compile("^(?:[A-Za-z]{1,3}\\d+[a-z]?[.):_-]?|\\d+(?:\\.\\d+)*[.)])\\s+(?=\\S{2})");
  private static final Pattern MATRIX = Pattern.compile("^(.+?)\\s*\\[(.+)]$");

  private Label() {}

  /**
   * {@code heading} without its number, path and underscores: {@code Q6 Own cost} becomes {@code
   * Own cost}, {@code answers.own_cost} as well, {@code skills[digital]} becomes {@code Skills:
   * digital}.
   */
  public static String of(String heading) {
    String text = NUMBER.matcher(PlainText.of(heading)).replaceFirst("");
    Matcher matrix = MATRIX.matcher(text);
    if (matrix.matches()) {
      text = matrix.group(1) + ": " + matrix.group(2);
    }
    if (!text.contains(" ")) {
      text = text.substring(Math.max(text.lastIndexOf('.'), text.lastIndexOf('/')) + 1);
    }
    String words = text.contains(": ") || text.contains(" ") ? text : text.replace('_', ' ');
    String shown = words.strip();
    return shown.isEmpty()
        ? heading.strip()
        : shown.substring(0, 1).toUpperCase(Locale.ROOT) + shown.substring(1);
  }
}
