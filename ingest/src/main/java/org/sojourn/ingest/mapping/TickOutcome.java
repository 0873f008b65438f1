package org.sojourn.ingest.mapping;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.quality.IssueCode;

/** What the ticks in the columns of an item amount to. */
interface TickOutcome extends Serializable {

  /**
   * Sets the item by {@code ticks}, one a column; texts that say neither ticked nor not are noted
   * already.
   */
  void settle(List<Tick> ticks, Draft draft);

  /** Whether nothing at all is filled in. */
  static boolean blank(List<Tick> ticks) {
    return ticks.stream().allMatch(tick -> tick.is(Tick.State.BLANK));
  }

  /**
   * The reason that the cells give against any answer, wherever one stands: a denial, else skipped,
   * else not shown; empty when they give none.
   */
  static Optional<MissingReason> reason(List<Tick> ticks) {
    return ticks.stream()
        .filter(tick -> tick.reason() != null)
        .min(
            Comparator.comparing((Tick tick) -> !tick.denies())
                .thenComparing(tick -> tick.reason() == MissingReason.NOT_SHOWN))
        .map(Tick::reason);
  }

  /**
   * Whether a cell denies that there is an answer, and another has one or denies it for another
   * reason; if so, that is noted.
   */
  static boolean contradict(List<Tick> ticks, String item, Draft draft) {
    Optional<Tick> first = ticks.stream().filter(Tick::denies).findFirst();
    Optional<Tick> other =
        first.flatMap(
            denial ->
                ticks.stream()
                    .filter(tick -> tick.chosen() || tick.denies())
                    .filter(tick -> tick.reason() != denial.reason())
                    .findFirst());
    other.ifPresent(
        tick ->
            draft.issue(
                IssueCode.OUTSIDE_SCALE,
                tick.cell(),
                "contradicts column '%s', which says %s to item %s; allowed: either of them"
                    .formatted(first.get().cell().column(), first.get().reason().id(), item)));
    return other.isPresent();
  }
}
