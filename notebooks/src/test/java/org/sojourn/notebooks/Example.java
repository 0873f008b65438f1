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
import java.util.Optional;
import java.util.stream.Stream;

/** A run of the shipped example and all notebooks executed on it, once for all tests. */
final class Example {

  /** A guard against what hangs; on an idle machine all take about a minute. */
  private static final int MINUTES = 20;

  private static final Path PROGRAMME = Command.HERE.resolveSibling("examples/mobilise-sme-2017");

  private static final Path WORK = Command.HERE.resolve("target/example");

  private static Path run;
  private static boolean executed;

  private Example() {}

  /** The run's directory: of the run that the tests of cli have just made, or of one of our own. */
  static synchronized Path run() {
    if (run == null) {
      run = shared().orElseGet(Example::own);
    }
    return run;
  }

  /** The run of the tests of cli, where nothing that it was made of has changed since. */
  private static Optional<Path> shared() {
    try {
      Path note = Command.HERE.resolveSibling("cli/target/shared-example");
      if (!Files.isRegularFile(note)) {
        return Optional.empty();
      }
      Path made = Path.of(Files.readString(note)).resolve("current");
      boolean isNewest = changed().compareTo(Files.getLastModifiedTime(note)) < 0;
      return Optional.of(made)
          .filter(found -> isNewest && Files.isRegularFile(found.resolve("manifest.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** When a class of another module or a file of the example was last changed. */
  private static FileTime changed() throws IOException {
    FileTime newest = FileTime.fromMillis(0);
    try (Stream<Path> modules = Files.list(Command.HERE.getParent())) {
      List<Path> folders =
          Stream.concat(
                  modules
                      .filter(module -> !module.equals(Command.HERE))
                      .map(module -> module.resolve("target/classes")),
                  Stream.of(PROGRAMME))
              .filter(Files::isDirectory)
              .toList();
      for (Path folder : folders) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            FileTime time = Files.getLastModifiedTime(file);
            newest = time.compareTo(newest) > 0 ? time : newest;
          }
        }
      }
    }
    return newest;
  }

  private static Path own() {
    Path output = fresh("run-");
    List<String> words = new ArrayList<>();
    words.add(Command.JAVA.resolve("bin/java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-opens") || argument.startsWith("-X"))
        .forEach(words::add);
    words.addAll(List.of("-Djava.awt.headless=true", "-Duser.timezone=UTC", "-cp", classPath()));
    words.addAll(List.of("org.sojourn.cli.Main", "run", PROGRAMME.toString()));
    words.addAll(List.of("--output", output.toString()));
    Command command = Command.run(MINUTES, Map.of(), words);
    assertThat(command.code()).as(command.text()).isZero();
    return output.resolve("current");
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
