package org.sojourn.model.table;

/** The types that stored tables use. */
public enum ColumnType {
  /** UTF-8 text. */
  STRING,
  /** Signed 8-bit integer: an answer code, or a negative missing reason. */
  BYTE,
  /** Signed 32-bit integer. */
  INT,
  /** Signed 64-bit integer. */
  LONG,
  /** 64-bit floating point; never NaN or infinite. */
  DOUBLE,
  /** A day. */
  DATE,
  /** A date and time without zone, to the microsecond. */
  TIMESTAMP
}
