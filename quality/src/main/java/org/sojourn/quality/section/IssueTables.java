package org.sojourn.quality.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.quality.measure.Measures;
import org.sojourn.quality.measure.Refusals;
import org.sojourn.quality.page.Cell;
import org.sojourn.quality.page.DataTable;
import org.sojourn.quality.page.DataTable.Head;
import org.sojourn.quality.page.Numbers;
import org.sojourn.quality.page.Visible;
import org.sojourn.quality.rows.IssueRow;

/** Issues as tables: how often which, and the first few of each. */
final class IssueTables {

  private IssueTables() {}

  /**
   * How often each of {@code codes} occurs in which source.
   *
   * @param what what is counted, such as "Rows"
   */
  static DataTable reasons(Refusals refusals, List<IssueCode> codes, String what, String note) {
    Map<IssueCode, Long> total = refusals.total();
    List<List<Cell>> rows = new ArrayList<>();
    for (IssueCode code : codes) {
      rows.add(
          List.of(
              Cell.of(code.summary()),
              Cell.raw(code.id()),
              Cell.number(Numbers.count(total.get(code))),
              Cell.of(sources(refusals, code))));
    }
    return new DataTable(
        what + " by reason, most frequent first",
        List.of(Head.of("Reason"), Head.of("Code"), Head.count(what), Head.of("Sources")),
        rows,
        note,
        Refusals.SCHEMA.name() + ".csv");
  }

  private static String sources(Refusals refusals, IssueCode code) {
    List<String> parts = new ArrayList<>();
    refusals
        .bySource()
        .forEach(
            (source, counts) -> {
              if (counts.containsKey(code)) {
                parts.add(source + "\u00a0" + Numbers.count(counts.get(code)));
              }
            });
    return String.join(", ", parts);
  }

  /** The first few issues of {@code code}. */
  static DataTable examples(Refusals refusals, IssueCode code) {
    List<IssueRow> issues = refusals.examples(code);
    List<List<Cell>> rows = new ArrayList<>();
    for (IssueRow issue : issues) {
      rows.add(
          List.of(
              Cell.raw(issue.place().toString()),
              Cell.raw(issue.column()),
              Cell.raw(issue.value()),
              Cell.of(Visible.text(issue.reason()))));
    }
    return new DataTable(
            code.summary() + first(issues.size(), refusals.issues(code)),
            List.of(Head.of("File and row"), Head.of("Column"), Head.of("Value"), Head.of("Why")),
            rows,
            refusals.issues() > Measures.LISTED
                ? "All of them: sojourn quarantine --code " + code.id() + "."
                : "",
            "quarantine.csv")
        .cut(Measures.LISTED, refusals.issues());
  }

  private static String first(long shown, long all) {
    return shown < all
        ? ": the first " + Numbers.count(shown) + " of " + Numbers.count(all)
        : ": " + Numbers.count(all);
  }
}
