package org.sojourn.reports.workbook;

import java.util.List;
import org.sojourn.model.estimate.CellStatus;

/**
 * What stands in a cell without a number, so that none is blank: short marks in brackets, which
 * screen readers speak and spreadsheets leave out of sums. Their meaning stands on the sheet of
 * notes.
 */
final class Marks {

  /** Hidden by disclosure control. */
  static final String HIDDEN = "[c]";

  /** Nobody gave a valid answer. */
  static final String NO_ANSWERS = "[x]";

  /** Not defined here: an interval of a count, a spread of one answer. */
  static final String NOT_APPLICABLE = "[z]";

  /** All marks, in the order in which they are explained. */
  static final List<String> ALL = List.of(HIDDEN, NO_ANSWERS, NOT_APPLICABLE);

  private Marks() {}

  /** The mark of a figure that is not shown. */
  static String of(CellStatus status) {
    if (status.hidden()) {
      return HIDDEN;
    }
    return status == CellStatus.NO_ANSWERS ? NO_ANSWERS : NOT_APPLICABLE;
  }
}
