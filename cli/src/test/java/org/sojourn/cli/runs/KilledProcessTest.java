package org.sojourn.cli.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.runs.JournalEntry.Event;

/**
 * Kills a process that publishes, refuses, rolls back and removes runs, at random moments, while a
 * reader looks at {@code current} all the time. {@code -Dsojourn.kills=500} kills more often.
 */
class KilledProcessTest {

  private static final int KILLS = Integer.getInteger("sojourn.kills", 60);
  private static final int MOST_STEPS = 40;

  @TempDir Path temp;
  private Path output;
  private CurrentReader reader;
  private Thread reading;

  @BeforeEach
  void publishOnceAndRead() throws IOException {
    output = temp.resolve("output");
    publish();
    reader = new CurrentReader(output);
    reading = new Thread(reader, "reader");
    reading.start();
  }

  @AfterEach
  void stopReading() throws InterruptedException {
    reader.stop();
    reading.join();
  }

  private void publish() throws IOException {
    new MadeUpRuns(output, new PrintWriter(Writer.nullWriter())).publish();
  }

  @Test
  void whateverTheMomentReadersSeeWholeRunsAndTheNextRunSucceeds() throws Exception {
    Random moments = new Random(20261126);
    for (int kill = 0; kill < KILLS; kill++) {
      kill(1 + moments.nextInt(MOST_STEPS), kill);
      publish();
      assertInOrder();
    }
    stopReading();
    assertThat(reader.problems()).isEmpty();
    assertThat(reader.reads()).isGreaterThan(KILLS);
  }

  /**
   * Starts a process and kills it when it has told of so many steps.
   *
   * @param first number of its first run, which says what else it does
   */
  private void kill(int steps, int first) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            MadeUpRuns.class.getName(),
            output.toString(),
            Integer.toString(first));
    Path errors = temp.resolve("errors");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    int told = 0;
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      while (told < steps && lines.readLine() != null) {
        told++;
      }
      process.destroyForcibly().waitFor();
    }
    assertThat(told).as(() -> read(errors)).isEqualTo(steps);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private void assertInOrder() throws IOException {
    OutputDirectory directory = OutputDirectory.of(output);
    List<String> published = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (JournalEntry entry : directory.journal().entries()) {
      if (entry.event() == Event.STARTED) {
        open.add(entry.run());
      } else if (entry.event().isEnd()) {
        assertThat(open.remove(entry.run())).as("ends once: " + entry).isTrue();
      }
      if (entry.event() == Event.PUBLISHED) {
        published.add(entry.run());
      }
    }
    assertThat(published).doesNotHaveDuplicates().isSorted();
    assertThat(directory.ids()).isSubsetOf(published).contains(published.get(published.size() - 1));
    for (String id : directory.ids()) {
      long place = published.indexOf(id) + 1L;
      assertThat(MadeUpRuns.number(directory.run(id))).as(id).isEqualTo(place);
    }
    assertThat(hidden(output)).isEmpty();
    assertThat(hidden(directory.runs())).isEmpty();
  }

  private static List<String> hidden(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(e -> e.getFileName().toString()).filter(n -> n.startsWith(".")).toList();
    }
  }
}
