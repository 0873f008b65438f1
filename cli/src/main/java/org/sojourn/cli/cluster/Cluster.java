package org.sojourn.cli.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.sql.SparkSession;
import org.sojourn.model.run.Failure;

/**
 * A Spark cluster.
 *
 * @param master its address
 * @param version the version of Spark that it has to run
 */
public record Cluster(String master, String version) {

  private static final String STANDALONE = "spark://";
  private static final int CONNECT_MILLISECONDS = 5000;

  /** What the launcher gives its own process: executors are to count, sort and name alike. */
  private static final String OPTIONS =
      "-Dfile.encoding=UTF-8 -Duser.timezone=UTC -Duser.language=en -Duser.country=";

  private static final String EXECUTOR_OPTIONS = "spark.executor.extraJavaOptions";

  /**
   * Spark on this cluster. Executors are sent what of Sojourn they need; what they leave on their
   * disks is encrypted.
   *
   * @param conf what is set already stays
   * @throws Failure when no master answers, or it does not take the application; later on, jobs end
   *     with one when the cluster gives no executors
   */
  public SparkSession start(SparkConf conf) {
    if (master.startsWith(STANDALONE)) {
      conf.setIfMissing("spark.driver.host", reach().getHostAddress());
    }
    conf.setIfMissing("spark.jars", String.join(",", OwnJars.ofClassPath()));
    conf.setIfMissing("spark.io.encryption.enabled", "true");
    conf.setIfMissing("spark.executorEnv.LC_ALL", "C.UTF-8");
    conf.set(EXECUTOR_OPTIONS, OPTIONS + " " + conf.get(EXECUTOR_OPTIONS, ""));
    SparkSession spark = session(conf);
    ClusterWatch.begin(spark.sparkContext(), master);
    return spark;
  }

  private SparkSession session(SparkConf conf) {
    try {
      return SparkSession.builder().config(conf).getOrCreate();
    } catch (Exception e) { // also checked ones, which Scala does not declare
      throw new Failure(
          Failure.Kind.FAULT,
          "the Spark cluster %s does not take the application: %s; it has to run Spark %s for Scala 2.13, and to reach this machine"
              .formatted(master, reason(e), version),
          e);
    }
  }

  /** Spark says what is wrong, or stumbles over itself a minute after it has asked in vain. */
  private static String reason(Exception e) {
    return e instanceof SparkException || e instanceof IOException
        ? String.valueOf(e.getMessage()).lines().findFirst().orElse("")
        : "its master gave no answer";
  }

  /** The address of this machine on the way to the first master that answers. */
  private InetAddress reach() {
    List<String> problems = new ArrayList<>();
    for (String place : master.substring(STANDALONE.length()).split(",")) {
      int colon = place.lastIndexOf(':');
      String host = place.substring(0, Math.max(colon, 0));
      try (Socket socket = new Socket()) {
        int port = Integer.parseInt(place.substring(colon + 1));
        socket.connect(new InetSocketAddress(host, port), CONNECT_MILLISECONDS);
        return socket.getLocalAddress();
      } catch (IOException | IllegalArgumentException e) {
        problems.add(place + ": " + e.getMessage());
      }
    }
    throw new Failure(
        Failure.Kind.FAULT,
        "no Spark master answers at %s (%s); start it or name another one with --master; without --master, Spark runs in this process"
            .formatted(master, String.join("; ", problems)));
  }
}
