import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetTable;
import org.sojourn.tables.Division;
import org.sojourn.tables.KeyRanges;

/**
 * Canonical tables of made-up exchanges, each with up to four responses: every value is a function
 * of the exchange's number, so that the tables are the same everywhere.
 */
final class BenchmarkData {

  private static final String[] COUNTRIES =
      ("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK")
          .split(" ");
  private static final String SECTIONS = "ABCDEFGHIJKLMNOPQRSTU";
  private static final String[] SIZES = {"micro", "small", "medium", "large"};
  private static final String[] PARTIES = {
    "host exit", "participant before", "participant exit", "sending exit"
  };
  private static final int ANSWERED = 85; // of 100 that were asked

  private final ProgrammeDirectory programme;
  private final long exchanges;

  /** Tables of about {@code responses} responses. */
  BenchmarkData(ProgrammeDirectory programme, long responses) {
    this.programme = programme;
    this.exchanges = responses * 100 / (PARTIES.length * ANSWERED);
  }

  /** The folder of such tables below {@code folder}; they are made where they are not there. */
  static Path tables(Path folder, ProgrammeDirectory programme, long responses) throws Exception {
    Path tables = folder.resolve("cube-" + responses);
    if (!Files.exists(tables.resolve("done"))) {
      Took took =
          Took.by(
              () -> {
                new BenchmarkData(programme, responses).write(tables);
                return Files.createFile(tables.resolve("done"));
              });
      System.out.printf(
          Locale.ROOT,
          "made the tables: %.0f s, %.0f s of processor time%n",
          took.seconds(),
          took.busy());
    }
    return tables;
  }

