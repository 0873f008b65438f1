package org.sojourn.ingest.mapping;

import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.quality.IssueCode;

/**
 * What a column says about one answer.
 *
 * @param cell its cell
 * @param meaning code of the answer, place of the option, or negative code of a missing reason
 * @param state whether it was ticked
 */
record Tick(Cell cell, int meaning, State state) {

  /** Whether an answer was ticked. */
  enum State {
    /** The cell is blank. */
    BLANK,
    /** The answer was ticked. */
    TICKED,
    /** The answer was not ticked. */
    UNTICKED,
    /** The cell holds a text for a missing reason. */
    MISSING,
    /** The text says none of these. */
    UNKNOWN
  }

  boolean is(State other) {
    return state == other;
  }

  /** Whether an answer was ticked that is one. */
  boolean chosen() {
    return state == State.TICKED && meaning >= 0;
  }

  /** The reason that the cell gives against any answer; null for none. */
  MissingReason reason() {
    if (state == State.TICKED && meaning < 0) {
      return MissingReason.of((byte) meaning).orElseThrow();
    }
    return state == State.MISSING ? cell.missing() : null;
  }

  /** Whether the cell says that there is no answer, not only that this one was left blank. */
  boolean denies() {
    MissingReason reason = reason();
    return reason != null && reason != MissingReason.NOT_SHOWN && reason != MissingReason.SKIPPED;
  }

  /** Notes a text that says neither ticked nor not. */
  void refuse(Draft draft) {
    draft.issue(
        IssueCode.OUTSIDE_SCALE,
        cell,
        "means neither ticked nor not ticked; allowed: what the source lists under ticked and"
            + " unticked, or when it lists nothing yes or no, Y or N, 1 or 0, and the label of the"
            + " answer");
  }
}
