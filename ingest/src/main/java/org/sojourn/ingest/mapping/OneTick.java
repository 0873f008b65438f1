package org.sojourn.ingest.mapping;

import java.util.List;
import java.util.Optional;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.quality.IssueCode;

/**
 * Exactly one answer was ticked.
 *
 * @param item id of the item
 * @param position of the item
 */
record OneTick(String item, int position) implements TickOutcome {

  @Override
  public void settle(List<Tick> ticks, Draft draft) {
    draft.set(position, code(ticks, draft));
    ticks.forEach(tick -> note(tick, draft));
  }

  private byte code(List<Tick> ticks, Draft draft) {
    if (TickOutcome.blank(ticks)) {
      return ticks.get(0).cell().missing().code();
    }
    boolean unknown = ticks.stream().anyMatch(tick -> tick.is(Tick.State.UNKNOWN));
    List<Tick> chosen = ticks.stream().filter(Tick::chosen).toList();
    Optional<MissingReason> reason = TickOutcome.reason(ticks);
    if (TickOutcome.contradict(ticks, item, draft) || unknown) {
      return MissingReason.INVALID.code();
    }
    if (chosen.size() == 1) {
      return (byte) chosen.get(0).meaning();
    }
    return reason.isPresent() && chosen.isEmpty()
        ? reason.get().code()
        : refuse(ticks, chosen, draft);
  }

  private byte refuse(List<Tick> ticks, List<Tick> chosen, Draft draft) {
    if (chosen.isEmpty()) {
      Tick filled = ticks.stream().filter(t -> !t.is(Tick.State.BLANK)).findFirst().orElseThrow();
      draft.issue(
          IssueCode.OUTSIDE_SCALE,
          filled.cell(),
          "and the other columns of item %s tick no answer; allowed: one tick, or all blank"
              .formatted(item));
    } else {
      draft.issue(
          IssueCode.OUTSIDE_SCALE,
          chosen.get(1).cell(),
          "ticks a second answer to item %s beside column '%s'; allowed: one tick"
              .formatted(item, chosen.get(0).cell().column()));
    }
    return MissingReason.INVALID.code();
  }

  private static void note(Tick tick, Draft draft) {
    if (tick.reason() != null) {
      draft.normalised(tick.cell(), tick.reason().id());
    } else if (tick.chosen()) {
      draft.normalised(tick.cell(), String.valueOf(tick.meaning()));
    } else if (tick.is(Tick.State.UNTICKED)) {
      draft.normalised(tick.cell(), "unticked");
    }
  }
}
