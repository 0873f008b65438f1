package org.sojourn.reports.support;

import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;

/** A figure of everybody, of 44 answers, such as tests of words need; hidden without a value. */
public record OneFigure(String method, Long population) {

  /** Of 54 who were asked. */
  public static final OneFigure USUAL = new OneFigure("method", 54L);

  public Estimate of(String indicator, Statistic statistic, Double value, Double low, Double high) {
    return new Estimate(
        "E-00000000",
        indicator,
        null,
        statistic,
        Cell.OVERALL,
        null,
        value,
        null,
        low,
        high,
        value == null ? null : Long.valueOf(44),
        population,
        method,
        value == null ? CellStatus.HIDDEN : CellStatus.PUBLISHED,
        null);
  }
}
