package org.sojourn.reports.workbook;

import static org.sojourn.reports.workbook.SheetPage.words;

import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Precision;
import org.sojourn.model.indicator.Measure;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.workbook.SheetPage.Cell;

/** Cells made of figures: a number with as many decimals as are published, or a mark. */
final class FigureCells {

  private static final int POINT_DECIMALS = 2;
  private static final int RATIO_DECIMALS = 3;

  private final Composition composition;

  FigureCells(Composition composition) {
    this.composition = composition;
  }

  /** The value. */
  Cell value(Estimate figure) {
    return figure.shown()
        ? number(figure, figure.value(), precision(figure).value())
        : words(Marks.of(figure.status()));
  }

  /** By how much the value moved, in its unit. */
  Cell difference(Estimate figure, double moved) {
    return number(figure, moved, precision(figure).value());
  }

  /** One limit of the interval. */
  Cell limit(Estimate figure, Double limit) {
    if (figure.status().hidden()) {
      return words(Marks.of(figure.status()));
    }
    return limit == null
        ? words(Marks.NOT_APPLICABLE)
        : number(figure, limit, precision(figure).limits());
  }

  /** Base or population. */
  static Cell people(Estimate figure, Long number) {
    if (number != null) {
      return SheetPage.count(number);
    }
    return words(figure.status().hidden() ? Marks.of(figure.status()) : Marks.NOT_APPLICABLE);
  }

  /** The unit of value and limits. */
  Cell unit(Estimate figure) {
    String unit =
        switch (figure.statistic().unit()) {
          case PERCENT -> "percent";
          case COUNT -> "count";
          case POINTS -> isAmount(figure) ? "amount" : "points";
          case NONE -> "none";
        };
    return words(composition.say("workbook.unit." + unit));
  }

  private boolean isAmount(Estimate figure) {
    return composition
        .directory()
        .indicator(figure.indicator())
        .filter(indicator -> indicator.measure() instanceof Measure.Amount)
        .isPresent();
  }

  private Precision precision(Estimate figure) {
    return Precision.of(composition.programme().disclosure(), figure);
  }

  /**
   * @param rounded the decimals that are published, null where all are
   */
  private static Cell number(Estimate figure, double value, Integer rounded) {
    if (rounded != null) {
      return new Cell.Number(value, rounded);
    }
    int decimals =
        switch (figure.statistic().unit()) {
          case PERCENT -> 1;
          case COUNT -> 0;
          case POINTS -> POINT_DECIMALS;
          case NONE -> RATIO_DECIMALS;
        };
    return new Cell.Number(value, decimals);
  }
}
