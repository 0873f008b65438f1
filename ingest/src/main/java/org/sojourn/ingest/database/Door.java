package org.sojourn.ingest.database;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Properties;

/** Opens databases for reading: one transaction that sees one state and cannot write. */
final class Door {

  private static final int CONNECT_SECONDS = 10;
  private static final int LOGIN_SECONDS = 30;
  private static final int ANSWER_SECONDS = 600;
  private static final String MYSQL = "jdbc:mysql:";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  private Door() {}

  /**
   * Opens the database of {@code source} and begins the transaction.
   *
   * @param password null for none
   */
  static Connection open(DatabaseSource source, String password) throws SQLException {
    String url = source.database().url();
    boolean postgresql = url.startsWith(POSTGRESQL);
    Properties properties = postgresql ? postgresql(url) : mariadb(url);
    if (source.database().user() != null) {
      properties.setProperty("user", source.database().user());
    }
    if (password != null) {
      properties.setProperty("password", password);
    }
    Driver driver = postgresql ? new org.postgresql.Driver() : new org.mariadb.jdbc.Driver();
    Connection connection = driver.connect(mariadbUrl(url), properties);
    if (connection == null) {
      throw new SQLException("no driver", "08001");
    }
    try {
      begin(connection, postgresql);
      return connection;
    } catch (SQLException e) {
      close(connection);
      throw e;
    }
  }

  private static String mariadbUrl(String url) {
    return url.startsWith(MYSQL) ? "jdbc:mariadb:" + url.substring(MYSQL.length()) : url;
  }

  private static Properties postgresql(String url) {
    Properties properties = new Properties();
    set(properties, url, "connectTimeout", CONNECT_SECONDS);
    set(properties, url, "loginTimeout", LOGIN_SECONDS);
    set(properties, url, "socketTimeout", ANSWER_SECONDS);
    set(properties, url, "logServerErrorDetail", false);
    set(properties, url, "tcpKeepAlive", true);
    return properties;
  }

  private static Properties mariadb(String url) {
    Properties properties = new Properties();
    set(properties, url, "connectTimeout", CONNECT_SECONDS * 1000);
    set(properties, url, "socketTimeout", ANSWER_SECONDS * 1000);
    set(properties, url, "tinyInt1isBit", false);
    set(properties, url, "yearIsDateType", false);
    set(properties, url, "allowLocalInfile", false);
    return properties;
  }

  /** Sets {@code name}, unless the address says otherwise. */
  private static void set(Properties properties, String url, String name, Object value) {
    if (!url.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT) + "=")) {
      properties.setProperty(name, String.valueOf(value));
    }
  }

  private static void begin(Connection connection, boolean postgresql) throws SQLException {
    if (postgresql) {
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
    }
    try (Statement statement = connection.createStatement()) {
      if (postgresql) {
        statement.execute("set time zone 'UTC'");
      } else {
        statement.execute("set time_zone = '+00:00'");
        statement.execute("set session transaction isolation level repeatable read");
        statement.execute("start transaction with consistent snapshot, read only");
      }
    }
  }

  /** Ends the transaction and closes; what goes wrong at that does not matter any more. */
  static void close(Connection connection) {
    try (connection) {
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
    } catch (SQLException e) {
      return;
    }
  }
}
