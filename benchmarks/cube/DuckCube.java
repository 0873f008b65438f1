import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The same counts by DuckDB in several forms: answers by party, breakdown, item and code, and pairs
 * of answers before and after. Each form leaves its counts in the tables {@code answers} and {@code
 * pairs}; what is measured is making these.
 */
final class DuckCube implements AutoCloseable {

  private final Connection db;

  DuckCube(String memory) throws SQLException {
    db = DriverManager.getConnection("jdbc:duckdb:");
    run("SET threads = 2");
    run("SET memory_limit = '" + memory + "'");
    run("SET preserve_insertion_order = false");
    run("SET perfect_ht_threshold = 22"); // counts by small numbers without hashing
  }

  /** Runs a form. */
  Void run(String[] form) throws SQLException {
    for (String made :
        new String[] {
          "answers",
          "pairs",
          "finest",
          "finest_pairs",
          "joined",
          "counted",
          "both_waves",
          "counted_pairs",
          "unpacked",
          "cells",
          "placed"
        }) {
      run("DROP TABLE IF EXISTS " + made);
    }
    for (String statement : form) {
      run(statement);
    }
    return null;
  }

  /** Writes the counts of the form run last to Parquet files in {@code folder}. */
  void write(Path folder) throws SQLException {
    for (String table : new String[] {"answers", "pairs"}) {
      run(
          "COPY %s TO '%s/%s.parquet' (FORMAT parquet, COMPRESSION zstd)"
              .formatted(table, folder, table));
    }
  }

  /** Reads them back as the counts of the form run last. */
  void read(Path folder) throws SQLException {
    for (String table : new String[] {"answers", "pairs"}) {
      run(
          "CREATE OR REPLACE TABLE %s AS FROM read_parquet('%s/%s.parquet')"
              .formatted(table, folder, table));
    }
  }

  /** Whether a form leaves a column a count, not a row. */
  static boolean isWide(String form) {
    return form.startsWith("finest");
  }

  private void run(String statement) throws SQLException {
    try (Statement made = db.createStatement()) {
      made.execute(statement);
    }
  }

  /** What the form run last counted: by role (none for pairs), breakdown, cell, item and code. */
  Map<String, Long> counts(boolean wide) throws SQLException {
    Map<String, Long> counts = new HashMap<>();
    read("answers", "role", wide, counts);
    read("pairs", "''", wide, counts);
    return counts;
  }

  private void read(String table, String role, boolean wide, Map<String, Long> counts)
      throws SQLException {
    String unpivoted =
        wide ? "(UNPIVOT " + table + " ON COLUMNS('^[qp][0-9]+_') INTO NAME item VALUE n)" : table;
    String item =
        wide
            ? "item"
            : role.equals("role")
                ? "item || '_' || (code + 4)"
                : "item || '_' || (code // 10) || '_' || (code % 10)";
    try (Statement statement = db.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT %s, level, CASE level WHEN 15 THEN '' WHEN 7 THEN coalesce(country, '?')"
                        .formatted(role)
                    + " WHEN 11 THEN coalesce(section, '?') WHEN 13 THEN coalesce(size, '?')"
                    + " WHEN 14 THEN coalesce(cohort, '?')"
                    + " ELSE coalesce(country, '?') || '|' || coalesce(section, '?') END, "
                    + item
                    + ", n::BIGINT FROM "
                    + unpivoted
                    + " WHERE n > 0")) {
      while (rows.next()) {
        String key =
            String.format(
                Locale.ROOT,
                "%s/%d/%s/%s",
                rows.getString(1),
                rows.getInt(2),
                rows.getString(3),
                rows.getString(4));
        counts.merge(key, rows.getLong(5), Long::sum);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    db.close();
  }
}
