package org.sojourn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftingCommandsTest {

  private static final String SURVEY =
      Cli.CHECKOUT
          .resolve("drafting/src/test/resources/org/sojourn/drafting/survey/new.lss")
          .toString();

  @TempDir Path temp;

  @Test
  void codebookPrintsBothFiles() {
    Cli cli = Cli.run("codebook", SURVEY);
    assertThat(cli.code()).isZero();
    assertThat(cli.out())
        .startsWith("# codebook/scales.yaml\nscales:\n  - id: points-1-5\n")
        .contains("\n# codebook/new.yaml\ninstrument: new\nrole: participant\nwave: before\n");
  }

  @Test
  void codebookWritesAndNeverOverwrites() throws IOException {
    Cli cli = Cli.run("codebook", SURVEY, "--output", temp.toString());
    assertThat(cli.code()).isZero();
    Path scales = temp.resolve("codebook/scales.yaml");
    Path instrument = temp.resolve("codebook/new.yaml");
    assertThat(cli.out())
        .isEqualTo(
            """
            wrote %s
            wrote %s
            codebook/scales.yaml:10: the codes follow the order of the questionnaire: do they rise with the scale?
            """
                .formatted(scales, instrument));
    assertThat(Files.readString(instrument)).startsWith("instrument: new\n");
    Cli again = Cli.run("codebook", SURVEY, "--output", temp.toString());
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err())
        .isEqualTo(
            "sojourn: %s is there already; nothing is overwritten: name another directory, or print\n"
                .formatted(scales));
  }

  @Test
  void nothingToDraftEndsWithTwo() throws IOException {
    Path empty = Files.createDirectory(temp.resolve("empty"));
    Cli cli = Cli.run("init", temp.resolve("new").toString(), "--from", empty.toString());
    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err())
        .isEqualTo(
            "sojourn: %s holds no exports; put the files of registrations, exchanges and surveys there\n"
                .formatted(empty));
    Cli none = Cli.run("codebook", temp.resolve("none.lss").toString());
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err())
        .isEqualTo("sojourn: " + temp.resolve("none.lss") + ": there is no such file\n");
  }

  @Test
  void initListsWhatToDecide() throws IOException {
    Path exports = Files.createDirectory(temp.resolve("exports"));
    Files.writeString(
        exports.resolve("stays.csv"),
        "Id,Sending country,Host country,Status\n1,DE,FR,done\n2,IT,DE,done\n");
    Path directory = temp.resolve("our scheme");
    Cli cli = Cli.run("init", directory.toString(), "--from", exports.toString());
    assertThat(cli.code()).isZero();
    assertThat(cli.out())
        .startsWith("  stays.csv -> stays\n")
        .contains("\n  1. programme.yaml:2: the programme's name, and what it is")
        .endsWith("then run:\n  sojourn check \"" + directory + "\"\n");
    assertThat(Cli.run("check", directory.toString()).code()).isZero();
  }
}
