package org.sojourn.transform.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.EstimateId;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Significance;
import org.sojourn.transform.stats.compare.Adjustment;

/**
 * Compares the groups of breakdowns where the programme asks for it.
 *
 * <p>Only groups whose figures are published enter, so a comparison is a function of what everybody
 * may read. What is not known ({@code ?}) is no group. All comparisons by one breakdown are a
 * family, and their p-values are adjusted for its size.
 */
public final class Comparisons {

  private static final String UNKNOWN = "?";

  private final ProgrammeDirectory directory;
  private final Map<String, List<Estimate>> figures = new LinkedHashMap<>();

  private Comparisons(ProgrammeDirectory directory, List<Estimate> published) {
    this.directory = directory;
    published.forEach(e -> figures.computeIfAbsent(e.indicator(), i -> new ArrayList<>()).add(e));
  }

  /**
   * All comparisons of a programme.
   *
   * @param published figures after disclosure control
   */
  public static List<Comparison> of(ProgrammeDirectory directory, List<Estimate> published) {
    Comparisons comparisons = new Comparisons(directory, published);
    List<Comparison> raw = new ArrayList<>();
    for (Indicator indicator : directory.indicators()) {
      indicator.compare().forEach(by -> raw.add(comparisons.compare(indicator, by)));
    }
    return comparisons.adjusted(raw);
  }

  private Comparison compare(Indicator indicator, String breakdown) {
    List<Estimate> there =
        figures.getOrDefault(indicator.id(), List.of()).stream()
            .filter(e -> e.cell().breakdown().equals(breakdown))
            .toList();
    GroupTest test = GroupTest.of(indicator.measure());
    List<Cell> answered =
        there.stream()
            .filter(e -> e.statistic() == test.statistic())
            .filter(e -> e.status().hidden() || e.base() != null && e.base() > 0)
            .map(Estimate::cell)
            .toList();
    List<List<Estimate>> groups =
        answered.stream()
            .filter(cell -> !cell.keys().contains(UNKNOWN))
            .map(
                cell -> there.stream().filter(e -> e.cell().equals(cell) && test.needs(e)).toList())
            .filter(group -> group.stream().allMatch(Estimate::shown))
            .toList();
    return comparison(indicator, breakdown, test.of(groups), answered.size() - groups.size());
  }

  private Comparison comparison(
      Indicator indicator, String breakdown, GroupTest.Outcome outcome, long leftOut) {
    Significance test = outcome.test();
    boolean tested = test instanceof Significance.Tested;
    String reason = test instanceof Significance.Untested none ? none.reason().text() : null;
    List<Double> degrees = test instanceof Significance.Tested t ? t.degrees() : List.of();
    return new Comparison(
        EstimateId.of(
            directory.programme().id(),
            indicator.id(),
            null,
            Statistic.P_VALUE,
            new Cell(breakdown, List.of()),
            null),
        indicator.id(),
        breakdown,
        outcome.name(),
        outcome.groups(),
        leftOut,
        outcome.base(),
        degrees.isEmpty() ? null : test.statistic(),
        degrees.isEmpty() ? null : degrees.get(0),
        tested ? test.pValue() : null,
        null,
        directory.programme().estimation().adjustment().title(),
        tested ? outcome.effect().figure().map(Result.Figure::value).orElse(null) : null,
        outcome.effectName(),
        reason == null ? outcome.caution() : reason);
  }

  private List<Comparison> adjusted(List<Comparison> raw) {
    List<Comparison> all = new ArrayList<>(raw);
    for (String breakdown : raw.stream().map(Comparison::breakdown).distinct().toList()) {
      List<Comparison> family =
          raw.stream().filter(c -> c.breakdown().equals(breakdown) && c.pValue() != null).toList();
      double[] p = adjustment().of(family.stream().mapToDouble(Comparison::pValue).toArray());
      for (int i = 0; i < p.length; i++) {
        all.set(raw.indexOf(family.get(i)), family.get(i).adjustedTo(p[i]));
      }
    }
    return List.copyOf(all);
  }

  private Adjustment adjustment() {
    return switch (directory.programme().estimation().adjustment()) {
      case BENJAMINI_HOCHBERG -> Adjustment.BENJAMINI_HOCHBERG;
      case HOLM -> Adjustment.HOLM;
    };
  }
}
