package org.sojourn.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A run of the shipped example and all notebooks executed on it, once for all tests. */
final class Example {

  /** A guard against what hangs; on an idle machine all take about a minute. */
  private static final int MINUTES = 20;

  private static final Path WORK = Command.HERE.resolve("target/example");

  private static Path run;
  private static boolean executed;

  private Example() {}

  /** The run's directory. */
  static synchronized Path run() {
    if (run == null) {
      Path output = fresh("run-");
      List<String> words = new ArrayList<>();
      words.add(Command.JAVA.resolve("bin/java").toString());
      ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
          .filter(argument -> argument.startsWith("--add-opens") || argument.startsWith("-X"))
          .forEach(words::add);
      words.addAll(List.of("-Djava.awt.headless=true", "-Duser.timezone=UTC", "-cp", classPath()));
      words.addAll(List.of("org.sojourn.cli.Main", "run"));
      words.add(Command.HERE.resolveSibling("examples/mobilise-sme-2017").toString());
      words.addAll(List.of("--output", output.toString()));
      Command command = Command.run(20, Map.of(), words);
      assertThat(command.code()).as(command.text()).isZero();
      run = output.resolve("current");
    }
    return run;
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** The script beside the notebooks; Maven has just built what it would build. */
  static String script() {
    try {
      FileTime now = FileTime.from(Clock.systemUTC().instant());
      Files.setLastModifiedTime(Command.HERE.resolve("target/kernel"), now);
      return Command.HERE.resolve("run").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new folder under this module's target. */
  static Path fresh(String prefix) {
    try {
      Files.createDirectories(WORK);
      return Files.createTempDirectory(WORK, prefix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The notebook {@code name} as it is after its execution. */
  static synchronized ExecutedNotebook notebook(String name) {
    Path output = WORK.resolve("executed");
    if (!executed) {
      Command command =
          Command.run(
              MINUTES,
              Map.of(),
              List.of(
                  script(), "--execute", "--run", run().toString(), "--output", output.toString()));
      assertThat(command.code()).as(command.text()).isZero();
      executed = true;
    }
    return ExecutedNotebook.read(output.resolve(name + ".ipynb"));
  }

  /** The published tables of the run. */
  static Tables published() {
    return Tables.in(run().resolve("public/data"));
  }
}
