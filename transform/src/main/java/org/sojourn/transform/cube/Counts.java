package org.sojourn.transform.cube;

import java.io.Serializable;

/** What is counted in one cell; adds up exactly. Both sides of an operation are of one kind. */
public sealed interface Counts extends Serializable permits DenseCounts, ScoreCounts, SparseCounts {

  /** Adds {@code other}, which stays as it is. */
  void add(Counts other);

  /** Takes {@code other} away, which was added before and stays as it is. */
  void subtract(Counts other);

  /** Whether nothing is counted. */
  boolean isZero();

  /** The same counts, independent of these. */
  Counts copy();
}
