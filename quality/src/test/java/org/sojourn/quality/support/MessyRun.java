package org.sojourn.quality.support;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.run.Progress;
import org.sojourn.model.run.RunFacts;
import org.sojourn.model.run.RunManifest.Input;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.quality.QualityStage;
import org.sojourn.quality.measure.Earlier;
import org.sojourn.quality.part.LastParts;
import org.sojourn.tables.ParquetTable;

/**
 * The private tables of a run with something of everything that can be wrong; texts of its sources
 * are as hostile as they come.
 */
public final class MessyRun {

  public static final ProgrammeDirectory PROGRAMME =
      ProgrammeLoader.load(Path.of("src/test/resources/programmes/messy"));

  public static final RunFacts FACTS =
      new RunFacts("0123456789ab", LocalDate.of(2017, 12, 1), "0.1.0", true);

  public static final String MARKUP = "<script>alert('x')</script>";
  public static final String FORMULA = "=HYPERLINK(\"http://example.org\";\"x\")";
  public static final String ESCAPE = "\u001b[31mred\u202Edesrever";

  private static final String HOST = "data/host.csv";
  private static final int CLOSED = 13;

  private final List<Object[]> registrations = new ArrayList<>();
  private final List<Object[]> exchanges = new ArrayList<>();
  private final List<Object[]> responses = new ArrayList<>();
  private final List<Object[]> quarantine = new ArrayList<>();
  private final List<Object[]> normalisations = new ArrayList<>();

  private MessyRun() {}

  /** A run without rows. */
  public static MessyRun empty() {
    return new MessyRun();
  }

  /** A run with something of everything. */
  public static MessyRun filled() {
    MessyRun run = new MessyRun();
    run.fill();
    return run;
  }

  private void fill() {
    register("DE", "C", LocalDate.of(2017, 1, 5));
    register("DE", "C", LocalDate.of(2017, 1, 6));
    register("DE", "J", LocalDate.of(2016, 12, 20));
    register("IT", "C", LocalDate.of(2017, 2, 1));
    register("IT", null, null);
    register("FR", "G", LocalDate.of(2017, 2, 2));
    for (int i = 1; i <= 14; i++) {
      exchange("X" + i, "DE", i <= 12 ? "IT" : "ES", "completed", day(i), day(i + 14));
    }
    exchange("X15", "FR", "IT", "cancelled", null, null);
    exchange("X16", "IT", "DE", "completed", LocalDate.of(2071, 3, 1), LocalDate.of(2071, 3, 20));
    answers();
    issues();
    normalisations.add(new Object[] {"registrations", "Country", "Allemagne", "DE", 2L});
    normalisations.add(new Object[] {"registrations", "Country", MARKUP, "IT", 1L});
    normalisations.add(new Object[] {"host", "S1", "Zufrieden", "4", 5L});
  }

  private static LocalDate day(int offset) {
    return LocalDate.of(2017, 3, 1).plusDays(offset);
  }

  /** Straight lines, twins, and every way to give no answer. */
  private void answers() {
    respond(1, "r1", "4444444440000", 100.0, "fine");
    respond(2, "r2", "5555555551111", null, null);
    respond(3, "r3", "123451234501b", 50.0, null);
    respond(4, "r4", "1234512345010", 60.0, null);
    respond(5, "r5", "1234512345010", 60.0, null);
    respond(6, "r6", "3421154321101", 60.0, null);
    respond(7, "r6", "3421154321101", 60.0, null);
    respond(8, "r8", "s2345d2345n01", 1.0, null);
    respond(9, "r9", "s2341i2343n10", 1.0, null);
    respond(10, "r10", "ssssss2343n11", null, null);
    respond(11, "r11", "s2324a1432n01", null, null);
    respond(12, null, "s5143s4235n00", null, null);
  }

  private void issues() {
    refuse("registrations", "data/registrations.csv", 7, "Country", MARKUP);
    refuse("registrations", "data/registrations.csv", 8, "Country", FORMULA);
    refuse("exchanges", "data/exchanges-b.csv", 4, "Country", ESCAPE);
    issue("exchanges", "data/exchanges-b.csv", 4, IssueCode.UNREADABLE_DATE, "Start", "31.02.2017");
    issue("host", HOST, 9, IssueCode.OUTSIDE_SCALE, "S6", "7");
    issue("host", HOST, 20, IssueCode.UNKNOWN_EXCHANGE, "Exchange", "X99");
  }

  /** Adds a registration. */
  public void register(String country, String section, LocalDate day) {
    int n = registrations.size() + 1;
    registrations.add(
        row(
            CanonicalTables.registrations(),
            Map.of("registration", "R" + n, "organisation", "o" + n, "country", country),
            "section",
            section,
            "registered",
            day,
            "source",
            "registrations",
            "file",
            "data/registrations.csv",
            "row",
            n + 1L));
  }

  /** Adds an exchange. */
  public void exchange(
      String key, String from, String to, String status, LocalDate start, LocalDate end) {
    boolean second = exchanges.size() >= 10;
    exchanges.add(
        row(
            CanonicalTables.exchanges(PROGRAMME.programme()),
            Map.of("exchange", key, "status", status),
            "sending_country",
            from,
            "host_country",
            to,
            "sending_section",
            "C",
            "host_section",
            "C",
            "start",
            start,
            "end",
            end,
            "source",
            "exchanges",
            "file",
            second ? "data/exchanges-b.csv" : "data/exchanges-a.csv",
            "row",
            exchanges.size() % 10 + (second ? 10L : 2L)));
  }

