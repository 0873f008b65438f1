package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.reports.chart.IntervalChart;
import org.sojourn.reports.comparison.Chance;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;

/** What respondents expected, and what the same respondents report later. */
public final class RealisedFigure {

  private static final List<Statistic> SHARES =
      List.of(Statistic.EXPECTED, Statistic.REALISED, Statistic.FULFILLED, Statistic.UNEXPECTED);

  private RealisedFigure() {}

  /** The figure of {@code indicator}, whose measure is of this kind; empty when it is hidden. */
  public static Optional<Block.Figure> of(Composition composition, Indicator indicator) {
    Optional<Estimate> expected = overall(composition, indicator, Statistic.EXPECTED);
    Optional<Estimate> realised = overall(composition, indicator, Statistic.REALISED);
    if (expected.filter(Estimate::shown).isEmpty() || realised.filter(Estimate::shown).isEmpty()) {
      return Optional.empty();
    }
    List<IntervalChart.Row> rows = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    List<Estimate> estimates = new ArrayList<>();
    for (Statistic statistic : SHARES) {
      Optional<Estimate> share = overall(composition, indicator, statistic);
      if (share.isPresent()) {
        String name = name(composition, indicator, statistic);
        estimates.add(share.get());
        rows.add(Rows.interval(composition, name, share.get(), null));
        sentences.add(Rows.sentence(composition, name, share.get()));
      }
    }
    String change = change(composition, indicator, estimates);
    return Optional.of(
        composition.figure(
            composition.say(
                "title.realised",
                "label",
                composition.in(indicator.label()),
                "expected",
                composition.text().value(expected.get()),
                "realised",
                composition.text().value(realised.get())),
            new IntervalChart(rows, SharesFigure.percentages(composition)),
            composition.say("alt.realised")
                + " "
                + Rows.join(composition, sentences)
                + " "
                + change,
            composition.say("note.realised") + " " + change,
            composition.sources().of(List.of(indicator), estimates)));
  }

  private static Optional<Estimate> overall(
      Composition composition, Indicator indicator, Statistic statistic) {
    return composition.results().overall(indicator.id(), null, statistic);
  }

  private static String name(Composition composition, Indicator indicator, Statistic statistic) {
    Measure.Realised measure = (Measure.Realised) indicator.measure();
    boolean before = statistic == Statistic.EXPECTED;
    String wave = before ? measure.expected().wave() : measure.realised().wave();
    return composition.say("realised." + statistic.id(), "wave", composition.labels().wave(wave));
  }

  /** The difference and its test in words; nothing about what is hidden or not defined. */
  private static String change(
      Composition composition, Indicator indicator, List<Estimate> estimates) {
    Optional<Estimate> difference = overall(composition, indicator, Statistic.DIFFERENCE);
    List<String> sentences = new ArrayList<>();
    difference
        .filter(Estimate::shown)
        .ifPresent(
            d -> {
              estimates.add(d);
              String interval = composition.text().interval(d);
              sentences.add(
                  composition.say(
                      "realised.change",
                      "difference",
                      composition.text().value(d),
                      "interval",
                      interval.isEmpty() ? "none" : interval));
            });
    overall(composition, indicator, Statistic.P_VALUE)
        .filter(Estimate::shown)
        .ifPresent(
            p -> {
              estimates.add(p);
              sentences.add(
                  composition.say(
                      "realised.test",
                      "p",
                      composition.text().value(p),
                      "sure",
                      Boolean.toString(Chance.isUnlikely(composition, p.value()))));
            });
    return String.join(" ", sentences);
  }
}
