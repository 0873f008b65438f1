package org.sojourn.quality.rows;

import java.util.stream.Stream;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.run.Failure;

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

  /**
   * The issue in a row of the table of quarantine.
   *
   * @param cells by the order of its columns
   */
  public static IssueRow of(Object[] cells) {
    return new IssueRow(
        new Place((String) cells[0], (String) cells[1], (Long) cells[2]),
        code((String) cells[6]),
        (String) cells[4],
        (String) cells[5],
        (String) cells[7]);
  }

  /**
   * The code called {@code id}.
   *
   * @throws Failure when this version has none
   */
  public static IssueCode code(String id) {
    return Stream.of(IssueCode.values())
        .filter(code -> code.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Failure.Kind.FAULT,
                    "the quarantine has an issue '%s', which this version does not know; run again"
                        .formatted(id)));
  }

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
