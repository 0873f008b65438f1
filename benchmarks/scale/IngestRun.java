import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.sojourn.ingest.IngestResult;
import org.sojourn.ingest.IngestStage;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.run.Progress;

/**
 * Ingests the sources of a programme in a process of its own, from its start to the tables on disk.
 *
 * <p>Arguments: the programme directory, and a folder that does not exist, for the tables. Prints
 * seconds, seconds of processor time and the peak of memory in MB, then what was counted.
 */
final class IngestRun {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private IngestRun() {}

  public static void main(String[] args) throws Exception {
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    ProgrammeDirectory programme = ProgrammeLoader.load(Path.of(args[0]));
    PseudonymKey key =
        PseudonymKey.of(
            Files.readString(Path.of(args[0], programme.programme().pseudonyms().keyFile())));
    Path tables = Files.createDirectories(Path.of(args[1]));
    IngestResult result;
    try (SparkSession spark = session()) {
      result = IngestStage.run(spark, programme, key, tables, new Steps());
    }
    double seconds = (System.currentTimeMillis() - started) / 1e3;
    System.out.printf(Locale.ROOT, "%.2f %.2f %d%n", seconds, busy(), IngestRun.peak());
    counts(result).forEach((what, count) -> System.out.println(what + " " + count));
    System.exit(0);
  }

  /** Spark as a run starts it. */
  private static SparkSession session() {
    return SparkSession.builder()
        .appName("sojourn")
        .master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.log.structuredLogging.enabled", "false")
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.shuffle.partitions", "2")
        .getOrCreate();
  }

  private static double busy() {
    return SYSTEM.getProcessCpuTime() / 1e9;
  }

  private static long peak() throws Exception {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .sum();
  }

  /** Rows in, accepted and quarantined, and rows or values by issue, of each source. */
  private static Map<String, Long> counts(IngestResult result) {
    Map<String, Long> counts = new TreeMap<>();
    for (IngestResult.SourceQuality source : result.sources()) {
      counts.put(source.source() + " rows-in", source.rowsIn());
      counts.put(source.source() + " accepted", source.accepted());
      counts.put(source.source() + " quarantined", source.quarantined());
      source.byCode().forEach((code, n) -> counts.put(source.source() + " " + code.id(), n));
    }
    return counts;
  }

  /** Tells on standard error what each step took. */
  private static final class Steps implements Progress {
    private String step;
    private long start;
    private double busy;

    @Override
    public void begin(String step) {
      this.step = step;
      start = System.nanoTime();
      busy = IngestRun.busy();
    }

    @Override
    public void done(long rows) {
      System.err.printf(
          Locale.ROOT,
          "%-14s %,12d rows %8.1f s %8.1f s of processor time%n",
          step,
          rows,
          (System.nanoTime() - start) / 1e9,
          IngestRun.busy() - busy);
    }
  }
}
