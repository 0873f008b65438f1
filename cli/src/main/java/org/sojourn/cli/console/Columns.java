package org.sojourn.cli.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Rows of text in aligned columns. Where a line is too short for them, all but the last column are
 * cut, and the last one goes on below itself.
 *
 * @param width characters of a line
 */
public record Columns(int width) {

  private static final String GAP = "  ";
  private static final String CUT = "\u2026";

  /** The last column gets at least this share of a line. */
  private static final double LAST = 0.4;

  private static final int LEAST = 6;

  /** Shows {@code out} the lines of {@code rows}, all of which have as many cells as the first. */
  public void print(List<List<String>> rows, Consumer<String> out) {
    if (rows.isEmpty()) {
      return;
    }
    int[] widths = widths(rows);
    rows.forEach(row -> print(row, widths, out));
  }

  private int[] widths(List<List<String>> rows) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    if (sum(widths) > width) {
      shrink(widths);
    }
    return widths;
  }

  /** Takes from the widest column but the last until the last has its share. */
  private void shrink(int[] widths) {
    int last = widths.length - 1;
    widths[last] = Math.min(widths[last], (int) (LAST * width));
    while (sum(widths) > width) {
      int widest = 0;
      for (int i = 1; i < last; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= LEAST) {
        break;
      }
      widths[widest]--;
    }
    widths[last] = Math.max(LEAST, widths[last] + width - sum(widths));
  }

  private static int sum(int[] widths) {
    int sum = GAP.length() * (widths.length - 1);
    for (int w : widths) {
      sum += w;
    }
    return sum;
  }

  private static void print(List<String> row, int[] widths, Consumer<String> out) {
    int last = widths.length - 1;
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < last; i++) {
      line.append(padded(cut(row.get(i), widths[i], i == 0), widths[i])).append(GAP);
    }
    String margin = " ".repeat(line.length() - extra(line));
    List<String> parts = wrapped(row.get(last), widths[last]);
    for (int i = 0; i < parts.size(); i++) {
      out.accept(((i == 0 ? line : margin) + parts.get(i)).stripTrailing());
    }
  }

  private static int extra(CharSequence text) {
    return text.length() - length(text.toString());
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - length(text));
  }

  /** The end of a text that names a place, the beginning of any other. */
  private static String cut(String text, int width, boolean place) {
    int length = length(text);
    if (length <= width) {
      return text;
    }
    return place
        ? CUT + text.substring(text.offsetByCodePoints(0, length - width + 1))
        : text.substring(0, text.offsetByCodePoints(0, width - 1)) + CUT;
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (length(rest) > width) {
      int end = rest.offsetByCodePoints(0, width);
      int blank = rest.lastIndexOf(' ', end);
      int at = blank > 0 ? blank : end;
      lines.add(rest.substring(0, at));
      rest = rest.substring(at).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
