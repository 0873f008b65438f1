package org.sojourn.ingest.parse;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sojourn.ingest.read.ColumnMatch;
import org.sojourn.ingest.read.FileStamp;
import org.sojourn.model.run.Failure;

/** Decides whether the files that were read can be used. */
public final class SourcesCheck {

  private SourcesCheck() {}

  /**
   * Makes sure that every file could be read and every source has rows and its columns.
   *
   * @param tasks all files by index
   * @param summaries of all files by index
   * @throws Failure with all problems, one a line
   */
  public static void require(List<ParseTask> tasks, List<FileSummary> summaries) {
    List<String> problems = new ArrayList<>();
    for (FileSummary summary : summaries) {
      if (summary.problem() != null) {
        problems.add(summary.problem() + seenHere(tasks.get(summary.file()), summary.problem()));
      }
    }
    if (problems.isEmpty()) {
      tasks.stream()
          .collect(Collectors.groupingBy(task -> task.file().plan().source()))
          .values()
          .forEach(files -> checkSource(files, summaries, problems));
    }
    if (!problems.isEmpty()) {
      String text = problems.stream().sorted().collect(Collectors.joining("\n"));
      throw new Failure(Failure.Kind.INPUT, text);
    }
  }

  /** Who does not see a file that is there: not this machine. */
  private static String seenHere(ParseTask task, String problem) {
    return problem.endsWith(FileStamp.GONE) && Files.exists(task.file().path())
        ? " where the cluster's workers see it: this machine does, at " + task.file().path()
        : "";
  }

  private static void checkSource(
      List<ParseTask> files, List<FileSummary> summaries, List<String> problems) {
    ParseTask first = files.get(0);
    List<FileSummary> own = files.stream().map(f -> summaries.get(f.file().index())).toList();
    if (own.stream().allMatch(summary -> summary.rows() + summary.left() == 0)) {
      problems.add(
          first.file().failure("there are no rows; export it again with its rows").getMessage());
    } else {
      Set<String> seen = new TreeSet<>();
      own.forEach(summary -> seen.addAll(summary.seen()));
      List<String> missing =
          first.mapping().columns().stream().filter(column -> !seen.contains(column)).toList();
      if (!missing.isEmpty()) {
        problems.add(ColumnMatch.missing(first.file(), missing, seen).getMessage());
      }
    }
  }
}
