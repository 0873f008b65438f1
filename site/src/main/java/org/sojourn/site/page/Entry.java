package org.sojourn.site.page;

/**
 * An entry of a table.
 *
 * @param text what it says
 * @param kind {@code text}, {@code number}, or the state of a figure
 * @param mark the figure it holds, or null
 */
public record Entry(String text, String kind, Mark mark) {

  /** Words. */
  public static Entry words(String text) {
    return new Entry(text, "text", null);
  }

  /** A number that charts do not draw. */
  public static Entry number(String text) {
    return new Entry(text, "number", null);
  }

  /** A figure that charts draw. */
  public static Entry of(String text, Mark mark) {
    return new Entry(text, mark.state(), mark);
  }

  /** Nothing: what does not exist, and so is not hidden either. */
  public static Entry none() {
    return new Entry("", "none", null);
  }
}
