package org.sojourn.quality.page;

/** Makes visible, and harmless to terminals and pages, what texts of sources may hide. */
public final class Visible {

  private Visible() {}

  /**
   * {@code text} on one line: control and format characters (terminal escapes, line breaks,
   * reversed writing, zero widths), separators, halves of surrogate pairs, and characters that mean
   * nothing are written as {@code \\u{1b}}.
   */
  public static String text(String text) {
    if (text.codePoints().noneMatch(Visible::hidden)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 8);
    text.codePoints()
        .forEach(
            c -> {
              if (hidden(c)) {
                out.append("\\u{").append(Integer.toHexString(c)).append('}');
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static boolean hidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
