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
import org.sojourn.model.run.Failure;

class MariaDbTest {

  private static final String CANNOT_BE_REACHED =
      " cannot be reached, or does not answer; is the server up, the network open, and are host and"
          + " port right in database.url?";

  @TempDir Path folder;
  private String url;
  private Reading reading;

  @BeforeEach
  void emptyDatabase() {
    url = TestMariaDb.url(TestMariaDb.port());
    TestMariaDb.sql(
        "drop database platform", "create database platform character set utf8mb4", "use platform");
    reading = Reading.of(url, "reader", TestMariaDb.PASSWORD, folder);
  }

  private void assertRefused(Reading tried, String message) {
    assertThatThrownBy(tried::snapshot)
        .isInstanceOf(Failure.class)
        .hasMessage("jdbc:survey (source 'survey'): " + message)
        .extracting(e -> ((Failure) e).kind())
        .isEqualTo(Failure.Kind.INPUT);
  }

  private void someRows() {
    TestMariaDb.sql(
        "create table platform.answers (id int primary key, Name varchar(20), score tinyint(1))",
        "insert into platform.answers values (2, 'b', 5), (10, 'c', null), (1, 'a', 4)");
  }

  @Test
  void typesBecomePlainText() {
    TestMariaDb.sql(
        "set time_zone = '+02:00'",
        "create table platform.t (id int primary key, day date, at datetime(1), moment timestamp"
            + " null, n decimal(12, 3), big bigint unsigned, f double, yes boolean, bits bit(9),"
            + " bit1 bit(1), m enum('good', 'bad'), tags set('x', 'y'), y year, j json,"
            + " x mediumtext)",
        "insert into platform.t values (1, '2017-02-28', '2017-03-26 02:30:00.5',"
            + " '2017-03-26 02:30:00', 1200.500, 18446744073709551615, 1e21, true, b'100000001',"
            + " b'1', 'good', 'x,y', 2017, '{\"a\": 1}',"
            + " 'two\\nlines, \"quoted\" \\\\ \u00fc \ud83d\ude00')",
        "insert into platform.t (id, n, yes, f) values (2, -0.000, false, -0.5)");
    assertThat(
            reading
                .table("t")
                .columns(
                    "day", "at", "moment", "n", "big", "f", "yes", "bits", "bit1", "m", "tags", "y",
                    "j", "x")
                .rows())
        .containsExactly(
            "{\"day\":\"2017-02-28\",\"at\":\"2017-03-26T02:30:00.5\","
                + "\"moment\":\"2017-03-26T00:30:00Z\",\"n\":\"1200.5\","
                + "\"big\":\"18446744073709551615\",\"f\":\"1000000000000000000000\","
                + "\"yes\":\"1\",\"bits\":\"257\",\"bit1\":\"true\",\"m\":\"good\","
                + "\"tags\":\"x,y\",\"y\":\"2017\",\"j\":\"{\\\"a\\\": 1}\","
                + "\"x\":\"two\\nlines, \\\"quoted\\\" \\\\ \u00fc \\uD83D\\uDE00\"}",
            "{\"day\":null,\"at\":null,\"moment\":null,\"n\":\"0\",\"big\":null,\"f\":\"-0.5\","
                + "\"yes\":\"0\",\"bits\":null,\"bit1\":null,\"m\":null,\"tags\":null,\"y\":null,"
                + "\"j\":null,\"x\":null}");
  }

  @Test
  void onlyWantedColumnsAreReadInTheOrderOfThePrimaryKey() {
    someRows();
    Reading names = reading.table("platform.ANSWERS").columns("name", "score");
    List<String> rows =
        List.of(
            "{\"name\":\"a\",\"score\":\"4\"}",
            "{\"name\":\"b\",\"score\":\"5\"}",
            "{\"name\":\"c\",\"score\":null}");
    assertThat(names.rows()).isEqualTo(rows);
    String mysql = url.replace("jdbc:mariadb:", "jdbc:mysql:") + "?useSSL=false&serverTimezone=CET";
    assertThat(names.url(mysql).rows()).isEqualTo(rows);
    assertThat(names.url(mysql).extract().url())
        .isEqualTo("jdbc:mysql://127.0.0.1:%d/platform", TestMariaDb.port());
  }

  @Test
  void theWatermarkSaysHowFarTheRowsGo() {
    TestMariaDb.sql(
        "set time_zone = '+02:00'",
        "create table platform.t (id int primary key, changed timestamp null, at datetime)",
        "insert into platform.t values (1, '2017-05-01 12:00', null), (2, null, '2017-05-03 01:00'),"
            + " (3, '2017-05-03 02:00', '2017-05-02 00:00')");
    Reading table = reading.table("t").columns("id");
    assertThat(table.watermark("Changed").extract().upTo()).isEqualTo("2017-05-03T00:00:00Z");
    assertThat(table.watermark("changed").rows()).hasSize(3);
    assertThat(table.watermark("at").extract().upTo()).isEqualTo("2017-05-03T01:00:00");
    assertThat(table.watermark("at").rows()).hasSize(3);
    assertThat(table.watermark("id").extract().upTo()).isEqualTo("3");
  }

