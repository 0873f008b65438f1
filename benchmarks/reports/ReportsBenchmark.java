import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.run.Progress;
import org.sojourn.model.run.RunFacts;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.reports.ReportResult;
import org.sojourn.reports.ReportStage;
import org.sojourn.tables.ParquetTable;

/** How many reports about single groups a second, and in how much memory. */
final class ReportsBenchmark {

  private static final double MEGABYTE = 1024.0 * 1024.0;

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private ReportsBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Logger.getLogger("").setLevel(Level.WARNING);
    Path work = Path.of(arguments[1]);
    int reports = Integer.parseInt(arguments[2]);
    ProgrammeDirectory programme = ManyRegions.programme(Path.of(arguments[0]));
    Path published = work.resolve("example/current/public/data");
    Path data = work.resolve("regions/data");
    List<Estimate> example =
        ParquetTable.read(published.resolve("estimates"), EstimateTable.SCHEMA).stream()
            .map(EstimateTable::estimate)
            .toList();
    ParquetTable.write(
        data.resolve("estimates"),
        EstimateTable.SCHEMA,
        ManyRegions.estimates(example, reports).stream().map(EstimateTable::row).toList());
    for (String table : List.of("comparisons", "comparison-pairs", "source-counts")) {
      copy(published.resolve(table), data.resolve(table));
    }
    RunFacts facts = new RunFacts("0123456789ab", LocalDate.of(2018, 1, 18), "benchmark", true);
    Clock clock = new Clock();
    ReportResult result =
        ReportStage.run(programme, facts, data, work.resolve("regions/reports"), clock);
    print(result.families(), clock);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
      }
    }
  }

  private static void print(List<Path> files, Clock clock) throws IOException {
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    System.out.printf(
        Locale.ROOT,
        "%,d reports (%.1f MB) in %.1f s on %d processors: %.2f a second%n",
        files.size(),
        bytes / MEGABYTE,
        clock.seconds,
        Runtime.getRuntime().availableProcessors(),
        files.size() / clock.seconds);
    System.out.printf(
        Locale.ROOT,
        "%.1f s of processor time: %.2f a report%n",
        clock.busy,
        clock.busy / files.size());
    System.out.printf(
        Locale.ROOT,
        "peak heap at most %.0f MB of %.0f MB, peak memory of the process %s%n",
        peakHeap() / MEGABYTE,
        Runtime.getRuntime().maxMemory() / MEGABYTE,
        peakMemory());
    System.out.println("load: " + Files.readString(Path.of("/proc/loadavg")).strip());
  }

  /** The sum of what each part of the heap held at most. */
  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  private static String peakMemory() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> line.substring("VmHWM:".length()).strip())
        .findFirst()
        .orElse("unknown");
  }

  /** Times the step of the families. */
  private static final class Clock implements Progress {

    private String step = "";
    private long began;
    private long busySince;
    private double seconds;
    private double busy;

    @Override
    public void begin(String name) {
      step = name;
      began = System.nanoTime();
      busySince = SYSTEM.getProcessCpuTime();
    }

    @Override
    public void done(long rows) {
      if (step.equals("family reports")) {
        seconds = (System.nanoTime() - began) / 1e9;
        busy = (SYSTEM.getProcessCpuTime() - busySince) / 1e9;
      }
    }
  }
}
