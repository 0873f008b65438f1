import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs a statement in DuckDB: prints the first number it gives, then the seconds it took. */
class DuckDb {
  public static void main(String[] args) throws SQLException {
    try (Connection db = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = db.createStatement()) {
      statement.execute("SET threads = 2");
      statement.execute("SET memory_limit = '2GB'");
      long start = System.nanoTime();
      long number = 0;
      if (statement.execute(args[0])) {
        try (ResultSet rows = statement.getResultSet()) {
          number = rows.next() ? rows.getLong(1) : 0;
        }
      } else {
        number = statement.getUpdateCount();
      }
      System.out.printf("%d %.2f%n", number, (System.nanoTime() - start) / 1e9);
    }
  }
}
