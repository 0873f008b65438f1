package org.sojourn.ingest.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.tables.Division;

/**
 * How the quarantine is divided into parts, in the order of files and rows. Half a million rows of
 * a large file have a part of their own, small files share one. Where a part begins depends on the
 * file and the one before it alone, so that a file that comes changes its neighbours at most.
 */
final class QuarantineParts implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final long LARGE = 100_000;
  private static final long ROWS = 1 << 19;
  private static final Division SMALL = new Division(64);

  private final ArrayList<ArrayList<String>> parts = new ArrayList<>();
  private final int[] first;
  private final int[] pieces;

  /**
   * Divides.
   *
   * @param files ids of the files, in order
   * @param rows rows in each of them
   */
  QuarantineParts(List<String> files, List<Long> rows) {
    first = new int[files.size()];
    pieces = new int[files.size()];
    for (int i = 0; i < first.length; i++) {
      boolean large = rows.get(i) >= LARGE;
      if (i == 0 || large || rows.get(i - 1) >= LARGE || SMALL.begins(files.get(i))) {
        parts.add(new ArrayList<>());
      }
      first[i] = parts.size() - 1;
      pieces[i] = large ? (int) ((rows.get(i) + ROWS - 1) / ROWS) : 1;
      parts.get(first[i]).add(piece(files.get(i), 0));
      for (int piece = 1; piece < pieces[i]; piece++) {
        parts.add(new ArrayList<>(List.of(piece(files.get(i), piece))));
      }
    }
  }

  private static String piece(String file, int piece) {
    return file + "\n" + piece;
  }

  /** Number of parts. */
  int size() {
    return parts.size();
  }

  /** What {@code part} is about: the same in every run for the same rows of the same files. */
  List<String> content(int part) {
    return parts.get(part);
  }

  /** The part with this content, or -1. */
  int of(List<String> content) {
    return parts.indexOf(content);
  }

  /** The part of issues of row {@code row} of the file with the index {@code file}. */
  int of(int file, long row) {
    return first[file] + (int) Math.min(pieces[file] - 1, row / ROWS);
  }

  /** The first part with issues of the file with the index {@code file}. */
  int first(int file) {
    return first[file];
  }

  /** The last part with issues of the file with the index {@code file}. */
  int last(int file) {
    return first[file] + pieces[file] - 1;
  }
}
