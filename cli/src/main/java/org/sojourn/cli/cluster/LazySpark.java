package org.sojourn.cli.cluster;

import org.apache.spark.sql.SparkSession;
import org.sojourn.model.run.Progress;
import org.sojourn.transform.spark.Workers;

/** Spark, started when it is first asked for: a run whose tables are small and there needs none. */
public final class LazySpark implements Workers, AutoCloseable {

  private final String master;
  private final Progress progress;
  private SparkSession started;

  public LazySpark(String master, Progress progress) {
    this.master = master;
    this.progress = progress;
  }

  @Override
  public SparkSession get() {
    if (started == null) {
      progress.begin("start Spark");
      started = SparkSessions.start(master);
      progress.done(0);
    }
    return started;
  }

  @Override
  public boolean areElsewhere() {
    return !master.startsWith("local");
  }

  @Override
  public void close() {
    if (started != null) {
      started.stop();
    }
  }
}
