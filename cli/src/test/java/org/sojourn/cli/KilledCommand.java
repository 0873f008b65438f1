package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A command in a process of its own that is killed at some moment.
 *
 * @param arguments of the command; they ask for lines of JSON
 * @param errors file that takes what it says of errors
 */
public record KilledCommand(List<String> arguments, Path errors) {

  /** Starts it and kills it so many milliseconds after so many lines, unless it ended by then. */
  public void kill(int lines, int millis) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < lines; i++) {
        assertThat(told.readLine()).as(() -> "line told; " + errors).startsWith("{");
      }
      if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
        assertThat(process.exitValue()).isZero();
      }
      process.destroyForcibly().waitFor();
    }
  }
}
