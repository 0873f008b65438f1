package org.sojourn.transform.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.Comparison.Question;
import org.sojourn.model.estimate.ComparisonPair;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.EstimateId;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.compare.Adjustment;

/**
 * Says which groups differ, where a comparison says that some do. Of two groups the pair is the
 * comparison itself, and always there with its difference; of more, the pairs are tested where the
 * adjusted comparison is significant.
 *
 * <p>The p-values of the pairs of one comparison are adjusted after Holm. Looking only into
 * comparisons that were significant is a choice that must be paid for: with m tested comparisons in
 * the family, R of them significant, the result is multiplied by m / R, and never below that of the
 * comparison. So the probability that some pair is called different though it is not, averaged over
 * the comparisons looked into, keeps the level. Reference: Y. Benjamini, M. Bogomolov, Selective
 * inference on multiple families of hypotheses, JRSS B 76 (2014).
 */
public final class ComparisonPairs {

  private static final String ADJUSTMENT = "Holm over pairs, Benjamini-Bogomolov";

  private final ProgrammeDirectory directory;
  private final PublishedGroups.Source published;
  private final List<Comparison> comparisons;
  private final double level;

  private ComparisonPairs(
      ProgrammeDirectory directory, List<Estimate> published, List<Comparison> comparisons) {
    this.directory = directory;
    this.published = new PublishedGroups.Source(directory.programme().disclosure(), published);
    this.comparisons = comparisons;
    this.level = directory.programme().estimation().confidence();
  }

  /**
   * The pairs of all comparisons, in their order.
   *
   * @param published figures after disclosure control
   * @param comparisons of these figures, by {@link Comparisons}
   */
  public static List<ComparisonPair> of(
      ProgrammeDirectory directory, List<Estimate> published, List<Comparison> comparisons) {
    ComparisonPairs pairs = new ComparisonPairs(directory, published, comparisons);
    return comparisons.stream()
        .filter(comparison -> comparison.question() == Question.DIFFERENCE)
        .flatMap(comparison -> pairs.of(comparison).stream())
        .toList();
  }

  private List<ComparisonPair> of(Comparison comparison) {
    boolean two = comparison.groups() == 2;
    if (!two && !comparison.found(level)) {
      return List.of();
    }
    Indicator indicator = directory.indicator(comparison.indicator()).orElseThrow();
    GroupTests tests = GroupTests.of(indicator.measure(), directory.programme().estimation());
    List<Group> groups = published.groups(indicator.id(), comparison.breakdown(), tests).groups();
    List<ComparisonPair> pairs = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        GroupTests.Pair pair = tests.between(groups.get(i), groups.get(j));
        pairs.add(row(comparison, groups.get(i).cell(), groups.get(j).cell(), pair));
      }
    }
    return two ? asComparison(pairs, comparison) : adjusted(pairs, comparison);
  }

  private ComparisonPair row(Comparison comparison, Cell first, Cell second, GroupTests.Pair pair) {
    GroupTests.Outcome outcome = pair.outcome();
    Result.Figure difference = pair.difference().figure().orElseThrow();
    Optional<Interval> interval = difference.interval();
    return new ComparisonPair(
        EstimateId.of(
            directory.programme().id(),
            comparison.indicator(),
            null,
            Statistic.P_VALUE,
            new Cell(comparison.breakdown(), List.of(first.joined(), second.joined())),
            null),
        comparison.id(),
        comparison.indicator(),
        first,
        second,
        outcome.name(),
        difference.value(),
        interval.map(Interval::low).orElse(null),
        interval.map(Interval::high).orElse(null),
        interval.map(i -> pair.interval()).orElse(null),
        outcome.statistic().isPresent() ? outcome.statistic().getAsDouble() : null,
        outcome.degrees(0),
        outcome.pValue(),
        null,
        comparison.groups() == 2 ? comparison.adjustment() : ADJUSTMENT,
        outcome.effectSize(),
        outcome.effectName(),
        outcome.reason());
  }

  private static List<ComparisonPair> asComparison(
      List<ComparisonPair> pairs, Comparison comparison) {
    return pairs.stream()
        .map(p -> comparison.adjusted() == null ? p : p.adjustedTo(comparison.adjusted()))
        .toList();
  }

  private List<ComparisonPair> adjusted(List<ComparisonPair> pairs, Comparison comparison) {
    List<ComparisonPair> family = pairs.stream().filter(p -> p.pValue() != null).toList();
    double[] holm =
        Adjustment.HOLM.of(family.stream().mapToDouble(ComparisonPair::pValue).toArray());
    double choice = choice(comparison);
    List<ComparisonPair> all = new ArrayList<>(pairs);
    for (int i = 0; i < holm.length; i++) {
      double p = Math.max(comparison.adjusted(), Math.min(1, choice * holm[i]));
      all.set(pairs.indexOf(family.get(i)), family.get(i).adjustedTo(p));
    }
    return all;
  }

  /** Tested comparisons of the family for one that is significant. */
  private double choice(Comparison of) {
    List<Comparison> family =
        comparisons.stream()
            .filter(c -> Comparisons.isOneFamily(c, of) && c.adjusted() != null)
            .toList();
    return family.size() / (double) family.stream().filter(c -> c.found(level)).count();
  }
}
