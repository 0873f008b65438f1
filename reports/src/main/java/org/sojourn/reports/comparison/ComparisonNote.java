package org.sojourn.reports.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;

/**
 * What a figure of groups says of their differences: which were tested, what came of it, and that
 * what was not found may still be there.
 */
public final class ComparisonNote {

  private static final int MOST_PAIRS = 3;

  /** Groups of fewer answers than this show only large differences. */
  private static final long FEW = 100;

  private final Composition composition;
  private final String breakdown;
  private final double confidence;
  private final List<String> differ = new ArrayList<>();
  private final List<String> pairs = new ArrayList<>();
  private final List<String> trends = new ArrayList<>();
  private final List<String> chance = new ArrayList<>();
  private final List<String> steady = new ArrayList<>();
  private final Set<String> untested = new LinkedHashSet<>();
  private boolean few;

  private ComparisonNote(Composition composition, String breakdown) {
    this.composition = composition;
    this.breakdown = breakdown;
    this.confidence = Tested.confidence(composition);
  }

  /** Sentences on {@code indicators} by {@code breakdown}. */
  public static String of(Composition composition, List<Indicator> indicators, String breakdown) {
    ComparisonNote note = new ComparisonNote(composition, breakdown);
    indicators.forEach(i -> note.add(Tested.of(composition, i, breakdown)));
    return note.sentences();
  }

  /** The same under the name of the breakdown; empty where nothing was tested. */
  public static Optional<String> named(
      Composition composition, List<Indicator> indicators, String breakdown) {
    List<Indicator> tested =
        indicators.stream().filter(i -> isTested(Tested.of(composition, i, breakdown))).toList();
    String by = composition.labels().breakdown(breakdown);
    return tested.isEmpty()
        ? Optional.empty()
        : Optional.of(composition.words().pair(by, of(composition, tested, breakdown)));
  }

  private static boolean isTested(Tested tested) {
    return tested.difference().isPresent() || tested.trend().isPresent();
  }

  private void add(Tested tested) {
    Optional<Comparison> difference = tested.difference();
    if (!isTested(tested)) {
      untested.add(Tested.untested(composition, tested.indicator(), breakdown));
    }
    difference.ifPresent(
        c -> (c.found(confidence) ? differ : chance).add(named(tested.indicator(), c)));
    few |=
        Stream.of(difference, tested.trend())
            .flatMap(Optional::stream)
            .anyMatch(c -> isWeak(c, confidence));
    if (!tested.differing().isEmpty()) {
      pairs.add(pairs(tested));
    }
    tested.trend().ifPresent(c -> addTrend(tested.indicator(), c));
  }

  /** Whether a test that found nothing had so few answers that it could hardly find anything. */
  static boolean isWeak(Comparison comparison, double confidence) {
    return !comparison.found(confidence) && comparison.base() < FEW * comparison.groups();
  }

  private String named(Indicator indicator, Comparison comparison) {
    return named(composition, composition.in(indicator.label()), comparison);
  }

  /** What was compared, by which test, and what came of it. */
  public static String named(Composition composition, String label, Comparison comparison) {
    return composition.say(
        "compared.named",
        "label",
        label,
        "groups",
        comparison.groups(),
        "test",
        composition.methods().name(comparison.test()),
        "p",
        composition.numbers().probability(comparison.adjusted()),
        "caution",
        comparison.reason() == null ? "none" : composition.methods().name(comparison.reason()));
  }

  private String pairs(Tested tested) {
    PairText text = new PairText(composition, tested.indicator());
    List<String> told = tested.differing().stream().limit(MOST_PAIRS).map(text::of).toList();
    return composition.say(
        "compared.pairs",
        "label",
        composition.in(tested.indicator().label()),
        "pairs",
        composition.words().parts(told),
        "more",
        tested.differing().size() - told.size());
  }

  private void addTrend(Indicator indicator, Comparison trend) {
    if (!trend.found(confidence)) {
      steady.add(named(indicator, trend));
    } else {
      trends.add(
          composition.say(
              "compared.trend",
              "named",
              named(indicator, trend),
              "direction",
              trend.effectSize() < 0 ? "down" : "up",
              "breakdown",
              composition.labels().by(breakdown)));
    }
  }

  private String sentences() {
    List<String> sentences = new ArrayList<>();
    add(sentences, "compared.differ", differ);
    sentences.addAll(pairs);
    sentences.addAll(trends);
    add(sentences, "compared.chance", chance);
    add(sentences, "compared.no-trend", steady);
    if (sentences.isEmpty()) {
      return composition.say("compared.none", "why", why());
    }
    if (few) {
      sentences.add(composition.say("compared.power"));
    }
    if (!untested.isEmpty()) {
      sentences.add(composition.say("compared.others", "why", why()));
    }
    return String.join(" ", sentences);
  }

  private String why() {
    return composition.words().parts(List.copyOf(untested));
  }

  private void add(List<String> sentences, String key, List<String> names) {
    if (!names.isEmpty()) {
      String text = composition.words().parts(names);
      String by = composition.labels().by(breakdown);
      sentences.add(composition.say(key, "names", text, "breakdown", by));
    }
  }
}
