import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Locale;

/**
 * Ingests what {@link ScaleData} makes with DuckDB, in a process of its own: typed values with the
 * reasons against them, keyed pseudonyms, keys and duplicates, exchanges filled from registrations,
 * tables sorted by key.
 *
 * <p>Arguments: the programme directory, a folder that does not exist for the tables, and what
 * DuckDB may use of memory. Prints the same as {@link IngestRun}.
 */
final class DuckIngest {

  private final Statement db;
  private final DuckTables tables;
  private final DuckResponses responses;
  private final String out;

  private DuckIngest(Statement db, Path programme, Path out) {
    this.db = db;
    this.tables = new DuckTables(db, programme.resolve("data") + "/");
    this.responses = new DuckResponses(tables);
    this.out = out + "/";
  }

  public static void main(String[] args) throws Exception {
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    Path programme = Path.of(args[0]);
    Path out = Files.createDirectories(Path.of(args[1]));
    String key =
        Files.readString(programme.resolve("demo.key")).strip().substring("demo:".length());
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement db = connection.createStatement()) {
      db.execute("SET threads = 2");
      db.execute("SET temp_directory = '" + out.resolve("spilled") + "'");
      db.execute("SET memory_limit = '" + args[2] + "'");
      DuckIngest ingest = new DuckIngest(db, programme, out);
      new DuckValues(ingest.tables).prepare(key.strip().getBytes(StandardCharsets.UTF_8));
      ingest.registrations();
      ingest.exchanges();
      ingest.responses.read();
      ingest.rules();
      ingest.write();
      double seconds = (System.currentTimeMillis() - started) / 1e3;
      OperatingSystemMXBean system =
          (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      System.out.printf(
          Locale.ROOT, "%.2f %.2f %d%n", seconds, system.getProcessCpuTime() / 1e9, peak());
      ingest.printCounts();
    }
  }

  private static long peak() throws Exception {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .sum();
  }

  private void registrations() throws Exception {
    tables.raw(
        "registrations",
        "registrations",
        "delim=','",
        "company",
        "name",
        "person",
        "mail",
        "country",
        "nace",
        "employees",
        "registered");
    tables.run(
        """
        CREATE TABLE registrations AS SELECT r.rowid AS row, pseudonym(company) AS registration,
          country(r.country) AS country, s.section, s.division,
          CASE WHEN employees::INT < 10 THEN 'micro' WHEN employees::INT < 50 THEN 'small'
            WHEN employees::INT < 250 THEN 'medium' ELSE 'large' END AS size,
          TRY_CAST(registered AS DATE) AS registered, r.country AS rc, r.nace AS rn, r.registered AS rr
        FROM raw_registrations r LEFT JOIN sectors s ON s.code = trim(nace)\
        """);
    String from = "registrations t";
    tables.issue(
        "registrations",
        from,
        "row",
        "Country",
        "rc",
        "unknown-country",
        "'''' || rc || ''' is no country'",
        "country IS NULL");
    tables.issue(
        "registrations",
        from,
        "row",
        "NACE Rev. 2",
        "rn",
        "unknown-sector",
        "'''' || rn || ''' is no sector'",
        "section IS NULL");
    tables.issue(
        "registrations",
        from,
        "row",
        "Registered on",
        "rr",
        "unreadable-date",
        "'''' || rr || ''' is no date'",
        "registered IS NULL");
    tables.run(
        "DELETE FROM registrations WHERE country IS NULL OR section IS NULL OR registered IS NULL");
    tables.issue(
        "registrations",
        "(SELECT row, registration, row_number() OVER (PARTITION BY registration ORDER BY row) n"
            + " FROM registrations) t",
        "row",
        "Company ID",
        "registration",
        "duplicate-key",
        "'registration ''' || registration || ''' is there before'",
        "n > 1");
    tables.run(
        "DELETE FROM registrations WHERE row IN (SELECT row FROM issues WHERE source ="
            + " 'registrations' AND code = 'duplicate-key')");
  }

  private void exchanges() throws Exception {
    tables.raw(
        "exchanges",
        "exchanges",
        "delim=','",
        "exchange",
        "requested",
        "sending",
        "sending_country",
        "host",
        "host_country",
        "mail",
        "state",
        "first",
        "last");
    tables.run(
        """
        CREATE TABLE exchanges AS SELECT rowid AS row, trim(exchange) AS exchange,
          pseudonym(sending) AS sending_organisation, pseudonym(host) AS host_organisation,
          pseudonym(mail) AS participant,
          CASE WHEN sending_country IS NULL OR sending_country = '' THEN '' ELSE country(sending_country) END AS sending_country,
          country(host_country) AS host_country,
          CASE lower(trim(state)) WHEN 'done' THEN 'completed' WHEN 'cancelled' THEN 'cancelled'
            WHEN 'refused' THEN 'rejected' WHEN 'agreed' THEN 'matched' WHEN 'running' THEN 'started'
            WHEN 'looking for a partner' THEN 'requested' END AS status,
          TRY_CAST(first AS DATE) AS start, TRY_CAST(last AS DATE) AS end, host_country AS rh
        FROM raw_exchanges\
        """);
    String from = "exchanges t";
    tables.issue(
        "exchanges",
        from,
        "row",
        "Host country",
        "rh",
        "unknown-country",
        "'''' || rh || ''' is no country'",
        "host_country IS NULL");
    tables.issue(
        "exchanges",
        from,
        "row",
        "Last day",
        "t.end::VARCHAR",
        "ends-before-start",
        "t.end || ' is before the first day, ' || start",
        "t.end < start");
    tables.run(
        "DELETE FROM exchanges WHERE host_country IS NULL OR sending_country IS NULL OR status IS"
            + " NULL OR start IS NULL OR exchanges.end IS NULL OR exchanges.end < start");
    tables.issue(
        "exchanges",
        "(SELECT row, exchange, row_number() OVER (PARTITION BY exchange ORDER BY row) n FROM"
            + " exchanges WHERE exchange IN"
            + " (SELECT exchange FROM exchanges GROUP BY exchange HAVING count(*) > 1)) t",
        "row",
        "Exchange",
        "exchange",
        "duplicate-key",
        "'exchange ''' || exchange || ''' is there before'",
        "n > 1");
    tables.run(
        "DELETE FROM exchanges WHERE row IN"
            + " (SELECT row FROM issues WHERE source = 'exchanges' AND code = 'duplicate-key')");
  }

