package org.sojourn.ingest.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.run.Extract;
import org.sojourn.model.run.Failure;

class PostgresTest {

  private static final String CANNOT_BE_REACHED =
      " cannot be reached, or does not answer; is the server up, the network open, and are host and"
          + " port right in database.url?";

  @TempDir Path folder;
  private Reading reading;

  @BeforeEach
  void emptySchema() {
    TestPostgres.port();
    TestPostgres.sql(
        "drop schema public cascade",
        "create schema public",
        "grant all on schema public to public");
    reading = Reading.of(TestPostgres.url(), "postgres", null, folder);
  }

  private void assertRefused(Reading tried, String message) {
    assertThatThrownBy(tried::snapshot)
        .isInstanceOf(Failure.class)
        .hasMessage("jdbc:survey (source 'survey'): " + message)
        .extracting(e -> ((Failure) e).kind())
        .isEqualTo(Failure.Kind.INPUT);
  }

  private void someRows() {
    TestPostgres.sql(
        "create table answers (id int primary key, \"Name\" text, score int)",
        "insert into answers values (2, 'b', 5), (10, 'c', null), (1, 'a', 4)");
  }

  @Test
  void typesBecomePlainText() {
    TestPostgres.sql(
        "create type mood as enum ('good')",
        "create table t (id int primary key, day date, at timestamp, moment timestamptz,"
            + " n numeric(12, 3), big bigint, f float8, yes boolean, m mood, tags text[], j jsonb,"
            + " u uuid, c char(4), bit1 bit(1), clock time)",
        "insert into t values (1, '2017-02-28', '2017-03-26 02:30:00.5', '2017-03-26 02:30:00+02',"
            + " 1200.500, 9223372036854775807, 1e21, true, 'good', '{x,NULL,z}', '{\"a\": 1}',"
            + " 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'ab', '1', '10:20')",
        "insert into t (id, n, yes, f) values (2, -0.000, false, 'NaN')");
    assertThat(
            reading
                .table("t")
                .columns(
                    "day", "at", "moment", "n", "big", "f", "yes", "m", "tags", "j", "u", "c",
                    "bit1", "clock")
                .rows())
        .containsExactly(
            "{\"day\":\"2017-02-28\",\"at\":\"2017-03-26T02:30:00.5\","
                + "\"moment\":\"2017-03-26T00:30:00Z\",\"n\":\"1200.5\","
                + "\"big\":\"9223372036854775807\",\"f\":\"1000000000000000000000\","
                + "\"yes\":\"true\",\"m\":\"good\",\"tags\":\"x;;z\",\"j\":\"{\\\"a\\\": 1}\","
                + "\"u\":\"a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11\",\"c\":\"ab  \",\"bit1\":\"true\","
                + "\"clock\":\"10:20:00\"}",
            "{\"day\":null,\"at\":null,\"moment\":null,\"n\":\"0\",\"big\":null,\"f\":\"NaN\","
                + "\"yes\":\"false\",\"m\":null,\"tags\":null,\"j\":null,\"u\":null,\"c\":null,"
                + "\"bit1\":null,\"clock\":null}");
  }

  @Test
  void anyTextStaysAsItIs() {
    TestPostgres.sql(
        "create table t (id int primary key, x text)",
        "insert into t values (1, E'two\\nlines, \"quoted\" \\\\ \\t\u00fc \ud83d\ude00 \u2028'),"
            + " (2, repeat('\u00e4', 1000000)), (3, '')");
    assertThat(reading.table("t").columns("x").rows())
        .containsExactly(
            "{\"x\":\"two\\nlines, \\\"quoted\\\" \\\\ \\t\u00fc \\uD83D\\uDE00 \u2028\"}",
            "{\"x\":\"" + "\u00e4".repeat(1_000_000) + "\"}",
            "{\"x\":\"\"}");
  }

  @Test
  void onlyWantedColumnsAreReadInTheOrderOfThePrimaryKey() {
    someRows();
    assertThat(reading.table("ANSWERS").columns("name").rows())
        .containsExactly("{\"name\":\"a\"}", "{\"name\":\"b\"}", "{\"name\":\"c\"}");
    assertThat(reading.table("public.answers").columns("score").orderBy("name").rows())
        .containsExactly("{\"score\":\"4\"}", "{\"score\":\"5\"}", "{\"score\":null}");
  }

