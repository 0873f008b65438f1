package org.sojourn.reports.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block.Point;
import org.sojourn.reports.words.FigureText;
import org.sojourn.reports.words.Labels;
import org.sojourn.reports.words.Proportion;

/**
 * The findings of the first pages, the same for the same figures. No sentence calls one group
 * higher than another: that would need a test.
 */
public final class Findings {

  private static final int MOST = 8;
  private final Composition composition;

  /** Findings of {@code composition}. */
  public Findings(Composition composition) {
    this.composition = composition;
  }

  /** Five to eight findings where there are surveys, fewer where there are none. */
  public List<Point> all() {
    List<Point> findings = new ArrayList<>();
    scale().ifPresent(findings::add);
    response().ifPresent(findings::add);
    targets().ifPresent(findings::add);
    composition.indicators(Construct.SKILL_GAIN).stream()
        .flatMap(indicator -> gain(indicator).stream())
        .forEach(findings::add);
    for (String id : composition.directory().report().headline()) {
      composition
          .directory()
          .indicator(id)
          .flatMap(this::headline)
          .filter(finding -> findings.size() < MOST - 1)
          .ifPresent(findings::add);
    }
    hidden().ifPresent(findings::add);
    return List.copyOf(findings);
  }

  private Optional<Point> scale() {
    Optional<Estimate> exchanges =
        composition
            .results()
            .overall(BuiltIn.EXCHANGES, null, Statistic.COUNT)
            .filter(Estimate::shown);
    if (exchanges.isEmpty()) {
      return Optional.empty();
    }
    long registered = count(BuiltIn.REGISTRATIONS);
    return Optional.of(
        new Point(
            composition.say("finding.scale.lead"),
            composition.say(
                "finding.scale",
                "exchanges",
                composition.text().value(exchanges.get()),
                "registered",
                registered,
                "registrations",
                composition.numbers().count(registered),
                "countries",
                countries(),
                "sectors",
                groups("sector"))));
  }

  private long count(String builtIn) {
    return composition
        .results()
        .overall(builtIn, null, Statistic.COUNT)
        .filter(Estimate::shown)
        .map(e -> Math.round(e.value()))
        .orElse(0L);
  }

  private long countries() {
    return Stream.of("country", "partner-country")
        .flatMap(b -> known(b).stream())
        .map(e -> e.cell().keys().get(0))
        .distinct()
        .count();
  }

  private long groups(String breakdown) {
    return known(breakdown).size();
  }

  private List<Estimate> known(String breakdown) {
    return composition.results().cells(BuiltIn.EXCHANGES, null, Statistic.COUNT, breakdown).stream()
        .filter(e -> !e.cell().keys().get(0).equals(Labels.UNKNOWN))
        .toList();
  }

  private Optional<Point> response() {
    List<Estimate> rates =
        composition
            .results()
            .cells(BuiltIn.RESPONSE, null, Statistic.RESPONSE_RATE, "instrument")
            .stream()
            .filter(Estimate::shown)
            .toList();
    if (rates.isEmpty()) {
      return Optional.empty();
    }
    double low = rates.stream().mapToDouble(Estimate::value).min().orElseThrow();
    double high = rates.stream().mapToDouble(Estimate::value).max().orElseThrow();
    return Optional.of(
        new Point(
            composition.say("finding.response.lead"),
            composition.say(
                "finding.response",
                "count",
                rates.size(),
                "low",
                composition.numbers().percent(low),
                "high",
                composition.numbers().percent(high),
                "complete",
                composition.numbers().count(sum(Statistic.COMPLETE)),
                "invited",
                composition.numbers().count(sum(Statistic.INVITED)))));
  }

  private long sum(Statistic statistic) {
    return composition.results().cells(BuiltIn.RESPONSE, null, statistic, "instrument").stream()
        .filter(Estimate::shown)
        .mapToLong(e -> Math.round(e.value()))
        .sum();
  }

  private Optional<Point> targets() {
    int targets = 0;
    int reached = 0;
    int sure = 0;
    for (Indicator indicator : composition.directory().indicators()) {
      Optional<Estimate> estimate = composition.overall(indicator).filter(Estimate::shown);
      if (indicator.target() != null && estimate.isPresent()) {
        FigureText.Verdict verdict = FigureText.verdict(indicator, estimate.get());
        targets++;
        reached += verdict == FigureText.Verdict.MISSED ? 0 : 1;
        sure += verdict == FigureText.Verdict.MET ? 1 : 0;
      }
    }
    return targets == 0
        ? Optional.empty()
        : Optional.of(
            new Point(
                composition.say("finding.targets.lead"),
                composition.say(
                    "finding.targets", "targets", targets, "reached", reached, "sure", sure)));
  }

  private Optional<Point> gain(Indicator indicator) {
    if (!(indicator.measure() instanceof Measure.Gain measure)) {
      return Optional.empty();
    }
    Optional<Estimate> overall = composition.overall(indicator).filter(Estimate::shown);
    if (overall.isEmpty()) {
      return Optional.empty();
    }
    List<Estimate> items =
        measure.items().stream()
            .flatMap(
                item ->
                    composition
                        .results()
                        .at(indicator.id(), item, Statistic.GAIN, Cell.OVERALL)
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

  private Optional<Point> headline(Indicator indicator) {
    Optional<Estimate> estimate = composition.overall(indicator).filter(Estimate::shown);
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

  private Optional<Point> hidden() {
    long hidden = composition.results().hidden();
    return hidden == 0
        ? Optional.empty()
        : Optional.of(
            new Point(
                composition.say("finding.hidden.lead"),
                composition.say(
                    "finding.hidden",
                    "hidden",
                    composition.numbers().count(hidden),
                    "all",
                    composition.numbers().count(composition.results().all().size()),
                    "threshold",
                    composition.programme().disclosure().threshold())));
  }
}
