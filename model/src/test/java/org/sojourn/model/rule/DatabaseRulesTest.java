package org.sojourn.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.model.load.BrokenProgramme;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.source.Database;
import org.sojourn.model.source.SourceDefinition;

/** Sources that read a database. */
class DatabaseRulesTest {

  private static final String FILE = "sources/database.yaml";

  private Path directory;
  private BrokenProgramme programme;

  @BeforeEach
  void copy(@TempDir Path directory) {
    this.directory = directory;
    programme = BrokenProgramme.in(directory);
  }

  private BrokenProgramme source(String format, String... lines) {
    return programme.write(
        FILE,
        "source: database\ntable: registrations\nformat: %s\n%s\ncolumns: {organisation: company}\n"
            .formatted(format, String.join("\n", lines)));
  }

  private SourceDefinition loaded() {
    return ProgrammeLoader.load(directory).sources().get(0);
  }

  @Test
  void everyKeyIsRead() {
    source(
        "jdbc",
        "database:",
        "  url: jdbc:mariadb://db.example.org:3307/exchanges?useSsl=true",
        "  user: evaluation",
        "  password-file: secret/db.txt",
        "  table: companies",
        "  order-by: [country, id]",
        "  watermark: changed_at");
    assertThat(loaded().files()).isNull();
    assertThat(loaded().database())
        .isEqualTo(
            new Database(
                "jdbc:mariadb://db.example.org:3307/exchanges?useSsl=true",
                "evaluation",
                "secret/db.txt",
                null,
                "companies",
                null,
                List.of("country", "id"),
                "changed_at"));
  }

  @Test
  void oneColumnPutsInOrderToo() {
    source(
        "jdbc",
        "database: {url: 'jdbc:postgresql:exchanges', query: select * from c, order-by: id}");
    assertThat(loaded().database())
        .isEqualTo(
            new Database(
                "jdbc:postgresql:exchanges",
                null,
                null,
                null,
                null,
                "select * from c",
                List.of("id"),
                null));
  }

  @Test
  void aDatabaseIsNeeded() {
    source("jdbc", "layout: {header-row: 1}");
    programme.finds("sources/database.yaml:1:1: key 'database' is missing");
  }

  @Test
  void filesAreNeededByEveryOtherFormat() {
    source("csv", "layout: {header-row: 1}");
    programme.finds("sources/database.yaml:1:1: key 'files' is missing");
  }

  @Test
  void aDatabaseHasNoFiles() {
    source("jdbc", "files: a.csv", "database: {url: 'jdbc:mysql://db/x', table: t}");
    programme.finds("sources/database.yaml:4:1: a source of format jdbc reads no files");
  }

  @Test
  void filesHaveNoDatabase() {
    source("csv", "files: a.csv", "database: {url: 'jdbc:mysql://db/x', table: t}");
    programme.finds("sources/database.yaml:5:1: a source of format csv reads no database");
  }

  @Test
  void nothingToRead() {
    source("jdbc", "database: {url: 'jdbc:mysql://db/x'}");
    programme.finds(
        "sources/database.yaml:4:11: there is nothing to read; allowed: exactly one of table, query");
  }

  @Test
  void twoThingsToRead() {
    source("jdbc", "database: {url: 'jdbc:mysql://db/x', table: t, query: select 1}");
    programme.finds(
        "sources/database.yaml:4:11: there are two things to read; allowed: exactly one of table, query");
  }

  @Test
  void twoPasswords() {
    source(
        "jdbc",
        "database:",
        "  url: jdbc:mysql://db/x",
        "  table: t",
        "  password-file: a.txt",
        "  password-env: DB");
    programme.finds(
        "sources/database.yaml:8:17: the password stands in two places; allowed: at most one of password-file, password-env");
  }

  @Test
  void nameOfAVariable() {
    source("jdbc", "database: {url: 'jdbc:mysql://db/x', table: t, password-env: $DB}");
    programme.finds(
        "sources/database.yaml:4:62: 'password-env' cannot be '$DB'; allowed: letters, digits and underscores, no digit first");
  }

  @Test
  void anotherKindOfDatabase() {
    source("jdbc", "database: {url: 'jdbc:postgres://db/x', table: t}");
    programme.finds(
        "sources/database.yaml:4:17: 'url' is no address of a database that can be read; allowed: jdbc:postgresql:, jdbc:mysql:, jdbc:mariadb:; did you mean 'jdbc:postgresql:'?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db/x?user=u&password=hunter2",
        "jdbc:postgresql://db/x?sslPassword=hunter2",
        "jdbc:mysql://u:hunter2@db/x",
        "jdbc:mysql://address=(host=db)(user=u)(password = hunter2)/x",
        "jdbc:mariadb://u:hunter2@db:3306/x"
      })
  void anAddressWithAPasswordIsRefusedAndNotShown(String url) {
    source("jdbc", "database: {url: '" + url + "', table: t}");
    programme.finds(
        "sources/database.yaml:4:17: 'url' holds a password, which programme files must not; allowed: an address without password; the password by password-file or password-env");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db:5432/x?options=a@b",
        "jdbc:mysql://u@db:3306/x",
        "jdbc:mariadb://a:3306,b:3306/x"
      })
  void portsAndUsersAreNoPasswords(String url) {
    source("jdbc", "database: {url: '" + url + "', table: t}");
    assertThat(programme.findings()).isEmpty();
  }
}
