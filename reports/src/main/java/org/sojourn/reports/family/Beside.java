package org.sojourn.reports.family;

import java.util.List;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.figure.BesideFigure;
import org.sojourn.reports.table.BesideTable;

/** The group's figures beside the programme's: percentages drawn, all others in a table. */
final class Beside {

  private Beside() {}

  /**
   * Adds what there is of {@code indicators}; where no percentage is shown, all are in the table.
   */
  static void add(Composition composition, Sheet sheet, List<Indicator> indicators) {
    List<Block.Figure> figures = BesideFigure.of(composition, indicators);
    figures.forEach(sheet::add);
    List<Indicator> others =
        indicators.stream().filter(i -> figures.isEmpty() || !BesideFigure.isDrawn(i)).toList();
    sheet.add(BesideTable.of(composition, others));
  }
}
