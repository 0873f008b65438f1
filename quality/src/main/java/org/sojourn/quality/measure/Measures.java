package org.sojourn.quality.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sojourn.model.quality.IssueCode;

/**
 * Everything that was counted.
 *
 * @param files what became of each file's rows, by source and path
 * @param refusals issues by reason
 * @param normalised values read as another spelling
 * @param nonResponse answers by item
 * @param straightLining batteries with one answer throughout
 * @param duplicates sets of answers that several respondents gave
 * @param dates outside the period
 * @param coverage of registry, exchanges and responses
 * @param earlier the run before this one
 * @param changes since that run; empty when there is none to compare with
 */
public record Measures(
    List<FileCount> files,
    Refusals refusals,
    Normalised normalised,
    NonResponse nonResponse,
    StraightLining straightLining,
    DuplicateAnswers duplicates,
    DatesOutside dates,
    Coverage coverage,
    Earlier earlier,
    Optional<Changes> changes) {

  /**
   * Single rows that a file of them lists at most, the first ones: nobody reads a million lines,
   * and no spreadsheet opens them.
   */
  public static final int LISTED = 100_000;

  /** Rows of all files. */
  public long rows() {
    return files.stream().mapToLong(file -> file.input().rows()).sum();
  }

  /** Accepted rows of all files. */
  public long accepted() {
    return files.stream().mapToLong(FileCount::accepted).sum();
  }

  /** Rows of all files that are set aside as a whole. */
  public long refused() {
    return files.stream().mapToLong(FileCount::refused).sum();
  }

  /** Single answers that are set aside. */
  public long valueIssues() {
    return refusals.total().entrySet().stream()
        .filter(entry -> entry.getKey().scope() == IssueCode.Scope.VALUE)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** Counts by source and code, named as in the record of a run. */
  public static Map<String, Map<String, Long>> counts(
      List<FileCount> files, Refusals refusals, Map<String, Long> normalised) {
    Map<String, Map<String, Long>> counts = new TreeMap<>();
    for (FileCount file : files) {
      Map<String, Long> own = counts.computeIfAbsent(file.input().source(), s -> new TreeMap<>());
      own.merge("rows-in", file.input().rows(), Long::sum);
      own.merge("accepted", file.accepted(), Long::sum);
      own.merge("quarantined", file.refused(), Long::sum);
    }
    counts.forEach(
        (source, own) -> {
          own.put("normalised", normalised.getOrDefault(source, 0L));
          refusals.of(source).forEach((code, n) -> own.put(code.id(), n));
        });
    return counts;
  }
}
