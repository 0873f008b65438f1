package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  @TempDir private Path folder;

  @Test
  void aProgrammeInOrderIsCounted() {
    Path programme = Cli.programme("tiny", folder);
    Cli check = Cli.run("check", programme.toString());
    assertThat(check.code()).isZero();
    assertThat(check.out()).startsWith(programme + " is in order: ").doesNotContain("note:");
    assertThat(check.err()).isEmpty();
  }

  @Test
  void aSourceWithoutAFileIsNoted() throws IOException {
    Path programme = Cli.programme("tiny", folder);
    Files.delete(programme.resolve("data/exchanges.csv"));
    Cli check = Cli.run("check", programme.toString());
    assertThat(check.code()).isZero();
    assertThat(check.out())
        .contains(
            "  note: source 'exchanges': no file matches 'data/exchanges.csv'",
            "correct 'files' in the source, or put the export there");
  }

  @Test
  void openDecisionsAreCounted() throws IOException {
    Path programme = Cli.programme("tiny", folder);
    Path report = programme.resolve("report.yaml");
    String text = Files.readString(report);
    Files.writeString(report, text + "# decide: who is the author?\n");
    assertThat(Cli.run("check", programme.toString()).out())
        .endsWith("  note: 1 decision is still open: search for '# decide:'\n");
    Files.writeString(programme.resolve("DECISIONS.md"), "1. who?\n");
    Path source = programme.resolve("sources/exchanges.yaml");
    Files.writeString(source, Files.readString(source) + "  # decide: a\n  # decide: b\n");
    Cli check = Cli.run("check", programme.toString());
    assertThat(check.code()).isZero();
    assertThat(check.out())
        .endsWith(
            "  note: 3 decisions are still open: search for '# decide:' or see DECISIONS.md\n");
  }
}
