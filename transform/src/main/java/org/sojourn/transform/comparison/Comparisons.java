package org.sojourn.transform.comparison;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.Comparison.Question;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.EstimateId;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Estimation;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.compare.Adjustment;

/**
 * Compares the groups of breakdowns where the programme asks for it, and looks for trends along
 * ordered ones.
 *
 * <p>Only groups whose figures are published enter, so a comparison is a function of what everybody
 * may read. What is not known ({@code ?}) is no group. All comparisons with one question by one
 * breakdown are a family, and their p-values are adjusted for its size.
 */
public final class Comparisons {

  private final ProgrammeDirectory directory;
  private final PublishedGroups.Source published;

  private Comparisons(ProgrammeDirectory directory, List<Estimate> published) {
    this.directory = directory;
    this.published = new PublishedGroups.Source(directory.programme().disclosure(), published);
  }

  /**
   * All comparisons of a programme: indicators as declared, of each the differences, then the
   * trends.
   *
   * @param published figures after disclosure control
   */
  public static List<Comparison> of(ProgrammeDirectory directory, List<Estimate> published) {
    Comparisons comparisons = new Comparisons(directory, published);
    List<Comparison> raw = new ArrayList<>();
    for (Indicator indicator : directory.indicators()) {
      indicator.compare().forEach(by -> raw.add(comparisons.difference(indicator, by)));
      indicator.trend().forEach(by -> raw.add(comparisons.trend(indicator, by)));
    }
    return adjusted(raw, directory.programme().estimation());
  }

  private GroupTests tests(Indicator indicator) {
    return GroupTests.of(indicator.measure(), directory.programme().estimation());
  }

  private Comparison difference(Indicator indicator, String breakdown) {
    GroupTests tests = tests(indicator);
    PublishedGroups groups = published.groups(indicator.id(), breakdown, tests);
    Question question = Question.DIFFERENCE;
    return row(indicator, breakdown, question, tests, groups, tests.among(groups.groups()));
  }

  private Comparison trend(Indicator indicator, String breakdown) {
    GroupTests tests = tests(indicator);
    PublishedGroups groups = published.groups(indicator.id(), breakdown, tests).ordered();
    GroupTests.Outcome outcome = tests.along(groups.groups(), groups.positions());
    return row(indicator, breakdown, Question.TREND, tests, groups, outcome);
  }

  private Comparison row(
      Indicator indicator,
      String breakdown,
      Question question,
      GroupTests tests,
      PublishedGroups groups,
      GroupTests.Outcome outcome) {
    return new Comparison(
        EstimateId.of(
            directory.programme().id(),
            indicator.id(),
            question == Question.TREND ? question.id() : null,
            Statistic.P_VALUE,
            new Cell(breakdown, List.of()),
            null),
        indicator.id(),
        breakdown,
        question,
        outcome.name(),
        groups.groups().size(),
        groups.leftOut(),
        groups.base(tests),
        outcome.statistic().isPresent() ? outcome.statistic().getAsDouble() : null,
        outcome.degrees(0),
        outcome.degrees(1),
        outcome.pValue(),
        null,
        directory.programme().estimation().adjustment().title(),
        outcome.effectSize(),
        outcome.effectName(),
        groups.rounded() ? Reason.ROUNDED.text() : outcome.reason());
  }

  /** The comparisons with p-values adjusted in each family. */
  static List<Comparison> adjusted(List<Comparison> raw, Estimation estimation) {
    List<Comparison> all = new ArrayList<>(raw);
    for (Comparison first : raw) {
      List<Comparison> family =
          raw.stream().filter(c -> isOneFamily(c, first) && c.pValue() != null).toList();
      double[] p =
          adjustment(estimation).of(family.stream().mapToDouble(Comparison::pValue).toArray());
      for (int i = 0; i < p.length; i++) {
        all.set(raw.indexOf(family.get(i)), family.get(i).adjustedTo(p[i]));
      }
    }
    return List.copyOf(all);
  }

  static boolean isOneFamily(Comparison a, Comparison b) {
    return a.breakdown().equals(b.breakdown()) && a.question() == b.question();
  }

  private static Adjustment adjustment(Estimation estimation) {
    return switch (estimation.adjustment()) {
      case BENJAMINI_HOCHBERG -> Adjustment.BENJAMINI_HOCHBERG;
      case HOLM -> Adjustment.HOLM;
    };
  }
}
