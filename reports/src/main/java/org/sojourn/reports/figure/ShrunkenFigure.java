package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.chart.IntervalChart;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.composition.Groups;
import org.sojourn.reports.document.Block;

/** Shares of small groups with their intervals, and beside them the shrunken shares. */
public final class ShrunkenFigure {

  private static final int MOST_ROWS = 30;

  private ShrunkenFigure() {}

  /** The figure of {@code indicator} by {@code breakdown}; empty without shrunken shares. */
  public static Optional<Block.Figure> of(
      Composition composition, Indicator indicator, String breakdown) {
    List<Estimate> raw = new ArrayList<>();
    List<Estimate> shrunken = new ArrayList<>();
    List<Indicator> only = List.of(indicator);
    Groups.of(composition, only, breakdown).shown().stream()
        .limit(MOST_ROWS)
        .forEach(
            cell ->
                composition
                    .results()
                    .at(indicator.id(), null, Statistic.SHRUNKEN_SHARE, cell)
                    .filter(Estimate::shown)
                    .ifPresent(
                        e -> {
                          raw.add(Groups.at(composition, indicator, cell).orElseThrow());
                          shrunken.add(e);
                        }));
    return raw.isEmpty()
        ? Optional.empty()
        : Optional.of(figure(composition, indicator, breakdown, raw, shrunken));
  }

  private static Block.Figure figure(
      Composition composition,
      Indicator indicator,
      String breakdown,
      List<Estimate> raw,
      List<Estimate> shrunken) {
    List<IntervalChart.Row> rows = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      Estimate share = raw.get(i);
      String name = composition.labels().cell(share.cell());
      rows.add(
          Rows.interval(composition, name, share, indicator.target())
              .with(shrunken.get(i).value()));
      sentences.add(
          composition.say(
              "shrunken.item",
              "raw",
              Rows.sentence(composition, name, share),
              "shrunken",
              composition.text().full(shrunken.get(i))));
    }
    String by = composition.labels().by(breakdown);
    return composition.figure(
        title(composition, indicator, by, raw, shrunken),
        new IntervalChart(rows, SharesFigure.percentages(composition)),
        composition.say("alt.groups", "breakdown", by) + " " + Rows.join(composition, sentences),
        composition.say("shrunken.note", "targets", indicator.target() == null ? 0 : 1),
        composition.sources().of(List.of(indicator), raw));
  }

  private static String title(
      Composition composition,
      Indicator indicator,
      String by,
      List<Estimate> raw,
      List<Estimate> shrunken) {
    return composition.say(
        "shrunken.title",
        "label",
        composition.in(indicator.label()),
        "breakdown",
        by,
        "raw",
        range(composition, raw),
        "shrunken",
        range(composition, shrunken));
  }

  private static String range(Composition composition, List<Estimate> figures) {
    double low = figures.stream().mapToDouble(Estimate::value).min().orElseThrow();
    double high = figures.stream().mapToDouble(Estimate::value).max().orElseThrow();
    return composition.say(
        "interval",
        "low",
        composition.numbers().decimal(low, 0),
        "high",
        composition.numbers().percent(high));
  }

  /** A sentence instead, where the groups differ no more than chance; empty elsewhere. */
  public static Optional<String> instead(
      Composition composition, Indicator indicator, String breakdown) {
    boolean fitted =
        composition
            .results()
            .cells(indicator.id(), null, Statistic.SHRUNKEN_SHARE, breakdown)
            .stream()
            .anyMatch(Estimate::shown);
    Optional<Estimate> all = composition.overall(indicator).filter(Estimate::shown);
    return all.filter(e -> !fitted && indicator.shrink().contains(breakdown))
        .map(
            e ->
                composition.say(
                    "shrunken.chance",
                    "label",
                    composition.in(indicator.label()),
                    "breakdown",
                    composition.labels().by(breakdown),
                    "all",
                    composition.text().full(e)));
  }
}
