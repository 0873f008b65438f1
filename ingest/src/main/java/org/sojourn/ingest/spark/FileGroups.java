package org.sojourn.ingest.spark;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.tables.Division;

/**
 * The parts of the quarantine: files whose issues are in one part, in the order of sources and
 * names. A large file has a part of its own, small ones share one; where one begins depends on the
 * file and the one before it alone, so that a file that comes changes its neighbours at most.
 */
final class FileGroups {

  private static final long LARGE = 100_000;
  private static final Division SMALL = new Division(64);

  private FileGroups() {}

  /**
   * The groups.
   *
   * @param files ids of the files
   * @param rows rows in each of them
   */
  static List<List<String>> of(List<String> files, List<Long> rows) {
    List<List<String>> groups = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (i == 0
          || rows.get(i) >= LARGE
          || rows.get(i - 1) >= LARGE
          || SMALL.begins(files.get(i))) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(files.get(i));
    }
    return groups;
  }
}
