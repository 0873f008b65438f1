package org.sojourn.cli;

import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;
import org.sojourn.model.run.Failure;

/** Starts Spark: embedded by default, on a cluster when its master is named. */
final class SparkSessions {

  /** Spark in this process, with as many tasks at once as there are processors. */
  static final String EMBEDDED = "local[*]";

  private static final Pattern MASTER =
      Pattern.compile("local(\\[(\\*|\\d+)(,\\d+)?\\])?|spark://.+:\\d+.*|yarn|k8s://.+");

  private SparkSessions() {}

  /**
   * Makes sure that {@code master} can be Spark's master.
   *
   * @throws Failure when it cannot
   */
  static void requireMaster(String master) {
    if (!MASTER.matcher(master).matches()) {
      throw new Failure(
          Failure.Kind.INPUT,
          "'%s' is no Spark master; allowed: local[*], local[N], spark://HOST:PORT, yarn, k8s://URL"
              .formatted(master));
    }
  }

  static SparkSession start(String master) {
    return SparkSession.builder()
        .appName("sojourn")
        .master(master)
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.log.structuredLogging.enabled", "false")
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.datetime.java8API.enabled", "true")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.adaptive.enabled", "false")
        .config("spark.sql.codegen.wholeStage", "false")
        .config("spark.sql.catalogImplementation", "in-memory")
        .config("spark.hadoop.fs.file.impl.disable.cache", "false")
        .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
        .config("spark.hadoop.parquet.enable.summary-metadata", "false")
        .getOrCreate();
  }
}
