package org.sojourn.reports.proof;

/**
 * A place where a report is not what it should be.
 *
 * @param where such as "page 5" or "estimates.csv, E-GMH4WPWD, value"
 * @param what what is wrong there
 * @param context the line it stands in, empty where the place says enough
 */
public record Mismatch(String where, String what, String context) {

  /** A place that says {@code found} instead of {@code expected}; either can be empty. */
  static Mismatch said(String where, String found, String expected, String context) {
    if (found.isEmpty()) {
      return new Mismatch(where, "\"" + expected + "\" is missing", context);
    }
    String instead = expected.isEmpty() ? "should not be there" : "should be \"" + expected + "\"";
    return new Mismatch(where, "\"" + found + "\" " + instead, context);
  }
}
