package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.chart.IntervalChart;
import org.sojourn.reports.chart.Measure;
import org.sojourn.reports.comparison.ComparisonNote;
import org.sojourn.reports.comparison.PairMarks;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.words.FigureText;
import org.sojourn.reports.words.Withheld;

/** A mean gain by the groups of several breakdowns that can be shown. */
public final class GainGroupsFigure {

  private static final List<String> BREAKDOWNS = List.of("role", "country", "sector", "size");
  private static final double STEP = 0.5;
  private static final int MOST_GROUPS = 14;

  private GainGroupsFigure() {}

  /** The figure of {@code indicator}, whose measure is a gain; empty without groups to show. */
  public static Optional<Block.Figure> of(Composition composition, Indicator indicator) {
    List<IntervalChart.Row> rows = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    List<Estimate> estimates = new ArrayList<>();
    int hidden = 0;
    for (String breakdown : BREAKDOWNS) {
      List<Estimate> cells = composition.cells(indicator, breakdown);
      List<Estimate> shown = sorted(composition, breakdown, cells);
      hidden += (int) cells.stream().filter(e -> !e.shown()).count();
      if (!shown.isEmpty()) {
        rows.add(IntervalChart.Row.heading(composition.labels().breakdown(breakdown)));
      }
      PairMarks marks = PairMarks.of(composition, indicator, breakdown);
      for (Estimate estimate : shown) {
        String name = marks.name(estimate.cell(), composition.labels().cell(estimate.cell()));
        estimates.add(estimate);
        rows.add(Rows.interval(composition, name, estimate, indicator.target()));
        sentences.add(Rows.sentence(composition, name, estimate));
      }
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        composition.figure(
            title(composition, estimates),
            new IntervalChart(rows, measure(composition, estimates)),
            composition.say("alt.gain.groups") + " " + Rows.join(composition, sentences),
            note(composition, indicator, estimates, hidden),
            composition.sources().of(List.of(indicator), estimates)));
  }

  private static String note(
      Composition composition, Indicator indicator, List<Estimate> estimates, int hidden) {
    String compared = compared(composition, indicator);
    return composition.say(
        "note.gain.groups",
        "targets",
        indicator.target() == null ? 0 : 1,
        "hidden",
        hidden,
        "compared",
        Withheld.note(composition.words(), estimates)
            .map(why -> (why + " " + compared).strip())
            .orElse(compared));
  }

  private static String compared(Composition composition, Indicator indicator) {
    List<String> notes =
        BREAKDOWNS.stream()
            .flatMap(by -> ComparisonNote.named(composition, List.of(indicator), by).stream())
            .toList();
    return notes.isEmpty()
        ? ComparisonNote.of(composition, List.of(indicator), indicator.breakdowns().get(0))
        : String.join(" ", notes);
  }

  private static List<Estimate> sorted(
      Composition composition, String breakdown, List<Estimate> cells) {
    List<Estimate> shown = cells.stream().filter(Estimate::shown).limit(MOST_GROUPS).toList();
    return breakdown.equals("size") || breakdown.equals("role")
        ? shown
        : shown.stream()
            .sorted(Comparator.comparing(Estimate::cell, composition.labels().byName()))
            .toList();
  }

  private static Measure measure(Composition composition, List<Estimate> estimates) {
    double low = 0;
    double high = STEP;
    for (Estimate estimate : estimates) {
      boolean interval = FigureText.hasInterval(estimate);
      low = Math.min(low, interval ? estimate.low() : estimate.value());
      high = Math.max(high, interval ? estimate.high() : estimate.value());
    }
    return new Measure(
        Math.floor(low / STEP) * STEP,
        Math.ceil(high / STEP) * STEP,
        STEP,
        value -> composition.numbers().signed(value, 1));
  }

  private static String title(Composition composition, List<Estimate> estimates) {
    long above = estimates.stream().filter(e -> FigureText.hasInterval(e) && e.low() > 0).count();
    return composition.say("title.gain.groups", "above", above, "count", estimates.size());
  }
}
