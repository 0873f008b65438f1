package org.sojourn.cli.run;

import java.util.Optional;
import org.sojourn.ingest.kept.LastRun;
import org.sojourn.quality.part.LastParts;
import org.sojourn.transform.kept.LastCube;

/**
 * The run before, of which a run takes what still stands: everything, its tables, or what was
 * parsed, judged and counted one by one.
 *
 * @param tables what that run made
 * @param changes since then
 */
record Before(StoredTables tables, ChangesSince changes) {

  /** Whether everything that the run published would come out again. */
  boolean isRepeated() {
    return changes.areNone();
  }

  /** Why the run's tables do not stand as they are; empty when they do. */
  Optional<String> difference() {
    return changes.difference();
  }

  /** The same in words for an operator. */
  String told(String difference) {
    return (isOfSameMaker() ? "reading sources again, since " : "parsing all sources, since ")
        + difference;
  }

  /** What need not be made anew of the tables. */
  LastRun lastRun() {
    return isOfSameMaker() ? tables.lastRun(changes.hashes()) : LastRun.NOTHING;
  }

  /** What need not be counted again. */
  LastCube cube() {
    return isOfSameMaker() ? tables.cube() : LastCube.NOTHING;
  }

  /** What need not be counted again of the data's quality. */
  LastParts parts() {
    return isOfSameMaker() ? tables.parts() : LastParts.NOTHING;
  }

  private boolean isOfSameMaker() {
    return changes.otherMaker().isEmpty();
  }
}
