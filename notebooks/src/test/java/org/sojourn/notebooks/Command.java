package org.sojourn.notebooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a process printed, both streams together, and the code it ended with.
 *
 * @param code exit code
 * @param text what it printed
 */
record Command(int code, String text) {

  /** The folder of this module, which holds the notebooks. */
  static final Path HERE = Path.of("").toAbsolutePath();

  /** The JDK of these tests. */
  static final Path JAVA = Path.of(System.getProperty("java.home"));

  /** Runs {@code words} with further environment, for at most {@code minutes}. */
  static Command run(int minutes, Map<String, String> environment, List<String> words) {
    try {
      Path printed = Files.createTempFile("command", ".txt");
      ProcessBuilder builder = new ProcessBuilder(words);
      builder.environment().remove("SOJOURN_RUN");
      builder.environment().put("JAVA_HOME", JAVA.toString());
      builder.environment().putAll(environment);
      builder.redirectErrorStream(true).redirectOutput(printed.toFile());
      Process process = builder.start();
      boolean ended = process.waitFor(minutes, TimeUnit.MINUTES);
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      String text = Files.readString(printed);
      Files.delete(printed);
      if (!ended) {
        throw new AssertionError(words + " did not end in " + minutes + " minutes:\n" + text);
      }
      return new Command(process.exitValue(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
