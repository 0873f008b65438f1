package org.sojourn.reports.narrative;

import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block.Point;
import org.sojourn.reports.words.FigureText;
import org.sojourn.reports.words.Proportion;

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
                items.stream().filter(e -> e.low() > 0).count())));
  }

  /** A figure with its base; empty where it cannot be shown. */
  public Optional<Point> headline(Indicator indicator) {
    Optional<Estimate> estimate = composition.own(indicator).filter(Estimate::shown);
    return estimate.map(
        figure ->
            new Point(
                composition.in(indicator.label()) + ".",
                composition.say(
                    figure.statistic().unit() == Statistic.Unit.PERCENT
                        ? "finding.share"
                        : "finding.figure",
                    "phrase",
                    figure.statistic().unit() == Statistic.Unit.PERCENT
                        ? Proportion.phrase(figure.value(), composition.words())
                        : "",
                    "statistic",
                    composition.say("statistic." + figure.statistic().id()),
                    "figure",
                    composition.text().full(figure),
                    "asked",
                    composition.sources().asked(indicator))));
  }
}