  /** Judges responses against exchanges and each other. */
  private void rules() throws Exception {
    tables.run(
        """
        CREATE TABLE refused AS
          SELECT c.s, c.row, 'unknown-exchange' AS code, c.exchange FROM claims c
            ANTI JOIN exchanges e ON e.exchange = c.exchange
          UNION ALL
          SELECT c.s, c.row, 'outside-population', c.exchange FROM claims c
            JOIN exchanges e ON e.exchange = c.exchange WHERE e.status <> 'completed'\
        """);
    tables.run(
        """
        INSERT INTO refused SELECT s, row, 'duplicate-response', exchange FROM (
          SELECT s, row, exchange, row_number() OVER (PARTITION BY exchange, role, wave
            ORDER BY complete DESC, submitted DESC, s DESC, row DESC) AS place
          FROM claims SEMI JOIN (SELECT exchange, role, wave FROM claims
            GROUP BY exchange, role, wave HAVING count(*) > 1) twice USING (exchange, role, wave)
          ANTI JOIN refused USING (s, row)) WHERE place > 1\
        """);
    tables.run(
        ("INSERT INTO issues SELECT %s[s + 1], row, 'row', 'exchange', exchange, code, code ||"
                + " ': exchange ''' || exchange || ''' ' FROM refused")
            .formatted(responses.names()));
  }

  private void write() throws Exception {
    String to = " TO '" + out + "%s.parquet' (FORMAT parquet, COMPRESSION snappy)";
    tables.run(
        "COPY (SELECT * EXCLUDE (rc, rn, rr) FROM registrations ORDER BY registration)"
            + to.formatted("registrations"));
    tables.run(
        """
        COPY (SELECT e.* EXCLUDE (rh, sending_country),
          coalesce(nullif(e.sending_country, ''), s.country) AS sending_country,
          s.section AS sending_section, s.division AS sending_division, s.size AS sending_size,
          h.section AS host_section, h.division AS host_division, h.size AS host_size,
          e.end - e.start + 1 AS duration_days,
          year(e.start) || '-Q' || quarter(e.start) AS cohort, 'exchanges' AS source
        FROM exchanges e LEFT JOIN registrations s ON s.registration = sending_organisation
          LEFT JOIN registrations h ON h.registration = host_organisation ORDER BY exchange)\
        """
            + to.formatted("exchanges"));
    tables.run(
        ("COPY (SELECT r.* EXCLUDE (s) FROM (%s) r ANTI JOIN refused USING (s, row) WHERE exchange"
                    + " <> '' AND submitted IS NOT NULL ORDER BY exchange, role, wave)")
                .formatted(responses.all())
            + to.formatted("responses"));
    tables.run(
        "COPY (SELECT * FROM issues ORDER BY source, row, scope, col, code, value, reason)"
            + to.formatted("quarantine"));
  }

  private void printCounts() throws Exception {
    try (ResultSet rows =
        db.executeQuery(
            """
            WITH refused AS (SELECT source, count(DISTINCT row) n FROM issues WHERE scope = 'row'
              AND code <> 'ragged-row' GROUP BY source),
            ragged AS (SELECT source, count(*) n FROM issues WHERE code = 'ragged-row' GROUP BY source),
            bad AS (SELECT t.source, rows, coalesce(f.n, 0) + coalesce(g.n, 0) AS n FROM total t
              LEFT JOIN refused f USING (source) LEFT JOIN ragged g USING (source))
            SELECT source || ' rows-in ' || rows AS line FROM bad
            UNION ALL SELECT source || ' quarantined ' || n FROM bad
            UNION ALL SELECT source || ' accepted ' || (rows - n) FROM bad
            UNION ALL SELECT source || ' ' || code || ' ' ||
              CASE WHEN any_value(scope) = 'row' AND code <> 'ragged-row' THEN count(DISTINCT row)
              ELSE count(*) END FROM issues GROUP BY source, code ORDER BY line\
            """)) {
      while (rows.next()) {
        System.out.println(rows.getString(1));
      }
    }
  }
}