  /** Makes the tables where they are not there: folder and number of responses. */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    tables(folder, BenchmarkProgramme.in(folder), Long.parseLong(args[1]));
  }

  private static long random(long exchange, int what) {
    long x = exchange * 0x9E3779B97F4A7C15L + what * 0xD1B54A32D192ED03L;
    x = (x ^ x >>> 30) * 0xBF58476D1CE4E5B9L;
    x = (x ^ x >>> 27) * 0x94D049BB133111EBL;
    return (x ^ x >>> 31) >>> 1;
  }

  private static String key(long exchange) {
    return "X-" + exchange;
  }

  /** Writes all tables to {@code folder}, a part a task. */
  void write(Path folder) {
    KeyRanges ranges =
        KeyRanges.at(
            LongStream.range(0, exchanges)
                .mapToObj(BenchmarkData::key)
                .filter(Division.USUAL::begins)
                .toList());
    List<List<Long>> keys = new ArrayList<>();
    IntStream.range(0, ranges.size()).forEach(p -> keys.add(new ArrayList<>()));
    for (long i = 0; i < exchanges; i++) {
      keys.get(ranges.of(key(i))).add(i);
    }
    TableSchema exchangeSchema = CanonicalTables.exchanges(programme.programme());
    TableSchema responseSchema = CanonicalTables.responses(programme.codebook(), "en");
    IntStream.range(0, ranges.size())
        .parallel()
        .forEach(
            part -> {
              List<Long> own = keys.get(part);
              own.sort((a, b) -> key(a).compareTo(key(b)));
              ParquetTable.writePart(
                  folder.resolve("exchanges"),
                  part,
                  exchangeSchema,
                  own.stream().map(i -> exchange(i, exchangeSchema)).iterator());
              ParquetTable.writePart(
                  folder.resolve("responses"),
                  part,
                  responseSchema,
                  new Responses(own.iterator(), responseSchema));
            });
    TableSchema registrations = CanonicalTables.registrations();
    ParquetTable.write(
        folder.resolve("registrations"),
        registrations,
        IntStream.range(0, (int) (exchanges / 10))
            .mapToObj(i -> registration(i, registrations))
            .iterator());
  }

  private static Object[] exchange(long i, TableSchema schema) {
    Object[] row = new Object[schema.columns().size()];
    set(row, schema, "exchange", key(i));
    set(row, schema, "sending_organisation", "p-" + Long.toHexString(random(i, 50)));
    set(row, schema, "host_organisation", "p-" + Long.toHexString(random(i, 51)));
    set(row, schema, "participant", "p-" + Long.toHexString(random(i, 52)));
    organisation(row, schema, "sending_", i, 60);
    organisation(row, schema, "host_", i, 70);
    set(row, schema, "status", "completed");
    int day = (int) (random(i, 80) % 700);
    LocalDate start = LocalDate.of(2017, 1, 1).plusDays(day);
    set(row, schema, "start", start);
    set(row, schema, "end", start.plusDays(random(i, 81) % 60));
    set(row, schema, "duration_days", (int) (random(i, 81) % 60) + 1);
    set(row, schema, "cohort", start.getYear() + "-Q" + ((start.getMonthValue() + 2) / 3));
    provenance(row, schema, i);
    return row;
  }

  private static void organisation(
      Object[] row, TableSchema schema, String prefix, long i, int what) {
    set(row, schema, prefix + "country", COUNTRIES[(int) (random(i, what) % COUNTRIES.length)]);
    int section = (int) (random(i, what + 1) % (SECTIONS.length() + 1));
    if (section < SECTIONS.length()) {
      set(row, schema, prefix + "section", SECTIONS.substring(section, section + 1));
      set(row, schema, prefix + "division", String.valueOf(10 + 3 * section));
    }
    set(row, schema, prefix + "size", SIZES[(int) (random(i, what + 2) % SIZES.length)]);
  }

  private static Object[] registration(long i, TableSchema schema) {
    Object[] row = new Object[schema.columns().size()];
    set(row, schema, "registration", "R-" + i);
    set(row, schema, "organisation", "p-" + Long.toHexString(random(i, 90)));
    organisation(row, schema, "", i, 91);
    set(row, schema, "registered", LocalDate.of(2016, 1, 1).plusDays(random(i, 95) % 600));
    provenance(row, schema, i);
    return row;
  }

  private static void provenance(Object[] row, TableSchema schema, long i) {
    set(row, schema, "source", schema.name());
    set(row, schema, "file", "data/" + schema.name() + ".csv");
    set(row, schema, "row", i + 2);
  }

  private static void set(Object[] row, TableSchema schema, String column, Object value) {
    row[schema.position(column)] = value;
  }

  /** The responses to some exchanges, in order. */
  private static final class Responses implements Iterator<Object[]> {
    private final Iterator<Long> exchanges;
    private final TableSchema schema;
    private long exchange;
    private int party = PARTIES.length;

    Responses(Iterator<Long> exchanges, TableSchema schema) {
      this.exchanges = exchanges;
      this.schema = schema;
    }

    @Override
    public boolean hasNext() {
      do {
        party++;
        if (party >= PARTIES.length) {
          if (!exchanges.hasNext()) {
            return false;
          }
          exchange = exchanges.next();
          party = 0;
        }
      } while (random(exchange, party) % 100 >= ANSWERED);
      party--;
      return true;
    }

    @Override
    public Object[] next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      party++;
      String[] names = PARTIES[party].split(" ");
      Object[] row = new Object[schema.columns().size()];
      set(row, schema, "response", key(exchange) + "-" + party);
      set(row, schema, "exchange", key(exchange));
      set(row, schema, "instrument", names[0] + "-" + names[1]);
      set(row, schema, "role", names[0]);
      set(row, schema, "wave", names[1]);
      set(row, schema, "respondent", "p-" + Long.toHexString(random(exchange, 55 + party)));
      set(
          row,
          schema,
          "submitted",
          LocalDateTime.of(2018, 1, 1, 0, 0).plusSeconds(random(exchange, 65) % 30_000_000));
      set(row, schema, "status", "complete");
      for (int item = 0; item < BenchmarkProgramme.ITEMS; item++) {
        set(row, schema, BenchmarkProgramme.item(item), code(exchange, party, item));
      }
      provenance(row, schema, exchange);
      return row;
    }

    /** Mostly answers, rather good ones; a few of each missing reason that there can be. */
    private static Byte code(long exchange, int party, int item) {
      int draw = (int) (random(exchange, 1000 + 32 * party + item) % 100);
      if (draw < 4) {
        return (byte) (draw < 2 ? -2 : draw - 6);
      }
      return (byte) (draw < 10 ? 1 : draw < 22 ? 2 : draw < 42 ? 3 : draw < 75 ? 4 : 5);
    }
  }
}
