package org.sojourn.cli;

import org.apache.spark.sql.SparkSession;

/** Starts Spark: embedded by default, on a cluster when its master is named. */
final class SparkSessions {

  private SparkSessions() {}

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
