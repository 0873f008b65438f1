package org.sojourn.cli.run;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.sojourn.cli.console.Terminal;
import org.sojourn.cli.gate.Verdicts;
import org.sojourn.cli.runs.ErasedList;
import org.sojourn.cli.runs.OutputDirectory;
import org.sojourn.cli.runs.Retention;
import org.sojourn.cli.runs.RunDirectory;
import org.sojourn.cli.telemetry.LogFile;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Progress;
import org.sojourn.model.run.RunManifest;
import org.sojourn.tables.Division;

/**
 * One run of a programme.
 *
 * @param programme what to evaluate
 * @param key for pseudonyms
 * @param master Spark's master
 * @param accepted names of the gates that an operator overrules
 * @param full whether everything is computed anew, also where nothing has changed
 * @param division how stored tables are divided
 */
public record OneRun(
    ProgrammeDirectory programme,
    PseudonymKey key,
    String master,
    Set<String> accepted,
    boolean full,
    Division division) {

  /** What is done when a run is published. */
  public interface Task {
    void run() throws IOException;
  }

  /**
   * Publishes a run into {@code output}, for a command that has more to do.
   *
   * @param reporting who is told of the run, once it is known how {@code after} came out
   * @param after what that is
   */
  public void published(
      OutputDirectory output, Terminal terminal, RunReporting reporting, Task after)
      throws IOException {
    RunWatch watch = new RunWatch(Instant.now(), reporting.telemetry(terminal));
    watch.writesTo(output.home());
    RunManifest manifest = published(watch, reporting.progress(terminal));
    try {
      after.run();
    } finally {
      watch.published(manifest);
    }
  }

  private RunManifest published(RunWatch watch, Progress progress) {
    try {
      return into(watch, progress).manifest();
    } catch (IOException | RuntimeException e) {
      throw watch.failed(e);
    }
  }

  /** Computes, judges and publishes it where {@code watch} looks. */
  PublishedRun into(RunWatch watch, Progress progress) throws IOException {
    Retention.require(programme, watch.started());
    RunDirectory run = RunDirectory.create(watch.home(), watch.started());
    watch.begins(programme.programme().id(), run.id());
    LogFile.open(run.output().home().resolve("sojourn.log"));
    try {
      ErasedList erased = ErasedList.of(run.output(), key);
      Verdicts verdicts = new Verdicts(accepted);
      return new Pipeline(
              programme, key, erased, master, run, watch.started(), verdicts, full, division)
          .run(new Steps(progress));
    } finally {
      run.discard();
    }
  }
}
