package org.sojourn.ingest.spark;

import java.io.Serializable;
import org.apache.spark.TaskContext;
import org.sojourn.tables.PartFiles;

/**
 * A part of a table that a task has written.
 *
 * @param table name of the table
 * @param part number of the part
 * @param task number of the attempt, which no other attempt at any part has
 */
record WrittenPart(String table, int part, long task) implements Serializable {

  /** The part that the task of this thread is about to write. */
  static WrittenPart now(String table, int part) {
    return new WrittenPart(table, part, TaskContext.get().taskAttemptId());
  }

  /** Name of the file that the task wrote. */
  String attempt() {
    return table + "-" + task + "-" + PartFiles.name(part);
  }
}
