package org.sojourn.cli.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;
import org.sojourn.cli.Main;
import org.sojourn.cli.runs.Fingerprint;
import org.sojourn.model.run.StoredFile;

/** A small programme on a real cluster of a master and two workers, beside an embedded run. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterRunTest {

  private static final String FAST = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
  private static final String MEMORY = "spark.executor.memory";
  private static final String OPTIONS = "spark.executor.extraJavaOptions";

  /** Every exchange has a part of its own, so that the cluster counts, too. */
  private static final String PART_SIZE = "1";

  private static final String WAIT = "spark.scheduler.maxRegisteredResourcesWaitingTime";

  @TempDir static Path temp;
  private static List<Path> jars;
  private static Path programme;
  private static StandaloneCluster cluster;
  private static List<Started> workers;

  @BeforeAll
  static void start() throws IOException {
    jars = TestJars.in(temp.resolve("lib"));
    programme = Cli.programme("tiny", temp);
    for (int i = 8; i < 48; i++) {
      Files.writeString(
          programme.resolve("data/exchanges.csv"),
          "X%d,A,F,q%d@example.org,completed,2017-05-02,2017-05-20\n".formatted(i, i),
          StandardOpenOption.APPEND);
    }
    cluster = StandaloneCluster.start(temp.resolve("spark"), jars);
  }

  @AfterAll
  static void stop() throws InterruptedException {
    cluster.close();
  }

  private static void startWorkers() throws IOException {
    if (workers == null) {
      workers = cluster.startWorkers(2);
    }
  }

  private static Path embedded() {
    Path output = temp.resolve("embedded");
    if (!Files.exists(output)) {
      Cli cli =
          Cli.run(
              "run", programme.toString(), "--output", output.toString(), "--part-size", PART_SIZE);
      assertThat(cli.code()).as(cli.err()).isZero();
    }
    return output;
  }

  /** All files of the published run but its record, which knows the clock. */
  private static Map<String, String> published(Path output) throws IOException {
    return Fingerprint.files(output.resolve("current").toRealPath(), List.of("")).stream()
        .filter(file -> !file.path().equals("manifest.json"))
        .collect(Collectors.toMap(StoredFile::path, StoredFile::sha256));
  }

  private static List<String> settings(String... more) {
    List<String> settings =
        new ArrayList<>(
            List.of(
                "-Xmx1g",
                "-D" + MEMORY + "=" + StandaloneCluster.EXECUTOR_MEMORY,
                "-D" + WAIT + "=10min",
                "-D" + OPTIONS + "=" + FAST));
    settings.addAll(List.of(more));
    return settings;
  }

  /** Runs in this process on the cluster, with settings of Spark; nothing is published. */
  private static Cli run(String output, Map<String, String> settings) {
    settings.forEach(System::setProperty);
    try {
      Path directory = temp.resolve(output);
      Cli cli =
          Cli.run(
              "run",
              programme.toString(),
              "--output",
              directory.toString(),
              "--master",
              cluster.url());
      assertThat(directory.resolve("current")).doesNotExist();
      return cli;
    } finally {
      settings.keySet().forEach(System::clearProperty);
    }
  }

  private static void assertNoExecutors(Cli cli, String memory) {
    assertThat(cli.err())
        .isEqualTo(
            "sojourn: the Spark cluster %s has given no executor for 2 seconds; start workers with a free core and %s of memory, look into their work/app-*/*/stderr if executors end at once, or wait longer with SOJOURN_JAVA_OPTS=-D%s=10min; nothing was published%n"
                .formatted(cluster.url(), memory, WAIT));
    assertThat(cli.code()).isEqualTo(3);
  }

  @Test
  @Order(1)
  void aClusterWithoutWorkersIsSaidInOneMessage() {
    assertNoExecutors(run("no-workers", Map.of(WAIT, "2s")), "1g");
  }

  @Test
  @Order(2)
  void sparkSubmitGivesTheBytesOfAnEmbeddedRun() throws Exception {
    startWorkers();
    Path output = temp.resolve("submitted");
    ProcessBuilder submit =
        new ProcessBuilder(
                installation().resolve("operations/spark/submit").toString(),
                cluster.url(),
                "run",
                programme.toString(),
                "--output",
                output.toString(),
                "--part-size",
                PART_SIZE)
            .redirectErrorStream(true);
    submit.environment().put("SPARK_HOME", cluster.home().toString());
    submit
        .environment()
        .put(
            "SOJOURN_SUBMIT_OPTS",
            "--executor-memory %s --conf %s=10min --conf %s=-XX:TieredStopAtLevel=1"
                .formatted(StandaloneCluster.EXECUTOR_MEMORY, WAIT, OPTIONS));
    Process process = submit.start();
    String printed = new Started(process, process.inputReader(StandardCharsets.UTF_8)).output();
    assertThat(process.exitValue()).as(printed).isZero();
    assertThat(printed).startsWith("  start Spark  ").doesNotContain(" INFO ");
    assertThat(published(output)).isEqualTo(published(embedded())).hasSizeGreaterThan(100);
    assertThat(output.resolve("current/private/exchanges").toFile().list())
        .as("more parts than are counted without the cluster")
        .hasSizeGreaterThan(32);
  }

  /** Sojourn as it is when it was built. */
  private static Path installation() throws IOException {
    Path root = temp.resolve("sojourn");
    Path lib = Files.createDirectories(root.resolve("cli/target/lib"));
    for (Path jar : jars) {
      boolean isCli = jar.endsWith("sojourn-cli.jar");
      Files.createSymbolicLink((isCli ? lib.getParent() : lib).resolve(jar.getFileName()), jar);
    }
    Path script = Path.of("operations/spark/submit");
    Files.createDirectories(root.resolve(script).getParent());
    Files.copy(
        Cli.CHECKOUT.resolve(script), root.resolve(script), StandardCopyOption.COPY_ATTRIBUTES);
    return root;
  }

  @Test
  @Order(3)
  void workersThatAreKilledInTheMiddleChangeNothing() throws Exception {
    startWorkers();
    Path output = temp.resolve("killed");
    Path report = temp.resolve("report");
    Started run =
        Started.java(
            jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
            Map.of(),
            settings(
                "-Dspark.extraListeners=" + WorkerLoss.class.getName(),
                "-Dspark.shuffle.compress=false",
                "-Dspark.shuffle.io.maxRetries=1",
                "-Dspark.shuffle.io.retryWait=100ms",
                "-D" + WorkerLoss.EXECUTOR_OF + "=" + workers.get(0).process().pid(),
                "-D" + WorkerLoss.WORKER + "=" + workers.get(1).process().pid(),
                "-D" + WorkerLoss.REPORT + "=" + report),
            Main.class.getName(),
            "run",
            programme.toString(),
            "--output",
            output.toString(),
            "--part-size",
            PART_SIZE,
            "--master",
            cluster.url(),
            "--publish-to",
            temp.resolve("store").toUri().toString());
    String printed = run.output();
    assertThat(run.process().exitValue()).as(printed).isZero();
    assertThat(Files.readAllLines(report))
        .contains("lost 0", "lost 1")
        .anyMatch(line -> line.startsWith("executor in job 1 of ["))
        .anyMatch(line -> line.startsWith("worker in job 2 of [0, 1"));
    assertThat(published(output)).isEqualTo(published(embedded()));
    assertIsInStore(output.resolve("current").toRealPath());
    assertNothingIsLeftOnWorkers();
  }

  /** Spark starts such executors again and again, for ever. */
  @Test
  @Order(4)
  void executorsThatCannotStartAreSaidInOneMessage() throws IOException {
    startWorkers();
    String memory = StandaloneCluster.EXECUTOR_MEMORY;
    Map<String, String> settings =
        Map.of(MEMORY, memory, WAIT, "2s", OPTIONS, "-agentlib:there-is-none");
    assertNoExecutors(run("no-executors", settings), memory);
  }

  private static void assertIsInStore(Path run) throws IOException {
    Path store = temp.resolve("store");
    assertThat(Files.readString(store.resolve("current/00000001.json")))
        .contains("\"run\":\"" + run.getFileName() + "\"");
    Path copy = store.resolve("runs").resolve(run.getFileName()).resolve("public");
    assertThat(Fingerprint.files(copy, List.of("")))
        .isEqualTo(Fingerprint.files(run.resolve("public"), List.of("")));
  }

  /** Rows that killed workers have written are not to be read, and the key is nowhere. */
  private static void assertNothingIsLeftOnWorkers() throws IOException {
    String key = Files.readString(programme.resolve("demo.key")).replace("demo:", "").strip();
    List<Path> kept = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(cluster.home())) {
      walk.filter(file -> Files.isRegularFile(file) && !bytes(file).startsWith("PK"))
          .forEach(kept::add);
    }
    assertThat(kept).anyMatch(file -> file.getFileName().toString().startsWith("shuffle_"));
    for (Path file : kept) {
      assertThat(bytes(file)).as(file.toString()).doesNotContain(key).doesNotContain("Atlantis");
    }
  }

  private static String bytes(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
