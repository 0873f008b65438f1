package org.sojourn.ingest.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.TaskContext;
import org.sojourn.ingest.kept.JudgedPart;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.tables.PartFiles;

/**
 * A file that a task has written.
 *
 * @param path where it belongs in the private folder
 * @param attempt name of the file that the task wrote, which no other attempt has
 */
record WrittenPart(String path, String attempt) implements Serializable {

  /** Path of part {@code part} of the table {@code name}. */
  static String path(String name, int part) {
    return name + "/" + PartFiles.name(part);
  }

  /** Paths of all files that a run keeps of part {@code part} of {@code tables}. */
  static List<String> paths(List<CanonicalTable> tables, int part) {
    List<String> paths = new ArrayList<>();
    tables.forEach(table -> paths.add(path(table.id(), part)));
    paths.add(JudgedPart.path(tables.get(0), part));
    return paths;
  }

  /** The file at {@code path} that the task of this thread is about to write. */
  static WrittenPart now(String path) {
    return new WrittenPart(path, TaskContext.get().taskAttemptId() + "-" + path.replace('/', '-'));
  }
}
