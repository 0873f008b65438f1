package org.sojourn.notebooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The Parquet tables of a folder, asked by SQL through an embedded DuckDB that changes none. */
public final class Tables {

  private final Connection connection;

  private Tables(Connection connection) {
    this.connection = connection;
  }

  /**
   * The tables in {@code folder}: each of its folders that holds Parquet files, under its name.
   *
   * @throws IllegalStateException when there are none
   */
  public static Tables in(Path folder) {
    List<Path> tables = folders(folder);
    if (tables.isEmpty()) {
      throw new IllegalStateException("there are no Parquet tables in " + folder);
    }
    try {
      Connection connection = DriverManager.getConnection("jdbc:duckdb:");
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET temp_directory = ''");
        for (Path table : tables) {
          statement.execute(view(table));
        }
      }
      return new Tables(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read the tables in " + folder, e);
    }
  }

  private static List<Path> folders(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(Tables::holdsParquet).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static boolean holdsParquet(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".parquet"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static String view(Path table) {
    String files = table.resolve("*.parquet").toString().replace("'", "''");
    return "CREATE VIEW \"" + table.getFileName() + "\" AS FROM read_parquet('" + files + "')";
  }

  /**
   * The answer to {@code sql}.
   *
   * @param parameters what stands for its question marks
   */
  public Table query(String sql, Object... parameters) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet answer = statement.executeQuery()) {
        return table(answer);
      }
    } catch (SQLException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static Table table(ResultSet answer) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
      columns.add(answer.getMetaData().getColumnLabel(i));
    }
    List<Row> rows = new ArrayList<>();
    while (answer.next()) {
      List<Object> values = new ArrayList<>();
      for (int i = 1; i <= columns.size(); i++) {
        values.add(answer.getObject(i));
      }
      rows.add(Table.row(columns, values));
    }
    return new Table(columns, rows);
  }
}
