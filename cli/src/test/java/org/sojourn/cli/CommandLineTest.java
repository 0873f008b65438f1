package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.cli.console.Terminal;

class CommandLineTest {

  @Test
  void helpNamesCommandsAndExitCodes() {
    Cli help = Cli.run("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out())
        .contains("Usage: sojourn", "run", "check")
        .contains("2   the programme, its sources or the command are wrong");
  }

  /** Lines are broken once: none is longer than the terminal, and none is a rest of another. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "check",
        "init",
        "codebook",
        "quarantine",
        "explain",
        "verify",
        "serve",
        "erase"
      })
  void helpIsBrokenAtTheWidthOfTheTerminal(String command) {
    for (int width : new int[] {60, 80, 100}) {
      StringWriter out = new StringWriter();
      PrintWriter writer = new PrintWriter(out, true);
      int code = Main.run(new Terminal(writer, writer, true, width), command, "--help");

      assertThat(code).isZero();
      String usage = out.toString().split("\n\n")[1];
      List<String> lines =
          usage.lines().filter(line -> !line.startsWith("Usage") && !line.startsWith(" ")).toList();
      assertThat(out.toString().lines()).allMatch(line -> line.length() <= width);
      for (int i = 0; i + 1 < lines.size(); i++) {
        String next = lines.get(i + 1).split(" ")[0];
        assertThat(lines.get(i).length() + 1 + next.length())
            .as(lines.get(i))
            .isGreaterThanOrEqualTo(width - 1);
      }
    }
  }

  @Test
  void versionNamesSparkAndJava() {
    Cli version = Cli.run("--version");
    assertThat(version.code()).isZero();
    assertThat(version.out())
        .matches(
            "sojourn \\d+\\.\\d+\\.\\d+ \\(build [0-9a-f]{12}, Spark 4\\.2\\.0, Java \\d+\\)\\R");
  }

  @Test
  void anUnknownCommandIsExplained() {
    Cli wrong = Cli.run("rum", "examples");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err())
        .contains("sojourn: Unmatched arguments", "Did you mean: sojourn run")
        .contains("Try 'sojourn --help' for what is allowed.");
  }

  @Test
  void anUnknownOptionIsExplained() {
    Cli wrong = Cli.run("run", "examples", "--outptu", "x");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err())
        .contains("sojourn: Unknown options: '--outptu', 'x'", "--output")
        .contains("Try 'sojourn run --help' for what is allowed.");
  }

  @Test
  void nothingAtAllShowsUsage() {
    Cli nothing = Cli.run();
    assertThat(nothing.code()).isEqualTo(2);
    assertThat(nothing.err()).contains("Usage: sojourn");
  }
}
