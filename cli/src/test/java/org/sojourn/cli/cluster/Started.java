package org.sojourn.cli.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Java process that a test has started.
 *
 * @param process the process
 * @param lines what it prints
 */
record Started(Process process, BufferedReader lines) {

  /** The Java that runs this. */
  static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /** Starts a class of {@code classPath}; errors go to where the output goes. */
  static Started java(
      String classPath, Map<String, String> environment, List<String> options, String... command)
      throws IOException {
    List<String> all = new ArrayList<>();
    all.add(JAVA);
    all.addAll(opens());
    all.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
    all.addAll(options);
    all.addAll(List.of("-cp", classPath));
    all.addAll(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    return new Started(process, process.inputReader(StandardCharsets.UTF_8));
  }

  /** What Spark needs of the module system, as this process was given it. */
  static List<String> opens() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-opens"))
        .toList();
  }

  /**
   * Reads until a line holds {@code text} and returns what follows; the rest goes to {@code log}.
   */
  String after(String text, Path log) throws IOException {
    StringBuilder before = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      before.append(line).append('\n');
      if (line.contains(text)) {
        Files.writeString(log, before);
        drain(log);
        return line.substring(line.indexOf(text) + text.length());
      }
    }
    throw new IllegalStateException("ended without '" + text + "':\n" + before);
  }

  private void drain(Path log) {
    Thread drain =
        new Thread(
            () -> {
              try (Stream<String> rest = lines.lines()) {
                rest.forEach(line -> append(log, line));
              } catch (UncheckedIOException ended) {
                return;
              }
            },
            "log of " + process.pid());
    drain.setDaemon(true);
    drain.start();
  }

  private static void append(Path log, String line) {
    try {
      Files.writeString(log, line + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that it prints until it ends. */
  String output() throws IOException, InterruptedException {
    StringBuilder output = new StringBuilder();
    lines.lines().forEach(line -> output.append(line).append('\n'));
    process.waitFor();
    return output.toString();
  }

  /** Kills it, and what it has started. */
  void kill() throws InterruptedException {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly().waitFor();
    children.forEach(ProcessHandle::destroyForcibly);
  }
}
