package org.sojourn.site.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.words.FigureText.Verdict;
import org.sojourn.site.page.Entry;
import org.sojourn.site.page.Figure;
import org.sojourn.site.page.Row;
import org.sojourn.site.told.Marks;
import org.sojourn.site.told.Told;

/** Every target, and whether it is reached, as a table. */
public final class TargetFigure {

  private TargetFigure() {}

  /** The table; empty where no indicator has a target. */
  public static Optional<Figure> of(Told told) {
    List<Row> rows = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    for (Indicator indicator : told.published().directory().indicators()) {
      told.overall(indicator)
          .filter(estimate -> indicator.target() != null)
          .ifPresent(
              estimate -> {
                rows.add(row(told, indicator, estimate));
                verdicts.add(told.text().verdict(indicator, estimate));
              });
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<String> heads = new ArrayList<>(new Marks(told).heads(told.say("head.indicator")));
    heads.add(told.say("head.target"));
    heads.add(told.say("head.reached"));
    return Optional.of(
        new Figure(
            "targets",
            "none",
            title(told, verdicts),
            Units.POINTS,
            -1,
            heads,
            rows,
            List.of(),
            List.of(told.say("note.targets")),
            told.say("source.own")));
  }

  /** How many are reached, where that can be said of every one. */
  private static String title(Told told, List<Verdict> verdicts) {
    long sure = verdicts.stream().filter(verdict -> verdict == Verdict.MET).count();
    long open = verdicts.stream().filter(verdict -> verdict == Verdict.OPEN).count();
    return verdicts.contains(Verdict.UNSURE) || verdicts.contains(Verdict.NONE)
        ? told.say("heading.targets")
        : told.say(
            "title.targets", "targets", verdicts.size(), "reached", sure + open, "sure", sure);
  }

  private static Row row(Told told, Indicator indicator, Estimate estimate) {
    String name = told.in(indicator.label());
    List<Entry> entries = new ArrayList<>(new Marks(told).cells(name, estimate));
    entries.add(Entry.number(told.text().target(indicator, estimate)));
    entries.add(Entry.words(told.say("reached." + verdict(told, indicator, estimate))));
    return new Row(indicator.id(), name, Pages.of(indicator), null, null, entries);
  }

  /**
   * How a figure stands to its target: {@code met}, {@code open}, {@code missed}, {@code unsure},
   * {@code none}.
   */
  public static String verdict(Told told, Indicator indicator, Estimate estimate) {
    return told.text().verdict(indicator, estimate).name().toLowerCase(Locale.ROOT);
  }
}
