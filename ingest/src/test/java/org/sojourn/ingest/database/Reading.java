package org.sojourn.ingest.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sojourn.ingest.read.ReadPlan;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.run.Extract;
import org.sojourn.model.source.Database;
import org.sojourn.model.source.Format;

/** What a test reads of a database, one thing after the other changed. */
record Reading(Database database, String password, Path file, List<String> columns) {

  static Reading of(String url, String user, String password, Path folder) {
    Database database = new Database(url, user, null, null, null, null, null, null);
    return new Reading(database, password, folder.resolve("snapshot.jsonl"), List.of());
  }

  Reading columns(String... wanted) {
    return new Reading(database, password, file, List.of(wanted));
  }

  Reading table(String table) {
    return with(database.url(), table, null, database.orderBy(), database.watermark());
  }

  Reading query(String query) {
    return with(database.url(), null, query, database.orderBy(), database.watermark());
  }

  Reading orderBy(String... names) {
    return with(
        database.url(), database.table(), database.query(), List.of(names), database.watermark());
  }

  Reading watermark(String name) {
    return with(database.url(), database.table(), database.query(), database.orderBy(), name);
  }

  Reading url(String url) {
    return with(url, database.table(), database.query(), database.orderBy(), database.watermark());
  }

  private Reading with(
      String url, String table, String query, List<String> order, String watermark) {
    String user = database.user();
    return new Reading(
        new Database(url, user, null, null, table, query, order, watermark),
        password,
        file,
        columns);
  }

  DatabaseSource source() {
    ReadPlan plan = new ReadPlan("survey", Format.JDBC, null, null, null, 1, columns);
    return new DatabaseSource(new SourceFile(0, "jdbc:survey", file.toString(), plan), database);
  }

  /** Reads the rows as a run does. */
  Snapshot snapshot() {
    DatabaseSource source = source();
    Connection connection;
    try {
      connection = Door.open(source, password);
    } catch (SQLException e) {
      throw new Trouble(source, 0).failure(e, false);
    }
    try {
      return Snapshots.read(source, connection);
    } finally {
      Door.close(connection);
    }
  }

  /** The rows, one JSON object each. */
  List<String> rows() {
    snapshot();
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Extract extract() {
    return snapshot().extract();
  }
}
