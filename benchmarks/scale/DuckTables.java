import java.sql.Statement;
import java.util.Locale;

/**
 * The tables of texts that sources are, and of what is wrong with them.
 *
 * @param db where they are made
 * @param data the folder of the sources, with a slash at its end
 */
record DuckTables(Statement db, String data) {

  /** Runs {@code sql}; tells on standard error what it took. */
  void run(String sql) throws Exception {
    long start = System.nanoTime();
    db.execute(sql);
    System.err.printf(
        Locale.ROOT,
        "%6.1f s  %s%n",
        (System.nanoTime() - start) / 1e9,
        sql.strip().lines().findFirst().orElse(""));
  }

  /** Reads a CSV as texts; rows with too many or too few cells are issues. */
  void raw(String source, String table, String options, String... columns) throws Exception {
    StringBuilder names = new StringBuilder();
    for (String column : columns) {
      names.append(names.isEmpty() ? "" : ", ").append('\'').append(column).append("': 'VARCHAR'");
    }
    run(
        "CREATE TABLE raw_%s AS SELECT COLUMNS(*)::VARCHAR FROM read_csv('%s%s.csv', columns={%s}, header=true, %s, quote='\"', escape='\"', auto_detect=false, store_rejects=true, rejects_table='rejects_%1$s', rejects_scan='scan_%1$s', rejects_limit=0)"
            .formatted(table, data, source, names, options));
    run(
        ("INSERT INTO issues SELECT DISTINCT ON (line) '%s', line, 'row', NULL, NULL, 'ragged-row',"
                + " error_message FROM rejects_%s")
            .formatted(source, table));
    run(
        ("INSERT INTO total SELECT '%s', (SELECT count(*) FROM raw_%s)"
                + " + (SELECT count(DISTINCT line) FROM rejects_%2$s)")
            .formatted(source, table));
  }

  void issue(
      String source,
      String from,
      String scope,
      String col,
      String value,
      String code,
      String reason,
      String where)
      throws Exception {
    run(
        "INSERT INTO issues SELECT '%s', t.row, '%s', '%s', %s, '%s', %s FROM %s WHERE %s"
            .formatted(source, scope, col, value, code, reason, from, where));
  }
}
