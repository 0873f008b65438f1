package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.chart.IntervalChart;
import org.sojourn.reports.chart.Measure;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.composition.Parts;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.words.FigureText;
import org.sojourn.reports.words.FigureText.Verdict;

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
    return of(composition, indicators, "title.shares");
  }

  /**
   * The figures of the report's headline indicators, whose titles say that they are these.
   *
   * @param composition the report
   * @param indicators what to show; others than percentages are left out
   */
  public static List<Block.Figure> headline(Composition composition, List<Indicator> indicators) {
    return of(composition, indicators, "title.headline");
  }

  private static List<Block.Figure> of(
      Composition composition, List<Indicator> indicators, String title) {
    List<Indicator> shown =
        indicators.stream()
            .filter(Rows::isPercentage)
            .filter(i -> composition.overall(i).filter(Estimate::shown).isPresent())
            .toList();
    return Parts.of(shown, MOST_ROWS).stream()
        .map(part -> figure(composition, part, title))
        .toList();
  }

  private static Block.Figure figure(Composition composition, List<Indicator> shown, String title) {
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
        title(composition, shown, estimates, title),
        new IntervalChart(rows, percentages(composition)),
        composition.say("alt.shares") + " " + Rows.join(sentences),
        composition.say("note.shares"),
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

  private static String title(
      Composition composition,
      List<Indicator> indicators,
      List<Estimate> estimates,
      String severalTitle) {
    double low = estimates.stream().mapToDouble(Estimate::value).min().orElseThrow();
    double high = estimates.stream().mapToDouble(Estimate::value).max().orElseThrow();
    int targets = 0;
    int reached = 0;
    for (int i = 0; i < indicators.size(); i++) {
      Verdict verdict = FigureText.verdict(indicators.get(i), estimates.get(i));
      targets += verdict == Verdict.NONE ? 0 : 1;
      reached += verdict == Verdict.MET || verdict == Verdict.OPEN ? 1 : 0;
    }
    return composition.say(
        estimates.size() == 1 ? "title.share" : severalTitle,
        "label",
        composition.in(indicators.get(0).label()),
        "low",
        composition.numbers().percent(low),
        "high",
        composition.numbers().percent(high),
        "targets",
        targets,
        "reached",
        reached);
  }
}
