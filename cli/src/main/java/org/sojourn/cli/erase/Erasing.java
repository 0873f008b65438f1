package org.sojourn.cli.erase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.sojourn.cli.console.Places;
import org.sojourn.cli.erase.KeptSearch.Found;
import org.sojourn.cli.runs.ErasedList;
import org.sojourn.cli.runs.JournalEntry;
import org.sojourn.cli.runs.JournalEntry.Event;
import org.sojourn.cli.runs.OutputDirectory;
import org.sojourn.cli.runs.Recovery;
import org.sojourn.cli.runs.Retention;
import org.sojourn.cli.runs.RunDirectory;
import org.sojourn.cli.runs.RunLock;
import org.sojourn.cli.runs.RunRows;
import org.sojourn.cli.telemetry.Telemetry;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.SourceDefinition;

/**
 * Removes persons from everything that an output directory keeps. Each step can be done again after
 * a crash: whoever is on the list stays on it, and what was removed stays removed.
 *
 * @param output where the runs are
 * @param out is told a line at a time
 */
record Erasing(OutputDirectory output, Consumer<String> out) {

  /** Something done under the lock of the output directory. */
  private interface Task {
    void run(Instant now) throws IOException;
  }

  private void locked(Task task) throws IOException {
    RunLock lock = RunLock.take(output.lock());
    try {
      Instant now = Instant.now();
      Recovery.of(output, now);
      task.run(now);
    } finally {
      lock.release();
    }
  }

  /**
   * From here on no run reads their rows.
   *
   * @param identifiers what the sources call them
   */
  void begin(List<String> identifiers, PseudonymKey key) throws IOException {
    locked(
        now -> {
          ErasedList list = ErasedList.of(output, key).with(identifiers);
          output.journal().add(JournalEntry.of(now, newest(), Event.ERASING));
          list.write(output, key);
        });
  }

  private String newest() throws IOException {
    return output.newestId().orElse("none");
  }

  /**
   * Removes what quotes the persons, then the rows of all runs but the published one, which was
   * made without them, and searches all that is left. Rows go last: whoever repeats this after a
   * crash knows the own words of the persons from nowhere else.
   *
   * @throws Failure when something of them is left, naming where
   */
  void finish(Traces traces) throws IOException {
    locked(
        now -> {
          String current = output.currentId().orElseThrow();
          KeptSearch search = KeptSearch.beside(output.run(current), traces);
          requireNone(search.in(output.run(current)));
          Files.deleteIfExists(output.home().resolve(Telemetry.STATUS));
          forget(search);
          int quoting = removeRuns(search, current);
          RunDirectory.delete(output.refused());
          int older = removeRows(current, now);
          KeptSearch proof = KeptSearch.of(search.traces());
          requireNone(proof.in(output.home()));
          String done = told(older, quoting, proof);
          output.journal().add(new JournalEntry(now, current, Event.ERASED, null, done));
          out.accept("erased: " + done);
        });
  }

  private int removeRows(String current, Instant now) throws IOException {
    int runs = 0;
    for (String id : output.ids()) {
      if (!id.equals(current) && RunRows.remove(output.run(id), now)) {
        runs++;
      }
    }
    return runs;
  }

  /** Removes the runs that hold something of them beside rows: words that were quoted. */
  private int removeRuns(KeptSearch search, String current) throws IOException {
    Set<String> runs = new TreeSet<>();
    for (String id : output.ids()) {
      Path run = output.run(id);
      if (!id.equals(current) && !search.in(run, file -> !RunRows.areIn(run, file)).isEmpty()) {
        runs.add(id);
      }
    }
    for (String id : runs) {
      Path hidden = RunDirectory.hidden(output.run(id));
      Files.move(output.run(id), hidden);
      RunDirectory.delete(hidden);
    }
    return runs.size();
  }

  /** The log is kept for faults only; the journal loses no more than words. */
  private void forget(KeptSearch search) throws IOException {
    output.journal().silence(message -> search.traces().in(message).isPresent());
    Path log = output.home().resolve("sojourn.log");
    if (Files.exists(log) && !search.in(log).isEmpty()) {
      Files.delete(log);
    }
  }

  /**
   * Removes the rows of all runs that read a source whose last day is over, those of the published
   * run, too.
   *
   * @param latest sources as they are declared now
   */
  void expire(List<SourceDefinition> latest) throws IOException {
    locked(
        now -> {
          Set<String> told = new TreeSet<>();
          int runs = 0;
          for (String id : output.ids()) {
            Path run = output.run(id);
            List<SourceDefinition> due = Retention.overdue(run, latest, now);
            if (!due.isEmpty() && RunRows.remove(run, now)) {
              runs++;
              due.forEach(source -> told.add(Retention.told(source)));
            }
          }
          if (runs == 0) {
            out.accept("no run holds rows of a source whose 'retain-until' is over");
            return;
          }
          RunDirectory.delete(output.refused());
          String done = "%d runs lost their rows: %s".formatted(runs, String.join(", ", told));
          output.journal().add(new JournalEntry(now, newest(), Event.ERASED, null, done));
          out.accept("erased: " + done);
        });
  }

  /** Lets the list of erased persons be known by {@code key} alone. */
  void beginRotation(PseudonymKey old, PseudonymKey key) throws IOException {
    locked(
        now -> {
          ErasedList list = ErasedList.of(output, old, key);
          output.journal().add(JournalEntry.of(now, newest(), Event.ERASING));
          if (ErasedList.isKept(output)) {
            list.write(output, key);
          }
        });
  }

  /** Removes the rows of all runs but the published one, which has other pseudonyms. */
  void finishRotation(PseudonymKey key) throws IOException {
    locked(
        now -> {
          String current = output.currentId().orElseThrow();
          RunDirectory.delete(output.refused());
          String done =
              "%d earlier runs lost their rows; pseudonyms are made with the key %s"
                  .formatted(removeRows(current, now), key.fingerprint());
          output.journal().add(new JournalEntry(now, current, Event.ERASED, null, done));
          out.accept("rotated: " + done);
        });
  }

  private void requireNone(List<Found> found) {
    Optional<Found> first = found.stream().findFirst();
    if (first.isPresent()) {
      String more = found.size() == 1 ? "" : ", and so do %d more".formatted(found.size() - 1);
      throw new Failure(
          Failure.Kind.INPUT,
          "%s holds %s%s; the erasure is not finished: take it out of the programme's files, or remove what was copied there, and repeat the command"
              .formatted(Places.shown(first.get().file()), first.get().what(), more));
    }
  }

  private static String told(int older, int removed, KeptSearch proof) {
    return String.format(
        Locale.ROOT,
        "%d earlier runs lost their rows, %d that quoted them were removed; nothing was found in"
            + " %,d files of %,d bytes",
        older,
        removed,
        proof.files(),
        proof.bytes());
  }
}
