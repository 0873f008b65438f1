package org.sojourn.tables.chunk;

import org.apache.parquet.column.statistics.Statistics;

/** The distinct values of a column chunk, numbered in the order in which they come. */
interface Values {

  /** How many there are. */
  int size();

  /** Bytes of all of them, as they are written. */
  int bytes();

  /** Bytes of one of them, as it is written. */
  int bytes(int number);

  /** Appends one of them as it is written. */
  void write(int number, LittleEndian out);

  /** Compares two of them in the order of the column. */
  int compare(int a, int b);

  /** Notes one of them in {@code statistics}. */
  void note(int number, Statistics<?> statistics);

  /** Forgets all of them; from now on each value gets a number of its own. */
  void forget();
}
