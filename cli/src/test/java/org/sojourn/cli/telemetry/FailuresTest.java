package org.sojourn.cli.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;

/** What goes wrong is said in one message, with its exit code, and what is published stays. */
class FailuresTest {

  @TempDir Path temp;

  private Path programme;
  private Path output;
  private Path published;

  /** A programme, and an earlier run of it that must survive whatever comes. */
  @BeforeEach
  void earlierRun() throws IOException {
    programme = Cli.programme("tiny", temp);
    output = temp.resolve("output");
    published = output.resolve("runs/20170101T000000000Z");
    Files.createDirectories(published);
    Files.createSymbolicLink(output.resolve("current"), Path.of("runs", "20170101T000000000Z"));
  }

  private Cli run(String... more) {
    return Cli.run(
        Stream.concat(
                Stream.of("run", programme.toString(), "--output", output.toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private void assertRefused(Cli cli, int code, String... messages) throws IOException {
    assertThat(cli.err()).contains(messages).doesNotContain("\tat ", "Exception");
    assertThat(cli.code()).isEqualTo(code);
    assertThat(output.resolve("current").toRealPath()).isEqualTo(published.toRealPath());
    try (Stream<Path> runs = Files.list(output.resolve("runs"))) {
      assertThat(runs).containsExactly(published);
    }
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = programme.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  @Test
  void noSuchDirectory() throws IOException {
    Files.move(programme, temp.resolve("elsewhere"));
    assertRefused(run(), 2, programme.toString(), "sojourn: 1 problem found");
  }

  @Test
  void wrongYaml() throws IOException {
    edit("programme.yaml", "languages: [en, de]", "languages: [en, de");
    assertRefused(run(), 2, "programme.yaml:", "sojourn: 1 problem found");
  }

  @Test
  void misspeltKey() throws IOException {
    edit("programme.yaml", "disclosure:", "disclosur:");
    assertRefused(run(), 2, "programme.yaml:", "disclosur", "did you mean 'disclosure'?");
  }

  @Test
  void sourceThatIsNotThere() throws IOException {
    Files.delete(programme.resolve("data/registrations.csv"));
    assertRefused(run(), 2, "data/registrations.csv");
  }

  @Test
  void missingColumn() throws IOException {
    edit("data/registrations.csv", "Country", "Land");
    assertRefused(run(), 2, "data/registrations.csv", "'Country'", "Land");
  }

  @Test
  void emptySource() throws IOException {
    Files.writeString(programme.resolve("data/host.csv"), "");
    assertRefused(run(), 2, "data/host.csv", "empty");
  }

  @Test
  void unreadableWorkbook() throws IOException {
    Files.write(
        programme.resolve("data/exchanges.xlsx"),
        "this is no workbook".getBytes(StandardCharsets.UTF_8));
    edit("sources/exchanges.yaml", "format: csv", "format: xlsx");
    edit("sources/exchanges.yaml", "data/exchanges.csv", "data/exchanges.xlsx");
    assertRefused(run(), 2, "data/exchanges.xlsx", "is plain text, but declared as format: xlsx");
  }

  @Test
  void keyOfTheWrongFingerprint() throws IOException {
    edit("programme.yaml", "key-file: demo.key", "key-file: demo.key, fingerprint: 0123456789ab");
    assertRefused(run(), 2, "the pseudonym key is the wrong one", "0123456789ab");
  }

  @Test
  void keyTooShort() throws IOException {
    Path key = Files.writeString(temp.resolve("short.key"), "secret");
    Cli cli = run("--key-file", key.toString());
    assertRefused(cli, 2, "the pseudonym key is too short");
    assertThat(cli.err()).doesNotContain("secret");
  }

  @Test
  void noKeyAtAll() throws IOException {
    List<String> lines = Files.readAllLines(programme.resolve("programme.yaml"));
    lines.removeIf(line -> line.startsWith("pseudonyms:"));
    Files.write(programme.resolve("programme.yaml"), lines);
    assertRefused(run(), 2, "there is no key for pseudonyms", "SOJOURN_PSEUDONYM_KEY");
  }

  @Test
  void keyFileThatIsNotThere() throws IOException {
    assertRefused(run("--key-file", "no.key"), 2, "cannot read the key file no.key");
  }

  @Test
  void keyFileInTheProgrammeDirectory() throws IOException {
    Path key = Files.writeString(programme.resolve("own.key"), "0123456789abcdef".repeat(4));
    Cli cli = run("--key-file", key.toString());
    assertRefused(cli, 2, "the key file");
    assertThat(cli.err())
        .isEqualTo(
            "sojourn: the key file %s lies in the programme directory: whoever is given the directory is given the key; move the file out of it and name it with --key-file%n"
                .formatted(key));
    Files.move(key, programme.resolve("demo.key"), StandardCopyOption.REPLACE_EXISTING);
    assertRefused(run(), 2, "demo.key lies in the programme directory: whoever is given");
  }

  @Test
  void outputThatIsAFile() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "");
    Cli cli = Cli.run("run", programme.toString(), "--output", file.toString());
    assertRefused(
        cli, 2, "the output directory " + file + " is a file; name a directory with --output");
  }

  @Test
  void aSourceOfWhichNothingCounts() throws IOException {
    edit("data/host.csv", "\nX", "\nY");
    assertRefused(
        run(), 1, "gate lost: all 6 rows of source 'host' were quarantined (", "mend the");
  }

  @Test
  void aMasterThatIsNone() throws IOException {
    assertRefused(run("--master", "foo"), 2, "'foo' is no Spark master; allowed: local[*]");
  }

  @Test
  void masterThatIsNotThere() throws IOException {
    assertRefused(
        run("--master", "spark://127.0.0.1:1"),
        3,
        "no Spark master answers at spark://127.0.0.1:1 (127.0.0.1:1: Connection refused); start it or"
            + " name another one with --master; without --master, Spark runs in this process");
  }

  @Test
  void somethingElseInThePlaceOfCurrent() throws IOException {
    Path other = Files.createDirectories(temp.resolve("other/current"));
    Cli cli = Cli.run("run", programme.toString(), "--output", temp.resolve("other").toString());
    assertRefused(cli, 2, other + " is not the pointer that Sojourn keeps there");
  }
}
