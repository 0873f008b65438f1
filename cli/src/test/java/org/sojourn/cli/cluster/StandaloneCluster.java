package org.sojourn.cli.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A real cluster on loopback: Spark's own master and workers, from Spark's jars and nothing else.
 */
final class StandaloneCluster implements AutoCloseable {

  /** As much as Spark asks for at least. */
  static final String EXECUTOR_MEMORY = "512m";

  private final Path home;
  private final Started master;
  private final String url;
  private final List<Started> workers = new ArrayList<>();

  private StandaloneCluster(Path home, Started master, String url) {
    this.home = home;
    this.master = master;
    this.url = url;
  }

  /**
   * A master, as yet without workers.
   *
   * @param home becomes the installation of Spark: {@code jars}, and what workers keep
   * @param classPath the jars of the tests, of which it takes those of Spark
   */
  static StandaloneCluster start(Path home, List<Path> classPath) throws IOException {
    Path jars = Files.createDirectories(home.resolve("jars"));
    for (Path jar : classPath) {
      if (OwnJars.isOfSpark(jar)) {
        Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
      }
    }
    writeSubmit(home);
    Started master = spark(home, Map.of(), "master.Master", "--host", "127.0.0.1", "--port", "0");
    String place = master.after("Starting Spark master at ", log(home, "master"));
    return new StandaloneCluster(home, master, place.strip());
  }

  /** As Spark's own script, which is no artifact: Java with the driver's options, SparkSubmit. */
  private static void writeSubmit(Path home) throws IOException {
    Path submit = Files.createDirectories(home.resolve("bin")).resolve("spark-submit");
    Files.writeString(
        submit,
        """
        #!/bin/sh
        for argument; do
          [ "${before:-}" != --driver-java-options ] || options=$argument
          before=$argument
        done
        exec '%s' %s -Xmx1g -XX:TieredStopAtLevel=1 -XX:+UseSerialGC $options \\
          -cp "$SPARK_HOME/jars/*" org.apache.spark.deploy.SparkSubmit "$@"
        """
            .formatted(Started.JAVA, String.join(" ", Started.opens())));
    Files.setPosixFilePermissions(submit, PosixFilePermissions.fromString("rwx------"));
  }

  private static Started spark(Path home, Map<String, String> more, String... command)
      throws IOException {
    List<String> all = new ArrayList<>(List.of(command));
    all.set(0, "org.apache.spark.deploy." + all.get(0));
    all.addAll(1, List.of("--webui-port", "0"));
    return Started.java(
        home.resolve("jars") + File.separator + "*",
        environment(home, more),
        List.of("-Xmx256m"),
        all.toArray(String[]::new));
  }

  private static Map<String, String> environment(Path home, Map<String, String> more) {
    Map<String, String> environment =
        Map.of(
            "SPARK_HOME",
            home.toString(),
            "SPARK_SCALA_VERSION",
            "2.13",
            "SPARK_LOCAL_IP",
            "127.0.0.1");
    return Stream.of(environment, more)
        .flatMap(map -> map.entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Path log(Path home, String name) {
    return home.resolve(name + ".log");
  }

  /** Starts workers with one core each, and waits until the master knows them. */
  List<Started> startWorkers(int number) throws IOException {
    for (int i = 0; i < number; i++) {
      workers.add(worker(name(i)));
    }
    for (int i = 0; i < number; i++) {
      workers.get(i).after("Successfully registered with master", log(home, name(i)));
    }
    return workers;
  }

  private static String name(int worker) {
    return "worker-" + worker;
  }

  private Started worker(String name) throws IOException {
    return spark(
        home,
        Map.of("SPARK_LOCAL_DIRS", home.resolve(name + "-local").toString()),
        "worker.Worker",
        "--host",
        "127.0.0.1",
        "--port",
        "0",
        "--cores",
        "1",
        "--memory",
        EXECUTOR_MEMORY,
        "--work-dir",
        home.resolve(name).toString(),
        url);
  }

  /** Address of the master. */
  String url() {
    return url;
  }

  /** Where Spark is installed. */
  Path home() {
    return home;
  }

  @Override
  public void close() throws InterruptedException {
    for (Started worker : workers) {
      worker.kill();
    }
    master.kill();
  }
}
