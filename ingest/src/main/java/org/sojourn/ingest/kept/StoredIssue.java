package org.sojourn.ingest.kept;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.ingest.mapping.Issue;
import org.sojourn.ingest.parse.PlacedIssue;
import org.sojourn.ingest.parse.StoredRow;
import org.sojourn.model.quality.IssueCode;

/** Issues as rows of values: code, column, value, reason. */
final class StoredIssue {

  private static final Map<String, IssueCode> CODES =
      Stream.of(IssueCode.values()).collect(Collectors.toMap(IssueCode::id, Function.identity()));

  private StoredIssue() {}

  static StoredRow row(PlacedIssue placed) {
    Issue issue = placed.issue();
    return new StoredRow(
        placed.file(),
        placed.row(),
        new Object[] {issue.code().id(), issue.column(), issue.value(), issue.reason()});
  }

  static PlacedIssue read(StoredRow row) {
    IssueCode code = CODES.get((String) row.value(0));
    String column = (String) row.value(1);
    Issue issue = new Issue(code, column, (String) row.value(2), (String) row.value(3));
    return new PlacedIssue(row.file(), row.row(), issue);
  }
}
