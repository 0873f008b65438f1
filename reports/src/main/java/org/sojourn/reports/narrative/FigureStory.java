package org.sojourn.reports.narrative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.reports.comparison.Chance;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block.Point;
import org.sojourn.reports.words.FigureText;

/** One indicator of those whom a report is about. */
public record FigureStory(Composition composition) {

  /** A gain over all items and single ones; empty where it is none or cannot be shown. */
  public Optional<Point> gain(Indicator indicator) {
    if (!(indicator.measure() instanceof Measure.Gain measure)) {
      return Optional.empty();
    }
    Optional<Estimate> overall = composition.own(indicator).filter(Estimate::shown);
    if (overall.isEmpty()) {
      return Optional.empty();
    }
    List<Estimate> items =
        measure.items().stream()
            .flatMap(
                item ->
                    composition
                        .results()
                        .at(indicator.id(), item, Statistic.GAIN, composition.about())
                        .stream())
            .filter(FigureText::hasInterval)
            .toList();
    List<Double> tests =
        measure.items().stream().flatMap(item -> probability(indicator, item).stream()).toList();
    return Optional.of(
        new Point(
            composition.in(indicator.label()) + ".",
            composition.say(
                "finding.gain",
                "gain",
                composition.text().full(overall.get()),
                "asked",
                composition.sources().asked(indicator),
                "count",
                items.size(),
                "above",
                items.stream().filter(e -> e.low() > 0).count(),
                "tests",
                tests.size(),
                "sure",
                tests.stream().filter(p -> Chance.isUnlikely(composition, p)).count())));
  }

  /** The p-value of an item's change, adjusted where there are several items. */
  private Optional<Double> probability(Indicator indicator, String item) {
    return Stream.of(Statistic.ADJUSTED_P_VALUE, Statistic.P_VALUE)
        .flatMap(
            s -> composition.results().at(indicator.id(), item, s, composition.about()).stream())
        .filter(Estimate::shown)
        .map(Estimate::value)
        .findFirst();
  }

  /** What was expected and what is reported later; empty where it is hidden or not asked. */
  public Optional<Point> realised(Indicator indicator) {
    Optional<Estimate> expected = overall(indicator, Statistic.EXPECTED);
    Optional<Estimate> realised = overall(indicator, Statistic.REALISED);
    if (expected.isEmpty() || realised.isEmpty()) {
      return Optional.empty();
    }
    String sure =
        overall(indicator, Statistic.P_VALUE)
            .map(p -> Boolean.toString(Chance.isUnlikely(composition, p.value())))
            .orElse("none");
    return Optional.of(
        new Point(
            composition.in(indicator.label()) + ".",
            composition.say(
                "finding.realised",
                "expected",
                composition.text().value(expected.get()),
                "realised",
                composition.text().full(realised.get()),
                "sure",
                sure,
                "asked",
                composition.sources().asked(indicator))));
  }

  private Optional<Estimate> overall(Indicator indicator, Statistic statistic) {
    return composition.results().overall(indicator.id(), null, statistic).filter(Estimate::shown);
  }
}
