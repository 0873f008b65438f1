package org.sojourn.cli;

import java.io.IOException;
import java.util.Set;
import org.sojourn.cli.gate.Verdicts;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Progress;

/**
 * One run of a programme.
 *
 * @param programme what to evaluate
 * @param key for pseudonyms
 * @param master Spark's master
 * @param accepted names of the gates that an operator overrules
 * @param full whether everything is computed anew, also where nothing has changed
 */
record OneRun(
    ProgrammeDirectory programme,
    PseudonymKey key,
    String master,
    Set<String> accepted,
    boolean full) {

  /** Computes, judges and publishes it where {@code watch} looks. */
  PublishedRun into(RunWatch watch, Progress progress) throws IOException {
    RunDirectory run = RunDirectory.create(watch.home(), watch.started());
    watch.begins(programme.programme().id(), run.id());
    LogFile.open(run.output().home().resolve("sojourn.log"));
    try {
      ErasedList erased = ErasedList.of(run.output(), key);
      Verdicts verdicts = new Verdicts(accepted);
      return new Pipeline(programme, key, erased, master, run, watch.started(), verdicts, full)
          .run(new Steps(progress));
    } finally {
      run.discard();
    }
  }
}
