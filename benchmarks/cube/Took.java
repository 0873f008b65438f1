import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * What something took.
 *
 * @param seconds by the clock
 * @param busy seconds of processor time of the whole process: what a busy machine changes least
 */
record Took(double seconds, double busy) {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final String LINE = "%-38s %9.2f %9.2f %9.2f %9.2f%n";

  static Took by(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    long busy = SYSTEM.getProcessCpuTime();
    work.call();
    return new Took((System.nanoTime() - start) / 1e9, (SYSTEM.getProcessCpuTime() - busy) / 1e9);
  }

  /** What this process took so far, from its start: seconds, of processor time, peak MB. */
  static String sinceStart() throws IOException {
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    double seconds = (System.currentTimeMillis() - started) / 1e3;
    long peak =
        Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("VmHWM:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
            .sum();
    return format("%.2f %.2f %d", seconds, SYSTEM.getProcessCpuTime() / 1e9, peak);
  }

  /** Least and median of all rounds, and the ratios. */
  static String table(Took[] own, Took[] decoding, Map<String, Took[]> duck) {
    StringBuilder table = new StringBuilder();
    table.append(format("%-38s %19s %19s%n", "", "seconds by the clock", "of processor time"));
    table.append(format("%-38s %9s %9s %9s %9s%n", "", "least", "median", "least", "median"));
    table.append(line("Sojourn, the cube", own));
    table.append(line("Sojourn, decoding its columns alone", decoding));
    duck.forEach((form, times) -> table.append(line("DuckDB, " + form, times)));
    Took[] best =
        duck.values().stream()
            .min(Comparator.comparingDouble(times -> median(seconds(times))))
            .orElseThrow();
    table.append(ratio("DuckDB's best / cube", best, own));
    table.append(ratio("cube / decoding", own, decoding));
    return table.toString();
  }

  private static String line(String what, Took[] times) {
    return format(
        LINE,
        what,
        least(seconds(times)),
        median(seconds(times)),
        least(busy(times)),
        median(busy(times)));
  }

  private static String ratio(String what, Took[] a, Took[] b) {
    return format(
        LINE,
        what,
        least(seconds(a)) / least(seconds(b)),
        median(seconds(a)) / median(seconds(b)),
        least(busy(a)) / least(busy(b)),
        median(busy(a)) / median(busy(b)));
  }

  private static String format(String text, Object... values) {
    return String.format(Locale.ROOT, text, values);
  }

  private static double[] seconds(Took[] times) {
    return Arrays.stream(times).mapToDouble(Took::seconds).toArray();
  }

  private static double[] busy(Took[] times) {
    return Arrays.stream(times).mapToDouble(Took::busy).toArray();
  }

  private static double least(double[] times) {
    return Arrays.stream(times).min().orElseThrow();
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