  @Test
  void aQueryIsReadInTheDeclaredOrder() {
    someRows();
    String query = "with x as (select id, score * 2 as twice from answers) select * from x; ";
    assertThat(reading.query(query).columns("twice").orderBy("id").rows())
        .containsExactly("{\"twice\":\"8\"}", "{\"twice\":\"10\"}", "{\"twice\":null}");
    assertThat(reading.query("select 1 as id -- one").columns("id").orderBy("id").rows())
        .containsExactly("{\"id\":\"1\"}");
  }

  @Test
  void anOrderThatDoesNotLastIsRefused() {
    someRows();
    TestPostgres.sql(
        "create view seen as select * from answers",
        "create table twice (a int, b int)",
        "insert into twice values (1, 1), (2, 2), (2, 2), (3, 3), (3, 4)");
    assertRefused(
        reading.table("seen").columns("id"),
        "'seen' has no primary key, so that its rows have no order that lasts; name columns that"
            + " order them under database.order-by");
    assertRefused(
        reading.query("select 1 as id").columns("id"),
        "a query has no primary key, so that its rows have no order that lasts; name columns that"
            + " order them under database.order-by");
    assertRefused(
        reading.table("twice").columns("b").orderBy("a"),
        "rows 4 and 5 are equal in the columns that order the rows; add a column that tells them"
            + " apart to database.order-by");
    assertThat(reading.table("twice").columns("a").orderBy("a").rows()).hasSize(5);
  }

  @Test
  void theWatermarkSaysHowFarTheRowsGo() {
    TestPostgres.sql(
        "create table t (id int primary key, changed timestamptz)",
        "insert into t values (1, '2017-05-01 12:00+02'), (2, null), (3, '2017-05-03 00:00+00')");
    Extract extract = reading.table("t").columns("id").watermark("Changed").extract();
    assertThat(extract.url())
        .isEqualTo("jdbc:postgresql://127.0.0.1:%d/postgres", TestPostgres.port());
    assertThat(extract.from()).isEqualTo("t");
    assertThat(extract.watermark()).isEqualTo("changed");
    assertThat(extract.upTo()).isEqualTo("2017-05-03T00:00:00Z");
    assertThat(extract.statementSha256()).matches("[0-9a-f]{64}");
    assertThat(reading.table("t").columns("id").watermark("changed").rows())
        .containsExactly("{\"id\":\"1\"}", "{\"id\":\"2\"}", "{\"id\":\"3\"}");
    assertThat(reading.table("t").columns("id").extract().upTo()).isNull();
  }

  @Test
  void oneTransactionSeesOneState() throws SQLException {
    someRows();
    DatabaseSource source = reading.table("answers").columns("id").source();
    try (Connection connection = Door.open(source, null)) {
      Snapshots.read(source, connection);
      TestPostgres.sql("delete from answers where id = 1", "insert into answers values (7)");
      Snapshots.read(source, connection);
      assertThat(source.file().path())
          .hasContent("{\"id\":\"1\"}\n{\"id\":\"2\"}\n{\"id\":\"10\"}");
      Door.close(connection);
    }
    assertThat(reading.table("answers").columns("id").rows())
        .containsExactly("{\"id\":\"2\"}", "{\"id\":\"7\"}", "{\"id\":\"10\"}");
  }

  @Test
  void nothingCanBeWritten() {
    someRows();
    TestPostgres.sql(
        "create function wipe() returns int as 'delete from answers; select 1' language sql");
    assertRefused(
        reading.query("select wipe() as id").columns("id").orderBy("id"),
        "the query writes; a source may only read, correct database.query");
    assertRefused(
        reading.query("delete from answers returning id").columns("id").orderBy("id"),
        "the database does not understand what it is asked: ERROR: syntax error at or near"
            + " \"from\"; correct database.query");
    assertThat(reading.table("answers").columns("id").rows()).hasSize(3);
  }

