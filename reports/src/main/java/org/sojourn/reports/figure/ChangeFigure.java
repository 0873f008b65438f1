package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.chart.LikertChart;
import org.sojourn.reports.chart.RowLabel;
import org.sojourn.reports.chart.State;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;

/** Who improved, stayed the same or declined, skill by skill. */
public final class ChangeFigure {

  private ChangeFigure() {}

  /** The figure of {@code indicator}, whose measure is a gain; empty when nothing can be shown. */
  public static Optional<Block.Figure> of(Composition composition, Indicator indicator) {
    List<LikertChart.Row> rows = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    List<Estimate> estimates = new ArrayList<>();
    List<String> labels =
        List.of(
            composition.say("change.declined"),
            composition.say("change.unchanged"),
            composition.say("change.improved"));
    for (GainItem item : GainItem.of(composition, indicator)) {
      List<Estimate> shares = shares(composition, indicator, item);
      if (shares.size() == labels.size() && shares.stream().allMatch(Estimate::shown)) {
        estimates.addAll(shares);
        rows.add(
            new LikertChart.Row(
                RowLabel.of(item.name(), composition.text().briefBase(item.gain()), ""),
                shares.stream().map(Estimate::value).toList(),
                State.SHOWN,
                ""));
        sentences.add(sentence(composition, item, labels, shares));
      }
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        composition.figure(
            title(composition, estimates),
            new LikertChart(labels, 1, rows, composition.numbers()::percent),
            composition.say("alt.change") + " " + Rows.join(composition, sentences),
            composition.say("note.change"),
            composition.sources().of(List.of(indicator), estimates)));
  }

  private static List<Estimate> shares(
      Composition composition, Indicator indicator, GainItem item) {
    return GainFigure.CHANGES.stream()
        .flatMap(s -> composition.results().overall(indicator.id(), item.id(), s).stream())
        .toList();
  }

  private static String sentence(
      Composition composition, GainItem item, List<String> labels, List<Estimate> shares) {
    List<String> parts = new ArrayList<>();
    for (int i = labels.size() - 1; i >= 0; i--) {
      parts.add(labels.get(i) + " " + composition.text().value(shares.get(i)));
    }
    String based = item.name() + " (" + composition.text().briefBase(item.gain()) + ")";
    return composition.words().pair(based, String.join(", ", parts));
  }

  private static String title(Composition composition, List<Estimate> estimates) {
    return composition
        .titles()
        .changes(of(estimates, Statistic.IMPROVED), of(estimates, Statistic.DECLINED));
  }

  private static List<Estimate> of(List<Estimate> estimates, Statistic statistic) {
    return estimates.stream().filter(e -> e.statistic() == statistic).toList();
  }
}
