package org.sojourn.ingest.mapping;

import java.util.List;
import java.util.Optional;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.codebook.YesNo;

/**
 * Any number of options was ticked. A missing reason in one column holds for all options. But where
 * another option was answered, one that was not shown keeps that for itself, and one that was
 * skipped was not chosen.
 *
 * @param item id of the item
 * @param positions of its options
 * @param blankIsNone whether blank cells alone mean that nothing was chosen
 */
record SeveralTicks(String item, int[] positions, boolean blankIsNone) implements TickOutcome {

  @Override
  public void settle(List<Tick> ticks, Draft draft) {
    Optional<MissingReason> reason = TickOutcome.reason(ticks);
    if (TickOutcome.blank(ticks)) {
      byte blank = ticks.get(0).cell().missing().code();
      ticks.forEach(tick -> set(tick, blankIsNone ? YesNo.NO : blank, draft));
    } else if (TickOutcome.contradict(ticks, item, draft)) {
      ticks.forEach(tick -> set(tick, MissingReason.INVALID.code(), draft));
    } else if (reason.isPresent() && !answered(ticks, reason.get())) {
      ticks.forEach(tick -> set(tick, reason.get().code(), draft));
    } else {
      ticks.forEach(tick -> set(tick, code(tick), draft));
    }
    ticks.forEach(tick -> note(tick, draft));
  }

  /** Whether an option was answered, so that {@code reason} holds for its own column only. */
  private static boolean answered(List<Tick> ticks, MissingReason reason) {
    boolean shown = reason == MissingReason.NOT_SHOWN;
    return ticks.stream()
        .anyMatch(tick -> tick.chosen() || (shown && tick.is(Tick.State.UNTICKED)));
  }

  private static int code(Tick tick) {
    return switch (tick.state()) {
      case TICKED -> YesNo.YES;
      case UNTICKED, BLANK -> YesNo.NO;
      case MISSING -> tick.reason() == MissingReason.SKIPPED ? YesNo.NO : tick.reason().code();
      case UNKNOWN -> MissingReason.INVALID.code();
    };
  }

  private void set(Tick tick, int code, Draft draft) {
    if (tick.meaning() >= 0) {
      draft.set(positions[tick.meaning()], (byte) code);
    }
  }

  private static void note(Tick tick, Draft draft) {
    switch (tick.state()) {
      case TICKED -> draft.normalised(tick.cell(), TickColumn.YES);
      case UNTICKED -> draft.normalised(tick.cell(), TickColumn.NO);
      case MISSING -> draft.normalised(tick.cell(), tick.reason().id());
      default -> {}
    }
  }
}
