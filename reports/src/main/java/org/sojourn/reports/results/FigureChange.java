package org.sojourn.reports.results;

import java.util.Objects;
import org.sojourn.model.estimate.EarlierEstimate;
import org.sojourn.model.estimate.Estimate;

/**
 * A main figure beside what the last published run said of it.
 *
 * @param before null where that run did not compute it
 * @param now null where this run does not compute it
 */
public record FigureChange(EarlierEstimate before, Estimate now) {

  /** Less than this is the computation's, not the answers'. */
  private static final double EQUAL = 1e-9;

  /** What became of the figure. */
  public enum Kind {
    /** Shown now, and not before. */
    NEW,
    /** Shown in both runs, with other numbers. */
    CHANGED,
    /** Shown before, and not now. */
    GONE,
    /** Shown as an earlier run published it, since too few answers have changed. */
    KEPT,
    /** Shown in both runs, with the same numbers. */
    SAME,
    /** Shown in both runs, with numbers that must not be repeated. */
    NOT_REPEATED,
    /** Shown in neither. */
    NEITHER;

    /** Whether a list of changes names such figures. */
    public boolean isListed() {
      return this == NEW || this == CHANGED || this == GONE;
    }
  }

  /** What became of the figure. */
  public Kind kind() {
    boolean wasShown = before != null && before.figure().shown();
    boolean isShown = now != null && now.shown();
    if (!wasShown || !isShown) {
      return isShown ? Kind.NEW : wasShown ? Kind.GONE : Kind.NEITHER;
    }
    if (!before.isRepeated()) {
      return Kind.NOT_REPEATED;
    }
    if (now.earlierDay() != null) {
      return Kind.KEPT;
    }
    return isSame(before.figure()) ? Kind.SAME : Kind.CHANGED;
  }

  private boolean isSame(Estimate then) {
    return Objects.equals(then.base(), now.base())
        && Objects.equals(then.population(), now.population())
        && isSame(then.value(), now.value())
        && isSame(then.low(), now.low())
        && isSame(then.high(), now.high());
  }

  private static boolean isSame(Double then, Double now) {
    return then == null || now == null ? then == now : Math.abs(then - now) < EQUAL;
  }

  /** The figure, for its name: as it is now, where it is computed. */
  public Estimate figure() {
    return now == null ? before.figure() : now;
  }

  /**
   * By how much the value has moved, in its unit; null unless both can be laid beside each other.
   */
  public Double difference() {
    boolean both = before != null && before.isRepeated() && now != null && now.shown();
    return both ? now.value() - before.figure().value() : null;
  }
}
