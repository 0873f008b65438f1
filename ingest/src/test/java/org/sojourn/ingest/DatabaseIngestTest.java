package org.sojourn.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.ingest.IngestResult.InputFile;
import org.sojourn.ingest.database.Snapshot;
import org.sojourn.ingest.database.Snapshots;
import org.sojourn.ingest.database.TestPostgres;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.CanonicalTables;

/** The pilot's answers before departure, out of a database instead of a file. */
class DatabaseIngestTest {

  private static final String FAULTLESS =
      """
      {"id": 1, "meta": {"exchange": "X1", "mail": "anna@example.org"}, "answers": {"language": 4.0}}
      {"id": 2, "meta": {"exchange": "X2", "mail": "emil@example.org"}, "answers": {"language": null}}
      {"id": 3, "meta": {"exchange": "", "mail": "gerd@example.org"}, "answers": {"language": "x"}}
      """;
  private static final String SOURCE =
      """
      source: participant-before
      table: responses
      instrument: participant-before
      format: jdbc
      database: {url: "%s", user: reader, password-file: reader.txt, table: %s, watermark: at}
      columns: {response: id, exchange: exchange, respondent: mail}
      items: {language: language}
      """;

  @TempDir Path folder;
  private Pilot pilot;
  private Path out;

  @BeforeEach
  void fillDatabase() throws Exception {
    pilot = Pilot.in(folder.resolve("pilot"));
    out = folder.resolve("out");
    TestPostgres.port();
    TestPostgres.sql(
        "drop schema if exists pilot cascade",
        "create schema pilot",
        "create table pilot.before (id int primary key, exchange text, mail text, language text,"
            + " at timestamp, secret text)",
        "insert into pilot.before values (3, '', 'gerd@example.org', 'x', '2017-01-03', ''),"
            + " (1, 'X1', 'anna@example.org', '4.0', '2017-01-01', 'never-read'),"
            + " (2, 'X2', 'emil@example.org', null, '2017-01-02', null)",
        "grant usage on schema pilot to reader",
        "grant select on pilot.before to reader");
    Files.writeString(pilot.path("reader.txt"), TestPostgres.PASSWORD + "\n");
    Files.writeString(pilot.path("data/participant-before.jsonl"), FAULTLESS);
  }

  private void readTable(String table) throws IOException {
    Files.writeString(
        pilot.path("sources/participant-before.yaml"), SOURCE.formatted(TestPostgres.url(), table));
  }

  private List<String> responses(Path folder) {
    return Pilot.rows(
        folder,
        CanonicalTables.responses(pilot.programme().codebook(), "en"),
        "response",
        "exchange",
        "respondent",
        "language",
        "row");
  }

  private static List<String> quarantine(Path folder) {
    return Pilot.rows(folder, CanonicalTables.quarantine(), "source", "row", "code");
  }

  @Test
  void aDatabaseGivesWhatAFileGives() throws IOException {
    Path file = folder.resolve("file");
    pilot.ingest(file);
    readTable("pilot.before");
    IngestResult result = pilot.ingest(out);
    assertThat(responses(out)).isEqualTo(responses(file)).hasSizeGreaterThan(2);
    assertThat(quarantine(out)).isEqualTo(quarantine(file));
    assertThat(
            Pilot.rows(
                out,
                CanonicalTables.responses(pilot.programme().codebook(), "en"),
                "source",
                "file",
                "row"))
        .contains("participant-before|jdbc:participant-before|2");
    InputFile input = result.inputs().get(3);
    assertThat(input.path()).isEqualTo("jdbc:participant-before");
    assertThat(input.rows()).isEqualTo(3);
    assertThat(input.extract().from()).isEqualTo("pilot.before");
    assertThat(input.extract().upTo()).isEqualTo("2017-01-03T00:00:00");
    assertThat(result.inputs().get(0).extract()).isNull();
  }

  @Test
  void theRowsLieWhereNobodyElseCanReadThemUntilTheRunEnds() throws IOException {
    readTable("pilot.before");
    Path file;
    try (Snapshots snapshots = Snapshots.take(pilot.programme(), variable -> null, folder)) {
      Snapshot snapshot = snapshots.of("participant-before");
      file = snapshot.file();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
          .isEqualTo("rwx------");
      assertThat(Files.readString(file))
          .isEqualTo(
              """
              {"id":"1","exchange":"X1","mail":"anna@example.org","language":"4.0"}
              {"id":"2","exchange":"X2","mail":"emil@example.org","language":null}
              {"id":"3","exchange":"","mail":"gerd@example.org","language":"x"}"""
                  .strip());
      assertThat(snapshots.of("registrations")).isNull();
    }
    assertThat(file.getParent()).doesNotExist();
    pilot.ingest(out);
    try (Stream<Path> files = Files.walk(out)) {
      assertThat(files.map(Path::toString))
          .noneMatch(name -> name.contains("/.") || name.endsWith(".jsonl"));
    }
  }

  @Test
  void whatIsWrongWithADatabaseLeavesNothingBehind() throws IOException {
    readTable("pilot.befor");
    assertThatThrownBy(() -> pilot.ingest(out))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "jdbc:participant-before (source 'participant-before'): there is no table"
                + " 'pilot.befor' in schema 'pilot' (did you mean 'before'?); it holds 'before';"
                + " correct database.table, written schema.table where it lies elsewhere");
    readTable("pilot.before");
    Files.writeString(pilot.path("reader.txt"), "wrong-s3cret");
    assertThatThrownBy(() -> pilot.ingest(out))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("refuses user 'reader'")
        .hasMessageNotContaining("s3cret");
    Files.delete(pilot.path("reader.txt"));
    assertThatThrownBy(() -> pilot.ingest(out))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "jdbc:participant-before (source 'participant-before'): the password file reader.txt"
                + " cannot be read; put the password there as UTF-8, or correct"
                + " database.password-file");
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void thePasswordCanStandInTheEnvironment() throws IOException {
    readTable("pilot.before");
    Path source = pilot.path("sources/participant-before.yaml");
    String yaml = Files.readString(source);
    Files.writeString(source, yaml.replace("password-file: reader.txt", "password-env: READER"));
    ProgrammeDirectory programme = pilot.programme();
    try (Snapshots snapshots =
        Snapshots.take(
            programme, name -> name.equals("READER") ? TestPostgres.PASSWORD : null, folder)) {
      assertThat(snapshots.of("participant-before").file()).exists();
    }
    assertThatThrownBy(() -> Snapshots.take(programme, name -> null, folder))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "jdbc:participant-before (source 'participant-before'): the environment variable READER,"
                + " which holds the password, is not set; set it before the run");
  }
}