  /**
   * Adds a response to exchange X{@code n}.
   *
   * @param codes a character per closed item: a code, or s(kipped), d(on't know), a (not
   *     applicable), i(nvalid), n(ot shown), b (an answer that nobody else gave: 1)
   */
  public void respond(int n, String respondent, String codes, Double cost, String remark) {
    List<Item> items = PROGRAMME.codebook().instruments().get(0).items();
    List<Object> cells = new ArrayList<>();
    for (int i = 0; i < CLOSED; i++) {
      cells.add(items.get(i).id());
      cells.add(code(codes.charAt(i)));
    }
    cells.addAll(
        Arrays.asList(
            "respondent", respondent,
            "submitted", LocalDateTime.of(2017, 11, 1, 10, 0).plusDays(n * 7L),
            "cost", cost,
            "remark", remark,
            "source", "host",
            "file", HOST,
            "row", n + 1L));
    responses.add(
        row(
            responseSchema(),
            Map.of(
                "response",
                "Q" + n,
                "exchange",
                "X" + n,
                "instrument",
                "host",
                "role",
                "host",
                "wave",
                "exit",
                "status",
                "complete"),
            cells.toArray()));
  }

  private static Byte code(char c) {
    return switch (c) {
      case 'n' -> (byte) -1;
      case 's' -> (byte) -2;
      case 'd' -> (byte) -3;
      case 'a' -> (byte) -4;
      case 'i' -> (byte) -5;
      case 'b' -> (byte) 1;
      default -> (byte) Character.digit(c, 10);
    };
  }

  private void refuse(String source, String file, long row, String column, String value) {
    issue(source, file, row, IssueCode.UNKNOWN_COUNTRY, column, value);
  }

  /** Adds an issue; those of a row come one after the other. */
  public void issue(
      String source, String file, long row, IssueCode code, String column, String value) {
    String reason = "'" + value + "' is not allowed";
    quarantine.add(
        new Object[] {source, file, row, code.scope().id(), column, value, code.id(), reason});
  }

  private static TableSchema responseSchema() {
    return CanonicalTables.responses(PROGRAMME.codebook(), PROGRAMME.programme().language());
  }

  private static Object[] row(TableSchema schema, Map<String, Object> required, Object... others) {
    Object[] row = new Object[schema.columns().size()];
    required.forEach((column, value) -> row[schema.position(column)] = value);
    for (int i = 0; i < others.length; i += 2) {
      row[schema.position((String) others[i])] = others[i + 1];
    }
    return row;
  }

  /** The files, with as many rows as the tables account for. */
  public static List<Input> inputs() {
    return List.of(
        new Input(
            "exchanges",
            "data/exchanges-a.csv",
            "a".repeat(64),
            1000,
            10,
            new TreeMap<>(
                Map.of("encoding", "UTF-8", "separator", "\t", "date of Start", "dd/MM/yyyy")),
            null,
            List.of()),
        new Input(
            "exchanges", "data/exchanges-b.csv", "b".repeat(64), 700, 7, Map.of(), null, List.of()),
        new Input("host", HOST, "c".repeat(64), 1300, 13, Map.of(), null, List.of()),
        new Input(
            "registrations",
            "data/registrations.csv",
            "d".repeat(64),
            800,
            8,
            Map.of(),
            null,
            List.of()));
  }

  /** Writes the tables to {@code folder}, a part each. */
  public MessyRun write(Path folder) {
    return write(folder, List.of());
  }

  /**
   * Writes the tables to {@code folder}, in parts.
   *
   * @param cuts where each table is cut, as shares of its rows, rising; responses go with their
   *     exchanges
   */
  public MessyRun write(Path folder, List<Double> cuts) {
    write(folder, CanonicalTables.registrations(), cut(registrations, cuts));
    List<List<Object[]>> parts = cut(exchanges, cuts);
    write(folder, CanonicalTables.exchanges(PROGRAMME.programme()), parts);
    write(folder, responseSchema(), parts.stream().map(this::responsesTo).toList());
    write(folder, CanonicalTables.quarantine(), cut(quarantine, cuts));
    write(folder, CanonicalTables.normalisations(), List.of(normalisations));
    return this;
  }

  private static List<List<Object[]>> cut(List<Object[]> rows, List<Double> cuts) {
    List<List<Object[]>> parts = new ArrayList<>();
    int from = 0;
    for (double cut : cuts) {
      int to = (int) (cut * rows.size());
      parts.add(rows.subList(from, to));
      from = to;
    }
    parts.add(rows.subList(from, rows.size()));
    return parts;
  }

  private List<Object[]> responsesTo(List<Object[]> part) {
    Set<Object> keys = part.stream().map(row -> row[0]).collect(Collectors.toSet());
    return responses.stream().filter(row -> keys.contains(row[1])).toList();
  }

  private static void write(Path folder, TableSchema schema, List<List<Object[]>> parts) {
    for (int part = 0; part < parts.size(); part++) {
      ParquetTable.writePart(
          folder.resolve(schema.name()), part, schema, parts.get(part).iterator());
    }
  }

  /** Writes tables and page of a run of which nothing is known before. */
  public static Path page(Path folder) {
    return page(folder, new Earlier.None(), "");
  }

  /** Writes tables and page; returns the page's folder. */
  public static Path page(Path folder, Earlier earlier, String refusal) {
    filled().write(folder);
    return judge(folder, earlier, refusal, LastParts.NOTHING);
  }

  /** Writes the page of tables that are there; returns its folder. */
  public static Path judge(Path folder, LastParts last) {
    return judge(folder, new Earlier.None(), "", last);
  }

  private static Path judge(Path folder, Earlier earlier, String refusal, LastParts last) {
    QualityStage.run(PROGRAMME, FACTS, inputs(), earlier, refusal, last, folder, Progress.silent());
    return folder.resolve(QualityStage.FOLDER);
  }
}
