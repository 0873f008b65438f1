package org.sojourn.ingest.kept;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.ingest.mapping.Issue;
import org.sojourn.ingest.parse.PlacedIssue;
import org.sojourn.ingest.parse.StoredRow;
import org.sojourn.model.quality.IssueCode;

/** Issues as rows of values: code, column, value, reason, and the file where it may be any. */
final class StoredIssue {

  private static final int FILE = 4;

  private static final Map<String, IssueCode> CODES =
      Stream.of(IssueCode.values()).collect(Collectors.toMap(IssueCode::id, Function.identity()));

  private StoredIssue() {}

  static StoredRow row(PlacedIssue placed) {
    return row(placed, null);
  }

  static StoredRow row(PlacedIssue placed, String file) {
    Issue issue = placed.issue();
    return new StoredRow(
        0,
        placed.row(),
        new Object[] {issue.code().id(), issue.column(), issue.value(), issue.reason(), file});
  }

  static String file(StoredRow row) {
    return (String) row.value(FILE);
  }

  static PlacedIssue read(StoredRow row, int file) {
    IssueCode code = CODES.get((String) row.value(0));
    String column = (String) row.value(1);
    Issue issue = new Issue(code, column, (String) row.value(2), (String) row.value(3));
    return new PlacedIssue(file, row.row(), issue);
  }
}
