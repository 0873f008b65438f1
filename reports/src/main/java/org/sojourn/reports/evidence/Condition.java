package org.sojourn.reports.evidence;

import java.util.Locale;

/** What makes evidence strong. */
public enum Condition {
  /** Every figure rests on at least {@link Evidence#LEAST_BASE} answers. */
  BASE,
  /** At least {@link Evidence#LEAST_RATE} percent of those asked have answered. */
  RESPONSE,
  /** No interval is wider than {@link Evidence#WIDEST} points, or a tenth of the scale. */
  PRECISION,
  /** Two parties, the same respondents at two times, or records. */
  VIEWS;

  /** The name used in message files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
