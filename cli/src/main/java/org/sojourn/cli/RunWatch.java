package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.sojourn.cli.JournalEntry.Event;
import org.slf4j.LoggerFactory;
import org.sojourn.model.check.ProgrammeException;
import org.sojourn.model.run.Failure;

/** Sees to it that the end of a run is written down, however it ends. */
final class RunWatch {

  private final Instant started;
  private Path home;
  private String run;
  private boolean hasBegun;

  /** Watches a run that starts. */
  RunWatch(Instant started) {
    this.started = started;
    this.run = RunIds.of(started);
  }

  /** When the run started. */
  Instant started() {
    return started;
  }

  /** The output directory. */
  Path home() {
    return home;
  }

  /** The run writes to {@code output}; null as long as nobody knows. */
  void writesTo(Path output) {
    home = output;
  }

  /** The run is called {@code id}. */
  void runs(String id) {
    run = id;
    hasBegun = true;
  }

  /**
   * The run has ended otherwise than by being published.
   *
   * @return what its command ends with
   */
  RuntimeException failed(Exception e) {
    Failure failure = Failures.of(e);
    if (home != null && isMine()) {
      Event event = failure.kind() == Failure.Kind.GATE ? Event.REFUSED : Event.FAILED;
      note(
          new JournalEntry(
              Instant.now(), run, event, failure.kind().exitCode(), failure.getMessage()));
    }
    return e instanceof ProgrammeException programme ? programme : failure;
  }

  /** Whether there are runs in the output directory, and no other one goes on. */
  private boolean isMine() {
    OutputDirectory output = OutputDirectory.of(home);
    return output.isOne() && (hasBegun || RunLock.holder(output.lock()).isEmpty());
  }

  /** A disk that takes nothing more is told by the failure itself. */
  private void note(JournalEntry entry) {
    try {
      OutputDirectory.of(home).journal().add(entry);
    } catch (IOException e) {
      LoggerFactory.getLogger(RunWatch.class).warn("the journal could not be written", e);
    }
  }
}
