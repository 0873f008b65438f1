package org.sojourn.reports.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.sojourn.reports.words.FigureText.Verdict;
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
                groups("sector"),
                "divisions",
                groups("division"))));
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
    Map<Verdict, List<Indicator>> verdicts =
        composition.directory().indicators().stream()
            .filter(i -> i.target() != null && composition.overall(i).isPresent())
            .collect(Collectors.groupingBy(this::verdict));
    List<Indicator> met = verdicts.getOrDefault(Verdict.MET, List.of());
    List<Indicator> open = verdicts.getOrDefault(Verdict.OPEN, List.of());
    List<Indicator> missed = verdicts.getOrDefault(Verdict.MISSED, List.of());
    int reached = met.size() + open.size();
    if (reached + missed.size() == 0) {
      return Optional.empty();
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(
        composition.say(
            "finding.targets",
            "targets",
            reached + missed.size(),
            "reached",
            reached,
            "sure",
            met.size(),
            "hidden",
            verdicts.getOrDefault(Verdict.NONE, List.of()).size()));
    if (!missed.isEmpty()) {
      sentences.add(composition.say("finding.targets.missed", "names", names(missed)));
    }
    if (!open.isEmpty()) {
      sentences.add(composition.say("finding.targets.open", "names", names(open)));
    }
    return Optional.of(
        new Point(composition.say("finding.targets.lead"), String.join(" ", sentences)));
  }

  private Verdict verdict(Indicator indicator) {
    return FigureText.verdict(indicator, composition.overall(indicator).orElseThrow());
  }

  /** Indicators with figure, interval and target. */
  private String names(List<Indicator> indicators) {
    return composition.words().parts(indicators.stream().map(this::againstTarget).toList());
  }

  private String againstTarget(Indicator indicator) {
    Estimate estimate = composition.overall(indicator).orElseThrow();
    String interval = composition.text().interval(estimate);
    return composition.say(
        "finding.targets.one",
        "label",
        composition.in(indicator.label()),
        "figure",
        composition.text().value(estimate),
        "interval",
        interval.isEmpty() ? "none" : interval,
        "target",
        composition.text().target(indicator, estimate));
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
