package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.chart.DumbbellChart;
import org.sojourn.reports.chart.Measure;
import org.sojourn.reports.chart.RowLabel;
import org.sojourn.reports.chart.State;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.words.FigureText;

/** Means before and after, skill by skill. */
public final class GainFigure {

  private GainFigure() {}

  /** The figure of {@code indicator}, whose measure is a gain; empty when it was not computed. */
  public static Optional<Block.Figure> of(Composition composition, Indicator indicator) {
    List<GainItem> items = GainItem.of(composition, indicator);
    if (items.stream().noneMatch(item -> item.gain().shown())) {
      return Optional.empty();
    }
    List<DumbbellChart.Row> rows = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    List<Estimate> estimates = new ArrayList<>();
    for (GainItem item : items) {
      rows.add(row(composition, item));
      sentences.add(sentence(composition, item));
      estimates.addAll(List.of(item.gain(), item.before(), item.after()));
    }
    return Optional.of(
        composition.figure(
            title(composition, items),
            new DumbbellChart(rows, measure(composition, indicator)),
            composition.say("alt.gain") + " " + Rows.join(composition, sentences),
            note(composition, indicator),
            composition.sources().of(List.of(indicator), estimates)));
  }

  private static DumbbellChart.Row row(Composition composition, GainItem item) {
    FigureText text = composition.text();
    State state = FigureText.state(item.gain().status());
    String value = text.value(item.gain());
    if (state == State.SHOWN) {
      value = value + "  (" + text.interval(item.gain()) + ")";
    }
    return new DumbbellChart.Row(
        RowLabel.of(item.name(), text.briefBase(item.gain()), value),
        state,
        state == State.SHOWN ? "" : text.value(item.gain()),
        item.before().value(),
        item.after().value(),
        state == State.SHOWN ? brief(composition, item.before()) : "",
        state == State.SHOWN ? brief(composition, item.after()) : "");
  }

  private static String brief(Composition composition, Estimate mean) {
    return composition.numbers().decimal(mean.value(), composition.text().digits(mean, 1));
  }

  private static String sentence(Composition composition, GainItem item) {
    FigureText text = composition.text();
    if (!item.gain().shown()) {
      return composition.words().pair(item.name(), text.value(item.gain()));
    }
    return composition.say(
        "alt.gain.item",
        "name",
        item.name(),
        "before",
        text.value(item.before()),
        "after",
        text.value(item.after()),
        "gain",
        text.full(item.gain()));
  }

  private static Measure measure(Composition composition, Indicator indicator) {
    Scale scale = GainItem.scale(composition, indicator);
    return new Measure(
        scale.lowest(), scale.highest(), 1, value -> composition.numbers().decimal(value, 0));
  }

  private static String note(Composition composition, Indicator indicator) {
    Scale scale = GainItem.scale(composition, indicator);
    return composition.say(
        "note.gain",
        "low",
        scale.lowest(),
        "lowest",
        composition.in(scale.answers().get(0).label()),
        "high",
        scale.highest(),
        "highest",
        composition.in(scale.answers().get(scale.answers().size() - 1).label()));
  }

  /** The p-value of an item's change, adjusted where there are several items. */
  private static Optional<Double> probability(Composition composition, Estimate gain) {
    return Stream.of(Statistic.ADJUSTED_P_VALUE, Statistic.P_VALUE)
        .flatMap(
            s -> composition.results().at(gain.indicator(), gain.item(), s, gain.cell()).stream())
        .filter(Estimate::shown)
        .map(Estimate::value)
        .findFirst();
  }

  private static String title(Composition composition, List<GainItem> items) {
    List<Estimate> shown = items.stream().map(GainItem::gain).filter(Estimate::shown).toList();
    return composition
        .titles()
        .gains(
            shown,
            shown.stream().flatMap(gain -> probability(composition, gain).stream()).toList(),
            1 - composition.programme().estimation().confidence());
  }

  /** The statistics of a gain that are shares. */
  static final List<Statistic> CHANGES =
      List.of(Statistic.DECLINED, Statistic.UNCHANGED, Statistic.IMPROVED);
}
