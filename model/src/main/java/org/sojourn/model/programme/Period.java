package org.sojourn.model.programme;

import java.time.LocalDate;

/**
 * The days a programme ran.
 *
 * @param from first day
 * @param to last day, inclusive, not before {@code from}
 */
public record Period(LocalDate from, LocalDate to) {

  /** Whether {@code day} lies in the period. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
