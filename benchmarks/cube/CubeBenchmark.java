import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.column.ColumnFile;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.PlanCompiler;
import org.sojourn.transform.spark.CubeJob;

/** Counts made-up responses by Sojourn and by DuckDB, in turns, and compares all counts. */
final class CubeBenchmark {

  private final ProgrammeDirectory programme;
  private final Path tables;
  private final int rounds;
  private final CubePlan plan;

  private CubeBenchmark(ProgrammeDirectory programme, Path tables, int rounds) {
    this.programme = programme;
    this.tables = tables;
    this.rounds = rounds;
    this.plan = PlanCompiler.compile(programme);
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    long responses = Long.parseLong(args[1]);
    ProgrammeDirectory programme = BenchmarkProgramme.in(folder);
    Path tables = BenchmarkData.tables(folder, programme, responses);
    new CubeBenchmark(programme, tables, Integer.parseInt(args[2])).run();
    System.exit(0);
  }

  private void run() throws Exception {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "localhost")
            .getOrCreate();
    CubeJob job = new CubeJob(() -> spark, programme, tables);
    for (int i = 0; i < 8; i++) { // the compiler learns
      Took took = Took.by(() -> job.count(plan));
      say("warming up: %.2f s, %.2f s of processor time", took.seconds(), took.busy());
    }
    Cube cube = job.count(plan);
    String memory = status("VmHWM");
    Map<String, Long> ours = CountedAnswers.of(cube);
    say("load: %s", load());
    Took[] own = new Took[rounds];
    Took[] decoding = new Took[rounds];
    Map<String, Took[]> duck = new LinkedHashMap<>();
    Map<String, String[]> forms = new DuckForms(tables.toString()).byName();
    try (DuckCube db = new DuckCube("8GB")) {
      for (String form : quickest(db, forms, ours)) {
        duck.put(form, new Took[rounds]);
      }
      for (int i = 0; i < rounds; i++) {
        for (String form : duck.keySet()) {
          duck.get(form)[i] = Took.by(() -> db.run(forms.get(form)));
        }
        own[i] = Took.by(() -> job.count(plan));
        decoding[i] = Took.by(this::decode);
      }
    }
    say("load: %s", load());
    say(
        "%d rows counted; %d counts of answers and pairs equal; %d cores; peak memory %s (before"
            + " DuckDB began)",
        cube.rows(), ours.size(), Runtime.getRuntime().availableProcessors(), memory);
    say("%s", Took.table(own, decoding, duck));
  }

  /** The forms worth timing again: those that need at most twice the fastest one's processor. */
  private static List<String> quickest(
      DuckCube db, Map<String, String[]> forms, Map<String, Long> ours) throws Exception {
    Map<String, Double> busy = new LinkedHashMap<>();
    for (Map.Entry<String, String[]> form : forms.entrySet()) {
      compare(db, form.getKey(), form.getValue(), ours)
          .ifPresent(took -> busy.put(form.getKey(), took.busy()));
    }
    double least = busy.values().stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    return busy.keySet().stream().filter(form -> busy.get(form) <= 2 * least).toList();
  }

  /** What a form took, empty when DuckDB cannot do it; what it counts must be what we count. */
  private static Optional<Took> compare(
      DuckCube db, String form, String[] statements, Map<String, Long> ours) throws Exception {
    Took took;
    try {
      took = Took.by(() -> db.run(statements));
    } catch (SQLException e) {
      say("DuckDB, %s: %s", form, e.getMessage().lines().findFirst().orElse(""));
      return Optional.empty();
    }
    say("DuckDB, %s: %.2f s, %.2f s of processor time", form, took.seconds(), took.busy());
    require(form, ours, db.counts(DuckCube.isWide(form)));
    return Optional.of(took);
  }

  private static void require(String form, Map<String, Long> ours, Map<String, Long> theirs) {
    if (!ours.equals(theirs)) {
      Map<String, Long> different = new HashMap<>(ours);
      different.entrySet().removeAll(theirs.entrySet());
      throw new IllegalStateException(
          form
              + ": "
              + ours.size()
              + " and "
              + theirs.size()
              + " counts; of ours differ "
              + different.size()
              + ", such as "
              + different.entrySet().stream().limit(3).toList());
    }
  }

  /** Reads every column that the cube needs, on two threads, and does nothing with them. */
  private Void decode() throws Exception {
    TableSchema exchanges = CanonicalTables.exchanges(programme.programme());
    TableSchema responses = CanonicalTables.responses(programme.codebook(), "en");
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 2; t++) {
      int own = t;
      Thread thread =
          new Thread(
              () -> {
                for (int part = own; Files.exists(part("exchanges", part)); part += 2) {
                  decode(part("exchanges", part), exchanges, plan.attributes(), List.of());
                  decode(
                      part("responses", part),
                      responses,
                      List.of("role", "wave", "instrument"),
                      plan.closedItems());
                }
              });
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return null;
  }

  private Path part(String table, int part) {
    return tables.resolve(table).resolve("part-%05d.parquet".formatted(part));
  }

  private static void decode(
      Path file, TableSchema schema, List<String> texts, List<String> items) {
    try (ColumnFile opened = ColumnFile.open(file, schema)) {
      opened.runs("exchange");
      opened.categories("status");
      texts.forEach(opened::categories);
      items.forEach(opened::bytes);
    }
  }

  private static String status(String name) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst()
          .orElse("?");
    }
  }

  private static String load() throws IOException {
    return Files.readString(Path.of("/proc/loadavg")).strip();
  }

  private static void say(String text, Object... values) {
    System.out.printf(Locale.ROOT, text + "%n", values);
  }
}
