package org.sojourn.quality.count;

import java.util.Locale;
import java.util.function.LongBinaryOperator;
import java.util.stream.Stream;
import org.sojourn.model.run.Failure;

/** What is counted, and by what; and how the numbers of two parts become that of both. */
public enum Counted {
  /** Rows of the canonical tables, by source and file. */
  ACCEPTED,
  /** Rows that are set aside as a whole, by source and file. */
  REFUSED,
  /** Issues, by code, source and column. */
  ISSUES,
  /** Rows, or values, with an issue, by source and code. */
  REASONS,
  /** Rows that have a date, by date. */
  DATED,
  /** Rows before the period, by date. */
  BEFORE,
  /** Rows after the period, by date. */
  AFTER,
  /** The first day, in days since 1970-01-01, by date. */
  EARLIEST(Math::min),
  /** The last day, in days since 1970-01-01, by date. */
  LATEST(Math::max),
  /** Registrations, exchanges and responses, by dimension, group and what they are. */
  COVERED,
  /** Responses, by instrument, item and state of its answer. */
  ANSWERS,
  /** Responses that answered enough items of a battery, by instrument and scale. */
  BATTERY,
  /** Those of them with one answer throughout, by instrument, scale and code. */
  STRAIGHT,
  /** Responses whose answers are worth comparing, by instrument. */
  EXAMINED;

  private final LongBinaryOperator both;

  Counted() {
    this(Long::sum);
  }

  Counted(LongBinaryOperator both) {
    this.both = both;
  }

  /** The number of two parts together. */
  long both(long a, long b) {
    return both.applyAsLong(a, b);
  }

  /** The name in tables. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Counted of(String id) {
    return Stream.of(values())
        .filter(counted -> counted.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Failure(Failure.Kind.FAULT, "nothing is counted as '" + id + "'"));
  }
}