  @Test
  void oneTransactionSeesOneState() throws SQLException {
    someRows();
    DatabaseSource source = reading.table("answers").columns("id").source();
    try (Connection connection = Door.open(source, TestMariaDb.PASSWORD)) {
      TestMariaDb.sql(
          "delete from platform.answers where id = 1",
          "insert into platform.answers values (7, 'd', 1)");
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
    TestMariaDb.sql(
        "create function platform.wipe() returns int modifies sql data"
            + " begin delete from platform.answers; return 1; end",
        "grant execute, delete on platform.* to reader@'%'");
    assertRefused(
        reading.query("select wipe() as id").columns("id").orderBy("id"),
        "the query writes; a source may only read, correct database.query");
    assertThat(reading.table("answers").columns("id").rows()).hasSize(3);
  }

  @Test
  void whatIsDeclaredWronglyIsNamed() {
    someRows();
    TestMariaDb.sql("create view platform.seen as select * from platform.answers");
    assertRefused(
        reading.table("answer").columns("id"),
        "there is no table 'answer' in database 'platform' (did you mean 'answers'?); it holds"
            + " 'answers', 'seen'; correct database.table, written database.table where it lies"
            + " elsewhere");
    assertRefused(
        reading.table("seen").columns("id"),
        "'seen' has no primary key, so that its rows have no order that lasts; name columns that"
            + " order them under database.order-by");
    assertThat(reading.table("seen").columns("id").orderBy("id").rows()).hasSize(3);
    assertRefused(
        reading.query("select nope from answers").columns("id").orderBy("id"),
        "the database does not understand what it is asked: Unknown column 'nope' in 'SELECT';"
            + " correct database.query");
    TestMariaDb.sql("create table platform.b (id int primary key, scan blob)");
    TestMariaDb.sql("insert into platform.b values (1, 'x')");
    assertRefused(
        reading.table("b").columns("scan"),
        "column 'scan' holds bytes (type BLOB), not text; leave it out, or turn it into text by a"
            + " query");
  }

  @Test
  void whoMayNotReadIsTold() throws IOException {
    someRows();
    for (String wrong : new String[] {"wrong-s3cret", null}) {
      assertRefused(
          Reading.of(url, "reader", wrong, folder).table("answers"),
          url
              + " refuses user 'reader'; correct database.user or the password, or ask for the"
              + " right to connect");
    }
    int free;
    try (ServerSocket silent = new ServerSocket(0)) {
      free = silent.getLocalPort();
      assertRefused(
          reading.url(TestMariaDb.url(free) + "?connectTimeout=500").table("t"),
          TestMariaDb.url(free) + CANNOT_BE_REACHED);
    }
    assertRefused(
        reading.url(TestMariaDb.url(free)).table("t"), TestMariaDb.url(free) + CANNOT_BE_REACHED);
    assertRefused(
        reading.url("jdbc:mysql://no-such-host.invalid/db").table("t"),
        "the host of jdbc:mysql://no-such-host.invalid/db is not known; correct database.url, or"
            + " the network");
  }

  @Test
  void aConnectionThatBreaksLeavesNothingAndTheNextReadingIsWhole() throws IOException {
    TestMariaDb.sql(
        "use platform",
        "create table t (id int primary key, x varchar(100))",
        "insert into t select seq, repeat('x', 100) from seq_1_to_20000");
    Reading whole = reading.table("t").columns("id", "x");
    try (CutWire wire = new CutWire(TestMariaDb.port(), 1_000_000)) {
      String cut = TestMariaDb.url(wire.port());
      assertThatThrownBy(() -> whole.url(cut).snapshot())
          .isInstanceOf(Failure.class)
          .hasMessageMatching(
              "jdbc:survey \\(source 'survey'\\): the connection to "
                  + cut
                  + " broke after [1-9][0-9]{3} rows; nothing of them is kept, run again");
    }
    List<String> rows = whole.rows();
    assertThat(rows).hasSize(20_000);
    assertThat(rows.get(19_999)).startsWith("{\"id\":\"20000\",\"x\":\"xxx");
  }

  @Test
  void aDatabaseThatTakesTooLongIsLeft() {
    assertRefused(
        reading
            .url(url + "?socketTimeout=1000")
            .query("select 1 as id, sleep(3)")
            .columns("id")
            .orderBy("id"),
        "the database took too long after 0 rows; nothing of it is kept, run again or read less");
  }
}
