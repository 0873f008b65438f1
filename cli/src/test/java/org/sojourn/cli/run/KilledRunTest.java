package org.sojourn.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;
import org.sojourn.cli.KilledCommand;
import org.sojourn.cli.runs.CurrentReader;
import org.sojourn.cli.runs.JournalEntry;
import org.sojourn.cli.runs.JournalEntry.Event;
import org.sojourn.cli.runs.Manifests;
import org.sojourn.cli.runs.OutputDirectory;
import org.sojourn.model.run.RunManifest;

/**
 * Kills whole runs, from Spark's start to publication, at random moments while a reader looks at
 * {@code current} all the time. {@code -Dsojourn.run-kills=60} kills more often.
 */
@Tag("slow")
class KilledRunTest {

  private static final int KILLS = Integer.getInteger("sojourn.run-kills", 3);
  private static final int MOST_LINES = 14;
  private static final int MOST_MILLIS = 400;

  @TempDir Path temp;
  private Path programme;
  private Path output;

  @Test
  void whateverTheMomentReadersSeeWholeRunsAndTheNextRunCountsEveryRowOnce() throws Exception {
    programme = Cli.programme("tiny", temp);
    output = temp.resolve("output");
    runToTheEnd(0);
    CurrentReader reader = new CurrentReader(output);
    Thread reading = new Thread(reader, "reader");
    reading.start();
    Random moments = new Random(20261127);
    for (int kill = 1; kill <= KILLS; kill++) {
      addExchange(kill);
      new KilledCommand(List.of(arguments()), temp.resolve("errors"))
          .kill(1 + moments.nextInt(MOST_LINES), moments.nextInt(MOST_MILLIS));
      runToTheEnd(kill);
    }
    reader.stop();
    reading.join();
    assertThat(reader.problems()).isEmpty();
    assertThat(reader.reads()).isGreaterThan(KILLS);
  }

  private String[] arguments() {
    List<String> arguments =
        new ArrayList<>(
            List.of("run", programme.toString(), "--output", output.toString(), "--log-format"));
    arguments.add("json");
    for (String gate : List.of("headline", "responses", "quarantined")) {
      arguments.addAll(List.of("--accept", gate));
    }
    return arguments.toArray(String[]::new);
  }

  /** An exchange with the response of its host. */
  private void addExchange(int number) throws IOException {
    append("exchanges", "Z%d,A,F,z%d@example.org,completed,2017-05-02,2017-05-20%n", number);
    append("host", "Z%d,z%d@example.org,2017-05-22T10:00,4%n", number);
  }

  private void append(String file, String row, int number) throws IOException {
    Path csv = programme.resolve("data").resolve(file + ".csv");
    Files.writeString(csv, row.formatted(number, number), StandardOpenOption.APPEND);
  }

  private void runToTheEnd(int added) throws IOException {
    Cli run = Cli.run(arguments());
    assertThat(run.code()).as(run.out() + run.err()).isZero();
    RunManifest manifest = Manifests.read(output.resolve("current"));
    for (String source : List.of("exchanges", "host")) {
      Map<String, Long> counts = manifest.quality().get(source);
      assertThat(counts.get("rows-in")).as(source).isEqualTo(rows(source));
      assertThat(counts.get("accepted") + counts.get("quarantined")).isEqualTo(rows(source));
    }
    OutputDirectory directory = OutputDirectory.of(output);
    List<String> published =
        directory.journal().entries().stream()
            .filter(entry -> entry.event() == Event.PUBLISHED)
            .map(JournalEntry::run)
            .toList();
    assertThat(published).as("after %d kills", added).doesNotHaveDuplicates().isSorted();
    assertThat(directory.ids()).containsExactlyInAnyOrderElementsOf(published);
  }

  private long rows(String source) throws IOException {
    return Files.readAllLines(programme.resolve("data/" + source + ".csv")).size() - 1L;
  }
}
