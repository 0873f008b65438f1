package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.reports.chart.HeatMapChart;
import org.sojourn.reports.chart.State;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;

/** The answers of two parties of the same exchanges against each other, as heat maps. */
public final class JointFigure {

  private static final String PAIR = "role-pair";
  private static final String ANSWERS = "role-pair-answers";
  private static final int ROW_HEIGHT = 30;
  private static final double PALEST = 0.06;
  private static final double RANGE = 0.75;

  private JointFigure() {}

  /** One figure for each two parties of {@code indicator} whose joint answers can be shown. */
  public static List<Block.Figure> of(Composition composition, Indicator indicator) {
    Map<List<String>, List<Estimate>> pairs = new LinkedHashMap<>();
    for (Estimate e : composition.results().of(indicator.id(), ANSWERS)) {
      if (e.shown()) {
        pairs.computeIfAbsent(e.cell().keys().subList(0, 2), p -> new ArrayList<>()).add(e);
      }
    }
    List<Block.Figure> figures = new ArrayList<>();
    pairs.forEach((pair, cells) -> figures.add(figure(composition, indicator, pair, cells)));
    return figures;
  }

  private static Block.Figure figure(
      Composition composition, Indicator indicator, List<String> pair, List<Estimate> cells) {
    List<String> rows = keys(cells, 2);
    List<String> columns = keys(cells, 3);
    double most = cells.stream().mapToDouble(Estimate::value).max().orElseThrow();
    List<List<HeatMapChart.Cell>> drawn = new ArrayList<>();
    for (String row : rows) {
      List<HeatMapChart.Cell> line = new ArrayList<>();
      for (String column : columns) {
        line.add(cell(composition, at(cells, row, column), most));
      }
      drawn.add(line);
    }
    String one = composition.labels().role(pair.get(0));
    String other = composition.labels().role(pair.get(1));
    HeatMapChart chart =
        new HeatMapChart(
            new HeatMapChart.Side(one, names(composition, rows)),
            new HeatMapChart.Side(other, names(composition, columns)),
            drawn,
            ROW_HEIGHT);
    List<Estimate> estimates = new ArrayList<>(figures(composition, indicator, pair));
    String title = title(composition, one, other, estimates);
    estimates.addAll(cells);
    return composition.figure(
        title,
        chart,
        alternative(composition, one, other, cells),
        note(composition, indicator),
        composition.sources().of(List.of(indicator), estimates));
  }

  private static List<String> keys(List<Estimate> cells, int position) {
    Set<String> keys = new LinkedHashSet<>();
    cells.forEach(e -> keys.add(e.cell().keys().get(position)));
    return List.copyOf(keys);
  }

  private static Estimate at(List<Estimate> cells, String row, String column) {
    return cells.stream()
        .filter(e -> e.cell().keys().subList(2, 4).equals(List.of(row, column)))
        .findFirst()
        .orElseThrow();
  }

  private static long count(Estimate share) {
    return Math.round(share.value() * share.base() / 100);
  }

  private static HeatMapChart.Cell cell(Composition composition, Estimate share, double most) {
    long count = count(share);
    if (count == 0) {
      return new HeatMapChart.Cell(State.EMPTY, 0, composition.numbers().count(0), "");
    }
    return new HeatMapChart.Cell(
        State.SHOWN,
        PALEST + RANGE * share.value() / most,
        composition.numbers().count(count),
        composition.text().value(share));
  }

  private static List<String> names(Composition composition, List<String> bands) {
    return bands.stream().map(band -> name(composition, band)).toList();
  }

  /** {@code 1 to 3} for the key {@code 1-3}. */
  private static String name(Composition composition, String band) {
    int dash = band.indexOf('-');
    return dash < 0
        ? composition.say("joint.answer", "code", band)
        : composition.say(
            "joint.answers", "low", band.substring(0, dash), "high", band.substring(dash + 1));
  }

  /** The share that agrees and kappa of a pair, where they are shown. */
  private static List<Estimate> figures(
      Composition composition, Indicator indicator, List<String> pair) {
    Cell cell = new Cell(PAIR, pair);
    List<Estimate> figures = new ArrayList<>();
    for (Statistic statistic : List.of(Statistic.AGREEMENT, Statistic.KAPPA)) {
      composition
          .results()
          .at(indicator.id(), null, statistic, cell)
          .filter(Estimate::shown)
          .ifPresent(figures::add);
    }
    return figures;
  }

  private static String title(
      Composition composition, String one, String other, List<Estimate> figures) {
    Estimate agreement = figures.get(0);
    String beyond =
        figures.size() < 2
            ? "unknown"
            : Beyond.of(figures.get(1)).name().toLowerCase(java.util.Locale.ROOT);
    return composition.say(
        "title.joint",
        "one",
        one,
        "other",
        other,
        "agreeing",
        count(agreement),
        "all",
        agreement.base(),
        "beyond",
        beyond);
  }

  private static String alternative(
      Composition composition, String one, String other, List<Estimate> cells) {
    List<String> sentences = new ArrayList<>();
    for (Estimate e : cells) {
      if (count(e) > 0) {
        sentences.add(
            composition.say(
                "alt.joint.item",
                "one",
                name(composition, e.cell().keys().get(2)),
                "other",
                name(composition, e.cell().keys().get(3)),
                "count",
                count(e)));
      }
    }
    return composition.say("alt.joint", "one", one, "other", other)
        + " "
        + Rows.join(composition, sentences);
  }

  private static String note(Composition composition, Indicator indicator) {
    Measure.Agreement measure = (Measure.Agreement) indicator.measure();
    Scale scale = composition.directory().codebook().scaleOf(measure.item()).orElseThrow();
    Answer first = scale.answers().get(0);
    Answer last = scale.answers().get(scale.answers().size() - 1);
    return composition.say(
        "note.joint",
        "low",
        first.code(),
        "lowest",
        composition.in(first.label()),
        "high",
        last.code(),
        "highest",
        composition.in(last.label()),
        "threshold",
        composition.threshold());
  }
}
