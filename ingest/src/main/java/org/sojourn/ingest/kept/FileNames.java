package org.sojourn.ingest.kept;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.sojourn.ingest.parse.ParseTask;

/**
 * What tables say of the files that rows are from, by the index of the file.
 *
 * @param sources ids of their sources
 * @param names their paths as declared
 * @param keyColumns columns that hold the key, null where there is none
 * @param indexes the indexes by source and name, as {@link #id} writes them
 */
public record FileNames(
    ArrayList<String> sources,
    ArrayList<String> names,
    ArrayList<String> keyColumns,
    HashMap<String, Integer> indexes)
    implements Serializable {

  /** The files of {@code tasks}. */
  public static FileNames of(List<ParseTask> tasks) {
    FileNames files =
        new FileNames(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashMap<>());
    for (ParseTask task : tasks) {
      files.indexes.put(id(task), files.names.size());
      files.sources.add(task.file().plan().source());
      files.names.add(task.file().name());
      files.keyColumns.add(task.mapping().keyColumn());
    }
    return files;
  }

  /** By what the file called {@code name} of {@code source} is known in every run. */
  public static String id(String source, String name) {
    return source + "\n" + name;
  }

  /** By what the file of {@code task} is known. */
  public static String id(ParseTask task) {
    return id(task.file().plan().source(), task.file().name());
  }

  /** By what the file at {@code index} is known. */
  public String id(int index) {
    return id(sources.get(index), names.get(index));
  }

  /** All ids, in the order of the files. */
  public List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      ids.add(id(i));
    }
    return ids;
  }
}
