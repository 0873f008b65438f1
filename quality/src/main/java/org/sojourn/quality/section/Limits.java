package org.sojourn.quality.section;

/** From where on something needs attention; the page says so in its last section. */
final class Limits {

  /** Rows of a source that are set aside. */
  static final double REFUSED = 0.05;

  /** Item non-response. */
  static final double NON_RESPONSE = 0.20;

  /** Responses with one answer throughout a battery. */
  static final double STRAIGHT = 0.10;

  /** Rows of a source more or fewer than in the run before. */
  static final double ROWS = 0.10;

  /** Fewer responses say nothing about a share. */
  static final int LEAST_BASE = 10;

  private Limits() {}

  /** A limit as the page writes it. */
  static String percent(double limit) {
    return Math.round(100 * limit) + " %";
  }
}
