package org.sojourn.quality.measure;

import org.sojourn.model.codebook.MissingReason;

/** What stands where an answer could be. */
public enum AnswerState {
  /** A valid answer. */
  ANSWERED,
  /** The item was not part of the respondent's questionnaire. */
  NOT_SHOWN,
  /** Seen and left blank. */
  SKIPPED,
  /** "Don't know". */
  DONT_KNOW,
  /** "Not applicable". */
  NOT_APPLICABLE,
  /** An answer that the codebook does not allow. */
  INVALID,
  /** No amount or text; why is not kept for items of these kinds. */
  BLANK;

  /** The state that {@code code}, of a closed item, stands for. */
  public static AnswerState of(byte code) {
    return MissingReason.of(code).map(AnswerState::of).orElse(ANSWERED);
  }

  private static AnswerState of(MissingReason reason) {
    return switch (reason) {
      case NOT_SHOWN -> NOT_SHOWN;
      case SKIPPED -> SKIPPED;
      case DONT_KNOW -> DONT_KNOW;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case INVALID -> INVALID;
    };
  }
}
