package org.sojourn.quality.page;

import java.util.List;
import java.util.Map;

/**
 * A cell of a table.
 *
 * @param text what it says
 * @param kind {@code text}, {@code number}, {@code raw} (as a source has it), {@code alert} (what
 *     needs attention) or {@code chart}
 * @param language of the text, or an empty text when it is the page's
 * @param parts of a bar
 */
public record Cell(String text, String kind, String language, List<Part> parts) {

  private static final int LONGEST = 200;

  /** Copies the list. */
  public Cell {
    parts = List.copyOf(parts);
  }

  /** Words of the page. */
  public static Cell of(String text) {
    return new Cell(text, "text", "", List.of());
  }

  /** Words that say what needs attention; nothing when empty. */
  public static Cell alert(String text) {
    return new Cell(text, text.isEmpty() ? "text" : "alert", "", List.of());
  }

  /** Words of the programme. */
  public static Cell in(String language, String text) {
    return new Cell(text, "text", language, List.of());
  }

  /** A number as it is to be read. */
  public static Cell number(String text) {
    return new Cell(text, "number", "", List.of());
  }

  /** Text of a source, made visible and cut after 200 characters; null is an empty cell. */
  public static Cell raw(String text) {
    String shown = text == null ? "" : Visible.text(text);
    int length = shown.codePointCount(0, shown.length());
    String cut =
        length <= LONGEST
            ? shown
            : shown.substring(0, shown.offsetByCodePoints(0, LONGEST)) + "...";
    return new Cell(cut, "raw", "", List.of());
  }

  /**
   * A bar of parts, with a text for those who do not see it.
   *
   * @param parts from left to right
   */
  public static Cell bar(String text, List<Part> parts) {
    return new Cell(text, "chart", "", parts);
  }

  /**
   * A part of a bar.
   *
   * @param name which of the page's patterns
   * @param percent of the bar, 0 to 100, with a point
   */
  public record Part(String name, String percent) {

    /** The parts of {@code whole} that are not nothing, by the order of {@code counts}. */
    public static List<Part> of(long whole, Map<String, Long> counts) {
      return counts.entrySet().stream()
          .filter(entry -> entry.getValue() > 0)
          .map(entry -> new Part(entry.getKey(), Numbers.length(entry.getValue(), whole)))
          .toList();
    }
  }
}
