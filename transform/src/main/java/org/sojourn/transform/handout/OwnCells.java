package org.sojourn.transform.handout;

import java.util.List;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Breakdown;

/**
 * Where figures of one organisation stand: everybody of its exchanges is a cell of the programme.
 *
 * @param programme id of the programme
 * @param name the organisation's
 */
record OwnCells(String programme, String name) {

  private static final String FAMILY = Breakdown.SENDING_ORGANISATION.id();
  private static final String INSTRUMENT = "instrument";

  /** A figure of everybody, or about a questionnaire, as one of the organisation. */
  Estimate own(Estimate all) {
    List<String> keys = all.cell().keys();
    return all.at(
        programme,
        keys.isEmpty()
            ? new Cell(FAMILY, List.of(name))
            : new Cell(BuiltIn.responseBy(FAMILY), List.of(keys.get(0), name)));
  }

  /** A figure that {@link #own} has made, as it was. */
  Estimate all(Estimate own) {
    List<String> keys = own.cell().keys();
    return own.at(
        programme, keys.size() == 1 ? Cell.OVERALL : new Cell(INSTRUMENT, keys.subList(0, 1)));
  }

  /** Whether the figure is one of the organisation. */
  boolean has(Estimate own) {
    List<String> keys = own.cell().keys();
    return keys.get(keys.size() - 1).equals(name);
  }

  /** Whether the figure is one of everybody, or about a whole questionnaire. */
  static boolean isWhole(Estimate all) {
    return all.cell().equals(Cell.OVERALL) || all.cell().breakdown().equals(INSTRUMENT);
  }
}
