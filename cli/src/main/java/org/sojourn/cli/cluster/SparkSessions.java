package org.sojourn.cli.cluster;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.sojourn.cli.runs.Version;
import org.sojourn.model.run.Failure;

/**
 * Starts Spark: embedded by default, on a cluster when its master is named. What changes no result
 * can be set by system properties ({@code spark.executor.memory}), as for every program of Spark.
 */
public final class SparkSessions {

  /** Spark in this process, with as many tasks at once as there are processors. */
  private static final String EMBEDDED = "local[*]";

  /** The master that {@code spark-submit} names, or else {@link #EMBEDDED}, for an option. */
  public static final String DEFAULT = "${sys:spark.master:-" + EMBEDDED + "}";

  private static final Pattern MASTER =
      Pattern.compile("local(\\[(\\*|\\d+)(,\\d+)?\\])?|spark://.+:\\d+.*|yarn|k8s://.+");

  /** What results, or what is left on disks, could depend on. */
  private static final Map<String, String> FIXED =
      Map.ofEntries(
          Map.entry("spark.ui.showConsoleProgress", "false"),
          Map.entry("spark.log.structuredLogging.enabled", "false"),
          Map.entry("spark.sql.session.timeZone", "UTC"),
          Map.entry("spark.sql.datetime.java8API.enabled", "true"),
          Map.entry("spark.sql.adaptive.enabled", "false"),
          Map.entry("spark.sql.codegen.wholeStage", "false"),
          Map.entry("spark.sql.catalogImplementation", "in-memory"),
          Map.entry("spark.hadoop.fs.file.impl.disable.cache", "false"),
          Map.entry("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false"),
          Map.entry("spark.hadoop.parquet.enable.summary-metadata", "false"));

  private SparkSessions() {}

  /**
   * Makes sure that {@code master} can be Spark's master.
   *
   * @throws Failure when it cannot
   */
  public static void requireMaster(String master) {
    if (!MASTER.matcher(master).matches()) {
      throw new Failure(
          Failure.Kind.INPUT,
          "'%s' is no Spark master; allowed: local[*], local[N], spark://HOST:PORT, yarn, k8s://URL"
              .formatted(master));
    }
  }

  /**
   * Spark under {@code master}.
   *
   * @throws Failure when a cluster cannot be reached, or does not take the application
   */
  static SparkSession start(String master) {
    SparkConf conf = new SparkConf().setAppName("sojourn").setMaster(master);
    FIXED.forEach(conf::set);
    conf.setIfMissing("spark.ui.enabled", "false");
    conf.setIfMissing("spark.sql.shuffle.partitions", "2");
    if (!master.startsWith("local")) {
      return new Cluster(master, Version.spark()).start(conf);
    }
    conf.set("spark.driver.host", "localhost").set("spark.driver.bindAddress", "127.0.0.1");
    return SparkSession.builder().config(conf).getOrCreate();
  }
}
