package kernels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.sojourn.ingest.IngestStage;
import org.sojourn.ingest.database.Snapshots;
import org.sojourn.ingest.mapping.RowMapper;
import org.sojourn.ingest.open.RowReaders;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.ingest.pseudonym.Pseudonymiser;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.ingest.read.RowReader;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.run.Progress;
import org.sojourn.transform.cube.PlanCompiler;
import org.sojourn.transform.disclosure.DisclosureControl;
import org.sojourn.transform.estimation.Estimation;
import org.sojourn.transform.spark.CubeJob;

/** What takes most of a run, by itself, on the shipped example. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
public class Kernels {

  private final List<RawRow> rows = new ArrayList<>();
  private ProgrammeDirectory programme;
  private RowMapper mapper;
  private Pseudonymiser pseudonymiser;
  private List<Estimate> estimates;
  private int next;

  @Setup
  public void prepare() throws IOException {
    programme = ProgrammeLoader.load(Path.of(System.getProperty("example")));
    PseudonymKey key = PseudonymKey.of(Files.readString(programme.path().resolve("demo.key")));
    pseudonymiser = key.pseudonymiser();
    try (Snapshots snapshots = Snapshots.take(programme, variable -> null, programme.path())) {
      for (ParseTask task : ParseTask.of(programme, snapshots)) {
        if (task.file().name().endsWith("participant-before.csv")) {
          mapper = task.mapping().mapper(task.file().name(), key);
          try (RowReader reader = RowReaders.open(task.file(), "utf-8")) {
            reader.forEachRemaining(rows::add);
          }
        }
      }
    }
    estimates = estimates(key);
  }

  private List<Estimate> estimates(PseudonymKey key) throws IOException {
    Path tables = Files.createTempDirectory("kernels");
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "localhost")
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate()) {
      IngestStage.run(spark, programme, key, tables, Progress.silent());
      CubeJob job = new CubeJob(() -> spark, programme, tables);
      return Estimation.of(programme, job.count(PlanCompiler.compile(programme)));
    }
  }

  /** One row of twelve cells and labels of nine answers. */
  @Benchmark
  public Object mapRow() {
    next = next + 1 < rows.size() ? next + 1 : 0;
    return mapper.map(rows.get(next));
  }

  /** One e-mail address. */
  @Benchmark
  public String pseudonym() {
    return pseudonymiser.pseudonym("visitor." + next++ + "@example.org");
  }

  /** All figures of the example protected, with the audit. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public void suppression(Blackhole out) {
    out.consume(DisclosureControl.protect(programme, estimates));
  }
}
