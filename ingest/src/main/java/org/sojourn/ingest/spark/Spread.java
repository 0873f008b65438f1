package org.sojourn.ingest.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** Spreads pieces of work over tasks: a task each, as long as they are not too many. */
final class Spread {

  private static final int MOST = 1_000;

  private Spread() {}

  /** {@code pieces}, which are serializable, in their order. */
  static <T> JavaRDD<T> over(JavaSparkContext spark, List<T> pieces) {
    return pieces.isEmpty()
        ? spark.emptyRDD()
        : spark.parallelize(pieces, Math.min(MOST, pieces.size()));
  }
}
