package org.sojourn.ingest.mapping;

import java.util.HashMap;
import java.util.Map;
import org.sojourn.ingest.read.RawRow;

/**
 * A step that remembers what became of texts, because most columns hold few different ones. Where a
 * column turns out to hold many, it stops to remember. For the rows of one file, and one thread.
 */
final class RememberingStep {

  private static final int MOST = 10_000;

  private final CellStep step;
  private final Draft fresh;
  private final Map<String, Reading> known = new HashMap<>();
  private long again;
  private boolean remembers = true;

  /**
   * A step that remembers what {@code step} does.
   *
   * @param fresh a draft that knows what the file settles; for trying texts out
   */
  RememberingStep(CellStep step, Draft fresh) {
    this.step = step;
    this.fresh = fresh;
  }

  /** Does what the step does. */
  void apply(RawRow row, String where, Draft draft) {
    if (!remembers) {
      step.apply(row, where, draft);
      return;
    }
    String text = step.source().text(row);
    Reading reading = known.get(text);
    if (reading == null) {
      reading = fresh.reading(tried -> step.apply(row, where, tried));
      remember(text, reading);
    } else {
      again++;
    }
    draft.add(reading);
  }

  private void remember(String text, Reading reading) {
    if (known.size() >= MOST) {
      known.clear();
      remembers = again > 2 * MOST;
      again = 0;
    }
    if (remembers) {
      known.put(text, reading);
    }
  }
}
