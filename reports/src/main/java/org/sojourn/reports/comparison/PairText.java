package org.sojourn.reports.comparison;

import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.ComparisonPair;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.composition.Groups;

/**
 * Two groups that differ, in words, the lower one first: {@code Micro 62 % against Small 91 %:
 * difference 29 percentage points, 95 % interval 8 to 47, p 0.010}.
 *
 * @param composition the report
 * @param indicator whose groups they are
 */
record PairText(Composition composition, Indicator indicator) {

  String of(ComparisonPair pair) {
    boolean turned = pair.difference() > 0;
    return composition.say(
        "compared.pair",
        "lower",
        named(turned ? pair.second() : pair.first()),
        "higher",
        named(turned ? pair.first() : pair.second()),
        "difference",
        difference(pair, Math.abs(pair.difference())),
        "interval",
        interval(pair, turned),
        "confidence",
        composition.confidence(),
        "p",
        composition.numbers().probability(pair.adjusted()));
  }

  private String named(Cell cell) {
    Estimate figure = Groups.at(composition, indicator, cell).orElseThrow();
    return composition.labels().cell(cell) + " " + composition.text().value(figure);
  }

  private boolean isPercentage(ComparisonPair pair) {
    return Groups.at(composition, indicator, pair.first())
        .filter(e -> e.statistic().unit() == Statistic.Unit.PERCENT)
        .isPresent();
  }

  private String difference(ComparisonPair pair, double number) {
    String text = number(pair, number);
    return isPercentage(pair) ? composition.say("compared.points", "number", text) : text;
  }

  private String number(ComparisonPair pair, double number) {
    return composition.numbers().decimal(number, isPercentage(pair) ? 0 : 2);
  }

  private String interval(ComparisonPair pair, boolean turned) {
    if (pair.low() == null) {
      return "none";
    }
    double low = turned ? pair.low() : -pair.high();
    double high = turned ? pair.high() : -pair.low();
    return composition.say("interval", "low", number(pair, low), "high", number(pair, high));
  }
}
