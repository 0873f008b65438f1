package org.sojourn.ingest.mapping;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.ingest.read.RawRow;

/**
 * Reads an item whose answers have one column each.
 *
 * @param columns the columns, in the order of the rule
 * @param outcome what their ticks amount to
 */
record SpreadStep(ArrayList<TickColumn> columns, TickOutcome outcome) implements Step {

  @Override
  public void apply(RawRow row, String where, Draft draft) {
    List<Tick> ticks = columns.stream().map(column -> column.read(row, where)).toList();
    ticks.stream().filter(tick -> tick.is(Tick.State.UNKNOWN)).forEach(tick -> tick.refuse(draft));
    outcome.settle(ticks, draft);
  }
}
