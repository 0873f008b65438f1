package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.chart.IntervalChart;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.composition.Parts;
import org.sojourn.reports.document.Block;

/** Shares and rates of the group that a report is about, beside those of the programme. */
public final class BesideFigure {

  private static final int MOST_ROWS = 18;
  private static final String BESIDE = "  |  ";

  private BesideFigure() {}

  /**
   * The figures, none when no percentage of the group can be shown; those that are hidden are there
   * and say so.
   *
   * @param indicators what to show; others than percentages are left out
   */
  public static List<Block.Figure> of(Composition composition, List<Indicator> indicators) {
    List<Indicator> shares =
        indicators.stream()
            .filter(Rows::isPercentage)
            .filter(i -> composition.own(i).isPresent())
            .toList();
    return Parts.evenly(shares, MOST_ROWS).stream()
        .filter(part -> !shown(composition, part).isEmpty())
        .map(part -> figure(composition, part))
        .toList();
  }

  /** Whether {@code indicator} is a percentage, as the figure draws them. */
  public static boolean isDrawn(Indicator indicator) {
    return Rows.isPercentage(indicator);
  }

  private static List<Estimate> shown(Composition composition, List<Indicator> indicators) {
    return indicators.stream()
        .flatMap(i -> composition.own(i).stream())
        .filter(Estimate::shown)
        .toList();
  }

  private static Block.Figure figure(Composition composition, List<Indicator> shares) {
    List<IntervalChart.Row> rows = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (Indicator indicator : shares) {
      Estimate own = composition.own(indicator).orElseThrow();
      Optional<Estimate> all = composition.overall(indicator).filter(Estimate::shown);
      String name = composition.in(indicator.label());
      rows.add(row(composition, name, own, all, indicator.target()));
      sentences.add(sentence(composition, name, own, all));
    }
    List<Estimate> shown = shown(composition, shares);
    return composition.figure(
        title(composition, shares),
        new IntervalChart(rows, SharesFigure.percentages(composition)),
        composition.say("family.alt.beside") + " " + Rows.join(composition, sentences),
        composition.say(
            "family.note.beside",
            "targets",
            shares.stream().filter(i -> i.target() != null).count(),
            "cell",
            composition.aboutName(),
            "hidden",
            shares.size() - shown.size()),
        composition.sources().of(shares, shown));
  }

  private static IntervalChart.Row row(
      Composition composition, String name, Estimate own, Optional<Estimate> all, Double target) {
    IntervalChart.Row row = Rows.interval(composition, name, own, target);
    return all.map(
            e -> row.with(e.value(), row.label().value() + BESIDE + composition.text().value(e)))
        .orElse(row);
  }

  private static String sentence(
      Composition composition, String name, Estimate own, Optional<Estimate> all) {
    String sentence = Rows.sentence(composition, name, own);
    return all.map(
            e ->
                sentence
                    + ", "
                    + composition
                        .words()
                        .pair(composition.say("family.programme"), composition.text().full(e)))
        .orElse(sentence);
  }

  private static String title(Composition composition, List<Indicator> shares) {
    return composition
        .shareTitles()
        .beside(
            composition.aboutName(),
            shares,
            shares.stream().map(i -> composition.own(i).orElseThrow()).toList());
  }
}
