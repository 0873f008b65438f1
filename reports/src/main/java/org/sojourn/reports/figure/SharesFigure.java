package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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

  private static String title(
      Composition composition,
      List<Indicator> indicators,
      List<Estimate> estimates,
      String severalTitle) {
    double low = estimates.stream().mapToDouble(Estimate::value).min().orElseThrow();
    double high = estimates.stream().mapToDouble(Estimate::value).max().orElseThrow();
    List<Integer> targeted =
        IntStream.range(0, indicators.size())
            .filter(i -> hasTarget(indicators.get(i)))
            .boxed()
            .toList();
    int named = targeted.size() == 1 ? targeted.get(0) : 0;
    List<Verdict> verdicts =
        targeted.stream()
            .map(i -> composition.text().verdict(indicators.get(i), estimates.get(i)))
            .toList();
    boolean areSure = !verdicts.contains(Verdict.UNSURE);
    String one = estimates.size() == 1 ? "title.share" : severalTitle;
    String oneTarget = estimates.size() == 1 ? "title.share.target" : "title.shares.target";
    return composition.say(
        targeted.size() == 1 ? oneTarget : one,
        "label",
        composition.in(indicators.get(named).label()),
        "low",
        composition.numbers().percent(low),
        "high",
        composition.numbers().percent(high),
        "count",
        estimates.size(),
        "target",
        targeted.size() == 1
            ? target(composition, indicators.get(named), estimates.get(named))
            : "",
        "targets",
        areSure ? targeted.size() : 0,
        "reached",
        verdicts.stream().filter(verdict -> verdict != Verdict.MISSED).count());
  }

  private static boolean hasTarget(Indicator indicator) {
    return indicator.target() != null;
  }

  /** How a figure stands to its target, inside a title. */
  private static String target(Composition composition, Indicator indicator, Estimate estimate) {
    return composition.say(
        "title.target",
        "target",
        composition.text().target(indicator, estimate),
        "verdict",
        composition.text().verdict(indicator, estimate).name().toLowerCase(Locale.ROOT),
        "interval",
        composition.text().interval(estimate),
        "place",
        place(indicator.target(), estimate));
  }

  /** Where the interval lies, seen from the target. */
  private static String place(double target, Estimate estimate) {
    if (!FigureText.hasInterval(estimate) || FigureText.isCensus(estimate)) {
      return "none";
    }
    if (estimate.low() >= target) {
      return "above";
    }
    return estimate.high() >= target ? "inside" : "below";
  }
}
