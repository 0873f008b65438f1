package org.sojourn.cli.explain;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sojourn.cli.console.Columns;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.quality.page.Numbers;
import org.sojourn.quality.page.Visible;
import org.sojourn.quality.rows.IssueRow;
import org.sojourn.quality.rows.Place;

/** Takes issues by source, file and row, and shows counts by reason, then the first rows. */
final class IssueListing {

  private final IssueFilter filter;
  private final int limit;
  private final Map<IssueCode, Map<String, Long>> counts = new EnumMap<>(IssueCode.class);
  private final List<IssueRow> first = new ArrayList<>();
  private final TreeSet<String> files = new TreeSet<>();
  private final TreeSet<String> columns = new TreeSet<>();
  private Place refused;
  private long rows;
  private long answers;
  private long issues;

  /** A listing of at most {@code limit} of the issues that pass {@code filter}. */
  IssueListing(IssueFilter filter, int limit) {
    this.filter = filter;
    this.limit = limit;
  }

  void add(IssueRow issue) {
    files.add(issue.place().file());
    if (issue.column() != null) {
      columns.add(issue.column());
    }
    if (!filter.test(issue)) {
      return;
    }
    issues++;
    counts
        .computeIfAbsent(issue.code(), code -> new TreeMap<>())
        .merge(issue.place().source(), 1L, Long::sum);
    if (!issue.wholeRow()) {
      answers++;
    } else if (!issue.place().equals(refused)) {
      refused = issue.place();
      rows++;
    }
    if (first.size() < limit) {
      first.add(issue);
    }
  }

  /** Names of files and columns with issues, whether they pass or not. */
  List<String> files() {
    return List.copyOf(files);
  }

  /** Names of columns with issues, whether they pass or not. */
  List<String> columns() {
    return List.copyOf(columns);
  }

  /** Whether nothing passed. */
  boolean empty() {
    return issues == 0;
  }

  /** Shows counts, then rows. */
  void print(PrintWriter out, Columns columns) {
    out.println(
        "%s and %s set aside%s"
            .formatted(
                Numbers.count(rows, "row", "rows"),
                Numbers.count(answers, "single answer", "single answers"),
                filter.open() ? "" : " that match"));
    out.println();
    columns.print(reasons(), out::println);
    out.println();
    columns.print(rows(), out::println);
    if (issues > first.size()) {
      out.println();
      out.println(
          "the first %s of %s; --limit N shows more, --csv all of them"
              .formatted(Numbers.count(first.size()), Numbers.count(issues)));
    }
  }

  private List<List<String>> reasons() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("CODE", "COUNT", "REASON AND SOURCES"));
    counts.keySet().stream()
        .sorted(Comparator.comparing((IssueCode code) -> -total(code)))
        .forEach(
            code ->
                lines.add(
                    List.of(
                        code.id(),
                        Numbers.count(total(code)),
                        code.summary() + ": " + sources(counts.get(code)))));
    return lines;
  }

  private long total(IssueCode code) {
    return counts.get(code).values().stream().mapToLong(Long::longValue).sum();
  }

  private static String sources(Map<String, Long> counts) {
    List<String> parts = new ArrayList<>();
    counts.forEach((source, n) -> parts.add(source + " " + Numbers.count(n)));
    return String.join(", ", parts);
  }

  private List<List<String>> rows() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("FILE:ROW", "COLUMN", "VALUE", "WHY"));
    for (IssueRow issue : first) {
      lines.add(
          List.of(
              Visible.text(issue.place().toString()),
              shown(issue.column()),
              shown(issue.value()),
              Visible.text(issue.reason())));
    }
    return lines;
  }

  private static String shown(String text) {
    return text == null ? "" : Visible.text(text);
  }
}
