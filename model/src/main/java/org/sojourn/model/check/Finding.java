package org.sojourn.model.check;

import java.util.Comparator;

/**
 * A problem of a programme directory, with everything needed to mend it.
 *
 * @param file path relative to the programme directory
 * @param line from 1
 * @param column from 1
 * @param message what is wrong, naming the value
 * @param allowed what would be right, or empty
 * @param nearest the permitted value most like the one given, or empty
 */
public record Finding(
    String file, int line, int column, String message, String allowed, String nearest)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::file)
          .thenComparingInt(Finding::line)
          .thenComparingInt(Finding::column)
          .thenComparing(Finding::message);

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /** The finding as a line of text: {@code file:line:column: message; allowed: ...}. */
  public String text() {
    return file
        + ":"
        + line
        + ":"
        + column
        + ": "
        + message
        + (allowed.isEmpty() ? "" : "; allowed: " + allowed)
        + (nearest.isEmpty() ? "" : "; did you mean '" + nearest + "'?");
  }
}