  @Test
  void whatIsDeclaredWronglyIsNamed() {
    someRows();
    assertRefused(
        reading.table("answer").columns("id"),
        "there is no table 'answer' in schema 'public' (did you mean 'answers'?); it holds"
            + " 'answers'; correct database.table, written schema.table where it lies elsewhere");
    assertRefused(
        reading.table("answers").columns("naem", "id"),
        "missing column 'naem' (did you mean 'Name'?); the file has 'id', 'Name', 'score'; correct"
            + " the column names in the source's mapping, or the export");
    assertRefused(
        reading.table("answers").columns("id").orderBy("nr"),
        "there is no column 'nr'; there are 'id', 'Name', 'score'; correct database.order-by");
    assertRefused(
        reading.table("answers").columns("id").watermark("scores"),
        "there is no column 'scores' (did you mean 'score'?); there are 'id', 'Name', 'score';"
            + " correct database.watermark");
    assertRefused(
        reading.query("select nope from answers").columns("id").orderBy("id"),
        "the database does not understand what it is asked: ERROR: column \"nope\" does not exist;"
            + " correct database.query");
    TestPostgres.sql("delete from answers", "create table b (id int primary key, scan bytea)");
    assertRefused(
        reading.table("answers").columns("id"),
        "there are no rows in 'answers'; read another one, or fill it");
    assertRefused(
        reading.table("b").columns("scan"),
        "column 'scan' holds bytes (type bytea), not text; leave it out, or turn it into text by a"
            + " query");
  }

  @Test
  void whoMayNotReadIsTold() {
    someRows();
    String url = TestPostgres.url();
    String shown = "jdbc:postgresql://127.0.0.1:" + TestPostgres.port() + "/postgres";
    Reading reader = Reading.of(url, "reader", TestPostgres.PASSWORD, folder);
    assertRefused(
        reader.table("answers").columns("id"),
        "user 'reader' has no right to read 'answers'; ask for it, or correct database.user");
    for (String wrong : new String[] {"wrong-s3cret", null}) {
      assertRefused(
          Reading.of(url, "reader", wrong, folder).table("answers").columns("id"),
          shown
              + " refuses user 'reader'; correct database.user or the password, or ask for the"
              + " right to connect");
    }
    TestPostgres.sql("grant select on answers to reader");
    assertThat(reader.table("answers").columns("id").rows()).hasSize(3);
    assertRefused(
        Reading.of(url.replace("/postgres", "/platform"), "postgres", null, folder).table("t"),
        "there is no such database at "
            + shown.replace("/postgres", "/platform")
            + "; correct database.url");
  }

  @Test
  void aServerThatCannotBeReachedIsNamed() throws IOException {
    int free;
    try (ServerSocket silent = new ServerSocket(0)) {
      free = silent.getLocalPort();
      assertRefused(
          reading.url(TestPostgres.url(free) + "?loginTimeout=1").table("t"),
          TestPostgres.url(free) + CANNOT_BE_REACHED);
    }
    assertRefused(
        reading.url(TestPostgres.url(free) + "?sslmode=disable").table("t"),
        TestPostgres.url(free) + CANNOT_BE_REACHED);
    assertRefused(
        reading.url("jdbc:postgresql://no-such-host.invalid/db?user=x").table("t"),
        "the host of jdbc:postgresql://no-such-host.invalid/db is not known; correct database.url,"
            + " or the network");
  }

  @Test
  void aConnectionThatBreaksLeavesNothingAndTheNextReadingIsWhole() throws IOException {
    TestPostgres.sql(
        "create table t (id int primary key, x text)",
        "insert into t select i, repeat('x', 100) from generate_series(1, 20000) i");
    Reading whole = reading.table("t").columns("id", "x");
    try (CutWire wire = new CutWire(TestPostgres.port(), 1_000_000)) {
      String url = TestPostgres.url(wire.port());
      assertThatThrownBy(() -> whole.url(url + "?sslmode=disable").snapshot())
          .isInstanceOf(Failure.class)
          .hasMessageMatching(
              "jdbc:survey \\(source 'survey'\\): the connection to "
                  + url
                  + " broke after [1-9]000 rows; nothing of them is kept, run again");
    }
    List<String> rows = whole.rows();
    assertThat(rows).hasSize(20_000);
    assertThat(rows.get(19_999)).startsWith("{\"id\":\"20000\",\"x\":\"xxx");
  }

  @Test
  void aDatabaseThatTakesTooLongIsLeft() {
    assertRefused(
        reading
            .url(TestPostgres.url() + "?socketTimeout=1")
            .query("select id from (select 1 as id, pg_sleep(3)) x")
            .columns("id")
            .orderBy("id"),
        "the database took too long after 0 rows; nothing of it is kept, run again or read less");
  }
}
