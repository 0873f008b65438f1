package org.sojourn.cli.runs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.sojourn.cli.Main;
import org.sojourn.cli.console.Terminal;
import org.sojourn.model.run.StoredFile;

/**
 * Runs without Spark: real directories, locks, journals and publications, with little in them. As a
 * process it makes one after the other until it is killed, and prints a line whenever it has
 * written anything.
 *
 * @param output the output directory
 * @param steps hears of everything that is written
 */
public record MadeUpRuns(Path output, PrintWriter steps) {

  private static final int FILES = 6;
  private static final int EVERY_REFUSED = 7;
  private static final int EVERY_ROLLBACK = 5;
  private static final int EVERY_PRUNED = 4;

  /**
   * Makes runs in the directory {@code arguments[0]} until the process is killed; their numbers,
   * from {@code arguments[1]} on, say which are refused, and after which it does something else.
   */
  public static void main(String[] arguments) throws IOException {
    PrintWriter steps = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    MadeUpRuns runs = new MadeUpRuns(Path.of(arguments[0]), steps);
    for (int i = Integer.parseInt(arguments[1]); true; i++) {
      if (i % EVERY_REFUSED == 0) {
        runs.refuse();
      } else {
        runs.publish();
      }
      if (i % EVERY_ROLLBACK == 0) {
        runs.command("rollback", arguments[0]);
      }
      if (i % EVERY_PRUNED == 0) {
        runs.command("runs", "prune", arguments[0], "--keep", "30");
      }
    }
  }

  private void command(String... arguments) {
    Terminal terminal = new Terminal(steps, steps, false);
    if (Main.run(terminal, arguments) != 0) {
      throw new IllegalStateException(String.join(" ", arguments));
    }
  }

  /** Makes and publishes a run that counts one more than the one that was published last. */
  public void publish() throws IOException {
    RunDirectory run = RunDirectory.create(output, Instant.now());
    try {
      write(run);
      run.publish();
      steps.println("published");
    } finally {
      run.discard();
    }
  }

  private void refuse() throws IOException {
    RunDirectory run = RunDirectory.create(output, Instant.now());
    try {
      write(run);
      run.refuse();
      steps.println("refused");
    } finally {
      run.discard();
    }
  }

  private void write(RunDirectory run) throws IOException {
    long number = run.output().newestId().map(id -> number(run.output().run(id))).orElse(0L) + 1;
    Path data = Files.createDirectories(run.staging().resolve("public/data"));
    Files.writeString(data.resolve("number"), "" + number);
    for (int i = 0; i < FILES; i++) {
      Files.writeString(data.resolve("file" + i), ("row " + number + "\n").repeat(100 * (i + 1)));
      steps.println("file");
    }
    List<StoredFile> files = Fingerprint.files(run.staging(), List.of(""));
    Manifests.write(MadeUpManifest.of("made-up", run.id(), files), run.staging());
    steps.println("whole");
  }

  /** How many runs were published up to {@code run}. */
  static long number(Path run) {
    try {
      return Long.parseLong(Files.readString(run.resolve("public/data/number")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
