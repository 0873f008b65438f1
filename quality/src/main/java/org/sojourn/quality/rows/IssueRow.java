package org.sojourn.quality.rows;

import org.sojourn.model.quality.IssueCode;

/**
 * What is wrong with a row or a value.
 *
 * @param place where it stands
 * @param code which issue
 * @param column column of the source, or null
 * @param value its text, or null
 * @param reason what is wrong and what is allowed
 */
public record IssueRow(Place place, IssueCode code, String column, String value, String reason) {

  /** Whether the whole row is set aside. */
  public boolean wholeRow() {
    return code.scope() == IssueCode.Scope.ROW;
  }

  /** The cells by the order of the table of quarantine. */
  public Object[] cells() {
    return new Object[] {
      place.source(), place.file(), place.row(), code.scope().id(), column, value, code.id(), reason
    };
  }
}
