package org.sojourn.quality.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.run.RunManifest;
import org.sojourn.quality.measure.Changes;
import org.sojourn.quality.measure.Changes.CountChange;
import org.sojourn.quality.measure.Changes.FileChange;
import org.sojourn.quality.measure.Changes.State;
import org.sojourn.quality.measure.Earlier;
import org.sojourn.quality.measure.Measures;
import org.sojourn.quality.page.Cell;
import org.sojourn.quality.page.DataTable;
import org.sojourn.quality.page.DataTable.Head;
import org.sojourn.quality.page.Numbers;
import org.sojourn.quality.page.Section;

/** What differs from the run that was published before. */
final class ChangesSection {

  static final String ID = "changes";

  private static final int SHOWN = 40;
  private static final String OTHER_KEY =
      " The key differs from that of the last run: pseudonyms do not join with earlier runs.";

  private ChangesSection() {}

  static Section of(Measures measures) {
    Changes changes = measures.changes().orElse(new Changes(List.of(), List.of()));
    List<DataTable> tables = new ArrayList<>();
    if (!changes.counts().isEmpty()) {
      tables.add(counts(changes));
    }
    if (changes.files().stream().anyMatch(file -> file.state() != State.SAME)) {
      tables.add(files(changes));
    }
    return new Section(
        ID,
        "Since the last published run",
        badge(measures),
        List.of(text(measures.earlier(), changes)),
        tables);
  }

  private static String badge(Measures measures) {
    if (measures.changes().isEmpty()) {
      return measures.earlier() instanceof Earlier.None ? "first run" : "unknown";
    }
    boolean same = measures.changes().get().none() && !measures.earlier().otherKey();
    return same ? "nothing" : "";
  }

  private static String text(Earlier earlier, Changes changes) {
    if (earlier instanceof Earlier.Unusable unusable) {
      return "There is a published run, but it cannot be compared with: " + unusable.reason() + ".";
    }
    if (earlier instanceof Earlier.Run run) {
      RunManifest before = run.manifest();
      String which =
          "Compared with the published run "
              + before.fingerprint()
              + ", data as of "
              + before.asOf();
      return which
          + (changes.none()
              ? ": the same files, the same counts."
              : ". What is not listed is as it was.")
          + (run.otherKey() ? OTHER_KEY : "");
    }
    return "First run: nothing has been published here before, so there is nothing to compare"
        + " with.";
  }

  private static DataTable counts(Changes changes) {
    List<List<Cell>> rows = new ArrayList<>();
    changes.counts().stream()
        .sorted(Comparator.comparing((CountChange c) -> -Math.abs(c.now() - c.before())))
        .limit(SHOWN)
        .forEach(
            c ->
                rows.add(
                    List.of(
                        Cell.of(c.source()),
                        Cell.of(name(c.code())),
                        Cell.number(Numbers.count(c.before())),
                        Cell.number(Numbers.count(c.now())),
                        Cell.number(Numbers.difference(c.now() - c.before())))));
    return new DataTable(
        "Counts that differ, the greatest difference first",
        List.of(
            Head.of("Source"),
            Head.of("Count"),
            Head.count("Before"),
            Head.count("Now"),
            Head.count("Difference")),
        rows,
        "",
        Changes.SCHEMA.name() + ".csv");
  }

  private static String name(String code) {
    return switch (code) {
      case "rows-in" -> "Rows read";
      case "accepted" -> "Rows accepted";
      case "quarantined" -> "Rows set aside";
      case "normalised" -> "Values normalised";
      default ->
          Stream.of(IssueCode.values())
              .filter(issue -> issue.id().equals(code))
              .map(IssueCode::summary)
              .findFirst()
              .orElse(code);
    };
  }

  private static DataTable files(Changes changes) {
    List<List<Cell>> rows = new ArrayList<>();
    changes.files().stream()
        .filter(file -> file.state() != State.SAME)
        .limit(SHOWN)
        .forEach(file -> rows.add(row(file)));
    return new DataTable(
        "Files with other content",
        List.of(
            Head.of("File"),
            Head.of("Source"),
            Head.of("State"),
            Head.count("Rows before"),
            Head.count("Rows now")),
        rows,
        "By the hash of their content.",
        Changes.SCHEMA.name() + ".csv");
  }

  private static List<Cell> row(FileChange file) {
    return List.of(
        Cell.raw(file.path()),
        Cell.of(file.source()),
        Cell.of(file.state().id()),
        Cell.number(file.before() == null ? "\u2013" : Numbers.count(file.before())),
        Cell.number(file.now() == null ? "\u2013" : Numbers.count(file.now())));
  }
}
