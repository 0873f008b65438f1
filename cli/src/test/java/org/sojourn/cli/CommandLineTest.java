package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandLineTest {

  @Test
  void helpNamesCommandsAndExitCodes() {
    Cli help = Cli.run("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out())
        .contains("Usage: sojourn", "run", "check")
        .contains("2   the programme, its sources or the command are wrong");
  }

  @Test
  void versionNamesSparkAndJava() {
    Cli version = Cli.run("--version");
    assertThat(version.code()).isZero();
    assertThat(version.out())
        .matches("sojourn \\d+\\.\\d+\\.\\d+ \\(Spark 4\\.2\\.0, Java \\d+\\)\\R");
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
