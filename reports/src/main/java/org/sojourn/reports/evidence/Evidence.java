package org.sojourn.reports.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.words.Asked;
import org.sojourn.reports.words.FigureText;

/**
 * How strong the evidence of some indicators is. Strong: all conditions hold; moderate: one fails;
 * weak: more fail; none: nothing can be shown.
 *
 * @param estimates the published figures of everybody
 * @param rates published response rates of the questionnaires behind them, percent
 * @param failed the conditions that do not hold
 */
public record Evidence(List<Estimate> estimates, List<Estimate> rates, Set<Condition> failed) {

  /** Fewer answers behind a figure are few. */
  public static final int LEAST_BASE = 30;

  /** Lower response rates, in percent, leave open what the silent ones think. */
  public static final int LEAST_RATE = 50;

  /** Percentage points to either side of a figure that are still precise. */
  public static final int WIDEST = 10;

  private static final double WIDEST_OF_SCALE = 0.1;

  /** How strong evidence is. */
  public enum Strength {
    /** All conditions hold. */
    STRONG,
    /** One fails. */
    MODERATE,
    /** More fail. */
    WEAK,
    /** Nothing can be shown. */
    NONE;

    /** The name used in message files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The evidence of {@code indicators} as published. */
  public static Evidence of(Composition composition, List<Indicator> indicators) {
    List<Indicator> shown =
        indicators.stream()
            .filter(i -> composition.overall(i).filter(Estimate::shown).isPresent())
            .toList();
    List<Estimate> estimates =
        shown.stream().map(i -> composition.overall(i).orElseThrow()).toList();
    List<Estimate> rates = rates(composition, shown);
    Set<Condition> failed = EnumSet.noneOf(Condition.class);
    if (estimates.stream().anyMatch(e -> e.base() != null && e.base() < LEAST_BASE)) {
      failed.add(Condition.BASE);
    }
    if (rates.stream().anyMatch(rate -> !rate.shown() || rate.value() < LEAST_RATE)) {
      failed.add(Condition.RESPONSE);
    }
    if (shown.stream().anyMatch(i -> isWide(composition, i))) {
      failed.add(Condition.PRECISION);
    }
    if (!hasViews(composition, shown)) {
      failed.add(Condition.VIEWS);
    }
    return new Evidence(estimates, rates, failed);
  }

  /** How strong it is. */
  public Strength strength() {
    if (estimates.isEmpty()) {
      return Strength.NONE;
    }
    return switch (failed.size()) {
      case 0 -> Strength.STRONG;
      case 1 -> Strength.MODERATE;
      default -> Strength.WEAK;
    };
  }

  /** Response rates of every questionnaire that asked for any of {@code indicators}. */
  private static List<Estimate> rates(Composition composition, List<Indicator> indicators) {
    return indicators.stream()
        .map(indicator -> Asked.of(indicator, composition.directory()))
        .flatMap(asked -> composition.instruments().stream().filter(i -> asks(i, asked)))
        .distinct()
        .map(Instrument::instrument)
        .flatMap(id -> rate(composition, id).stream())
        .toList();
  }

  private static boolean asks(Instrument instrument, Asked asked) {
    return asked.waves().contains(instrument.wave())
        && asked.roles().contains(instrument.role())
        && asked.items().stream().anyMatch(instrument::asks);
  }

  private static Optional<Estimate> rate(Composition composition, String instrument) {
    Cell cell = new Cell("instrument", List.of(instrument));
    return composition.results().at(BuiltIn.RESPONSE, null, Statistic.RESPONSE_RATE, cell);
  }

  private static boolean isWide(Composition composition, Indicator indicator) {
    Estimate estimate = composition.overall(indicator).orElseThrow();
    if (!FigureText.hasInterval(estimate)) {
      return false;
    }
    return Math.max(estimate.high() - estimate.value(), estimate.value() - estimate.low())
        > widest(composition, indicator, estimate);
  }

  private static double widest(Composition composition, Indicator indicator, Estimate estimate) {
    boolean points = estimate.statistic().unit() == Statistic.Unit.POINTS;
    if (!points || estimate.statistic() == Statistic.NET_SCORE) {
      return WIDEST;
    }
    List<Integer> codes =
        Asked.of(indicator, composition.directory()).items().stream()
            .flatMap(item -> composition.directory().codebook().scaleOf(item).stream())
            .flatMap(scale -> scale.answers().stream())
            .map(Answer::code)
            .toList();
    return codes.isEmpty()
        ? Double.POSITIVE_INFINITY
        : WIDEST_OF_SCALE
            * (codes.stream().max(Integer::compare).orElseThrow()
                - codes.stream().min(Integer::compare).orElseThrow());
  }

  private static boolean hasViews(Composition composition, Collection<Indicator> indicators) {
    List<Asked> asked = new ArrayList<>();
    for (Indicator indicator : indicators) {
      asked.add(Asked.of(indicator, composition.directory()));
    }
    boolean records = asked.stream().anyMatch(a -> a.items().isEmpty());
    boolean twice =
        indicators.stream()
            .map(Indicator::measure)
            .anyMatch(m -> m instanceof Measure.Gain || m instanceof Measure.Realised);
    long parties =
        asked.stream()
            .flatMap(a -> a.roles().stream())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet())
            .size();
    return records || twice || parties > 1;
  }
}
