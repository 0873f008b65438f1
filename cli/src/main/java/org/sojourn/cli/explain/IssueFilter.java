package org.sojourn.cli.explain;

import java.util.function.Predicate;
import org.sojourn.quality.rows.IssueRow;

/**
 * Which issues are wanted; null lets all pass.
 *
 * @param source id of a source
 * @param code an issue code
 * @param file path, or last part of a path
 * @param column column of a source
 */
record IssueFilter(String source, String code, String file, String column)
    implements Predicate<IssueRow> {

  @Override
  public boolean test(IssueRow issue) {
    return (source == null || source.equals(issue.place().source()))
        && (code == null || code.equals(issue.code().id()))
        && (file == null || names(issue.place().file()))
        && (column == null || column.equalsIgnoreCase(issue.column()));
  }

  private boolean names(String path) {
    return path.equals(file) || path.endsWith("/" + file);
  }

  /** Whether it lets everything pass. */
  boolean open() {
    return source == null && code == null && file == null && column == null;
  }
}
