package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.chart.IntervalChart;
import org.sojourn.reports.chart.Measure;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.composition.Parts;
import org.sojourn.reports.document.Block;

/** Shares and rates of everybody with their intervals and targets. */
public final class SharesFigure {

  private static final int MOST_ROWS = 18;

  private SharesFigure() {}

  /**
   * The figures, none when no indicator is a percentage that can be shown.
   *
   * @param composition the report
   * @param indicators what to show; others than percentages are left out
   */
  public static List<Block.Figure> of(Composition composition, List<Indicator> indicators) {
    return of(composition, indicators, composition.shareTitles()::shares);
  }

  /**
   * The figures of the report's headline indicators, whose titles say that they are these.
   *
   * @param composition the report
   * @param indicators what to show; others than percentages are left out
   */
  public static List<Block.Figure> headline(Composition composition, List<Indicator> indicators) {
    return of(composition, indicators, composition.shareTitles()::headline);
  }

  private static List<Block.Figure> of(
      Composition composition,
      List<Indicator> indicators,
      BiFunction<List<Indicator>, List<Estimate>, String> title) {
    List<Indicator> shown =
        indicators.stream()
            .filter(Rows::isPercentage)
            .filter(i -> composition.overall(i).filter(Estimate::shown).isPresent())
            .toList();
    return Parts.of(shown, MOST_ROWS).stream()
        .map(part -> figure(composition, part, title))
        .toList();
  }

  private static Block.Figure figure(
      Composition composition,
      List<Indicator> shown,
      BiFunction<List<Indicator>, List<Estimate>, String> title) {
    List<Estimate> estimates = new ArrayList<>();
    List<IntervalChart.Row> rows = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (Indicator indicator : shown) {
      Estimate estimate = composition.overall(indicator).orElseThrow();
      String name = composition.in(indicator.label());
      estimates.add(estimate);
      rows.add(Rows.interval(composition, name, estimate, indicator.target()));
      sentences.add(sentence(composition, indicator, estimate));
    }
    return composition.figure(
        title.apply(shown, estimates),
        new IntervalChart(rows, percentages(composition)),
        composition.say("alt.shares") + " " + Rows.join(composition, sentences),
        composition.say(
            "note.shares", "targets", shown.stream().filter(SharesFigure::hasTarget).count()),
        composition.sources().of(shown, estimates));
  }

  private static String sentence(Composition composition, Indicator indicator, Estimate estimate) {
    String sentence = Rows.sentence(composition, composition.in(indicator.label()), estimate);
    return indicator.target() == null
        ? sentence
        : sentence
            + ", "
            + composition.say("target", "target", composition.text().target(indicator, estimate));
  }

  /** An axis from 0 to 100 percent. */
  static Measure percentages(Composition composition) {
    return new Measure(0, 100, 20, composition.numbers()::percent);
  }

  private static boolean hasTarget(Indicator indicator) {
    return indicator.target() != null;
  }
}
