package org.sojourn.transform.spark;

import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/** Who counts where there is much to count: Spark, asked for a session only when it is needed. */
@FunctionalInterface
public interface Workers extends Supplier<SparkSession> {

  /** Whether Spark's tasks run elsewhere than in this process, which counts as fast as they do. */
  default boolean areElsewhere() {
    return true;
  }
}
