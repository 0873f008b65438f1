package org.sojourn.ingest.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.ingest.parse.ParseTask;

/**
 * What tables say of the files that rows are from, by the index of the file.
 *
 * @param sources ids of their sources
 * @param names their paths as declared
 * @param keyColumns columns that hold the key, null where there is none
 */
record FileNames(ArrayList<String> sources, ArrayList<String> names, ArrayList<String> keyColumns)
    implements Serializable {

  /** The files of {@code tasks}. */
  static FileNames of(List<ParseTask> tasks) {
    FileNames files = new FileNames(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (ParseTask task : tasks) {
      files.sources.add(task.file().plan().source());
      files.names.add(task.file().name());
      files.keyColumns.add(task.mapping().keyColumn());
    }
    return files;
  }
}
