package org.sojourn.ingest.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A PostgreSQL server of the tests' own, started when it is first asked for and stopped when Java
 * ends. Its superuser {@code postgres} needs no password; the user {@code reader} does.
 */
public final class TestPostgres {

  public static final String PASSWORD = "s3cret-of-the-reader";

  private static final String ACCESS =
      """
      host all postgres 127.0.0.1/32 trust
      host all all 127.0.0.1/32 scram-sha-256
      """;
  private static EmbeddedPostgres server;

  private TestPostgres() {}

  /** Port of the server on 127.0.0.1. */
  public static synchronized int port() {
    if (server == null) {
      try {
        server =
            EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C")
                .setDataDirectoryCustomizer(TestPostgres::setAccess)
                .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      sql("create role reader login password '" + PASSWORD + "'");
    }
    return server.getPort();
  }

  private static void setAccess(java.io.File data) {
    try {
      Path rules = data.toPath().resolve("pg_hba.conf");
      if (Files.exists(rules)) {
        Files.writeString(rules, ACCESS);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Address of its database {@code postgres}. */
  public static String url() {
    return url(port());
  }

  static String url(int port) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  /** Executes {@code statements} as superuser. */
  public static void sql(String... statements) {
    int port = server == null ? port() : server.getPort();
    try (Connection connection = DriverManager.getConnection(url(port), "postgres", "");
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
