package org.sojourn.cli.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.slf4j.LoggerFactory;
import org.sojourn.cli.runs.JournalEntry;
import org.sojourn.cli.runs.JournalEntry.Event;
import org.sojourn.cli.runs.Manifests;
import org.sojourn.cli.runs.OutputDirectory;
import org.sojourn.cli.runs.RunIds;
import org.sojourn.cli.runs.RunLock;
import org.sojourn.cli.telemetry.Failures;
import org.sojourn.cli.telemetry.LineageJob;
import org.sojourn.cli.telemetry.Telemetry;
import org.sojourn.model.check.ProgrammeException;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.RunManifest;

/** Sees to it that the end of a run is written down, however it ends. */
final class RunWatch {

  private final Instant started;
  private final Telemetry telemetry;
  private Path home;
  private String programme;
  private String run;
  private boolean hasBegun;

  /** Watches a run that starts. */
  RunWatch(Instant started, Telemetry telemetry) {
    this.started = started;
    this.telemetry = telemetry;
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

  /** The run called {@code id} of {@code programmeId} begins. */
  void begins(String programmeId, String id) {
    programme = programmeId;
    run = id;
    hasBegun = true;
    telemetry.started(job(), started);
  }

  private LineageJob job() {
    Path path = OutputDirectory.of(home).home();
    return new LineageJob(programme == null ? path.getFileName().toString() : programme, path, run);
  }

  /** The run is published. */
  void published(RunManifest manifest) {
    telemetry.ended(OutputDirectory.of(home), job(), manifest);
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
      int code = failure.kind().exitCode();
      OutputDirectory output = OutputDirectory.of(home);
      if (isNoted(new JournalEntry(Instant.now(), run, event, code, failure.getMessage()))) {
        telemetry.ended(output, job(), manifest(output));
      }
    }
    return e instanceof ProgrammeException findings ? findings : failure;
  }

  /** The record of the run where it was refused after it had one, else null. */
  private RunManifest manifest(OutputDirectory output) {
    return Manifests.manifest(output.refused()).filter(m -> m.run().equals(run)).orElse(null);
  }

  /** Whether there are runs in the output directory, and no other one goes on. */
  private boolean isMine() {
    OutputDirectory output = OutputDirectory.of(home);
    return output.isOne() && (hasBegun || RunLock.holder(output.lock()).isEmpty());
  }

  /** Whether it could be written: a disk that takes nothing more is told by the failure itself. */
  private boolean isNoted(JournalEntry entry) {
    try {
      OutputDirectory.of(home).journal().add(entry);
      return true;
    } catch (IOException e) {
      LoggerFactory.getLogger(RunWatch.class).warn("the journal could not be written", e);
      return false;
    }
  }
}
