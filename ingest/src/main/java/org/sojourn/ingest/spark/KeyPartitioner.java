package org.sojourn.ingest.spark;

import org.apache.spark.Partitioner;
import org.sojourn.ingest.rule.Claim;

/** Brings all claims of one key together. */
final class KeyPartitioner extends Partitioner {

  private static final long serialVersionUID = 1L;

  private final int partitions;

  KeyPartitioner(int partitions) {
    this.partitions = partitions;
  }

  @Override
  public int numPartitions() {
    return partitions;
  }

  @Override
  public int getPartition(Object claim) {
    return Math.floorMod(((Claim) claim).key().hashCode(), partitions);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KeyPartitioner that && that.partitions == partitions;
  }

  @Override
  public int hashCode() {
    return partitions;
  }
}
