package org.sojourn.reports.narrative;

import java.util.Locale;
import java.util.stream.Stream;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block.Tile;
import org.sojourn.reports.words.FigureText;
import org.sojourn.reports.words.FigureText.Verdict;

/** A headline figure with its interval, its base, and how it stands to its target. */
public final class HeadlineTile {

  private HeadlineTile() {}

  /**
   * The tile of {@code estimate}.
   *
   * @param beside what else is told, or an empty text
   */
  public static Tile of(
      Composition composition, Indicator indicator, Estimate estimate, String beside) {
    FigureText text = composition.text();
    Verdict verdict = text.verdict(indicator, estimate);
    String name = verdict.name().toLowerCase(Locale.ROOT);
    return new Tile(
        text.value(estimate),
        composition.in(indicator.label()),
        sureness(composition, estimate),
        composition
            .words()
            .parts(
                Stream.of(text.base(estimate), composition.sources().asked(indicator))
                    .filter(part -> !part.isEmpty())
                    .toList()),
        beside,
        verdict == Verdict.NONE
            ? ""
            : composition.say("verdict." + name, "target", text.target(indicator, estimate)),
        name);
  }

  /** The interval; without one, or where there is nothing to be unsure of, what the figure is. */
  private static String sureness(Composition composition, Estimate estimate) {
    String interval = composition.text().interval(estimate);
    return interval.isEmpty() || FigureText.isCensus(estimate)
        ? composition.say("statistic." + estimate.statistic().id())
        : composition.say(
            "tile.interval", "confidence", composition.confidence(), "interval", interval);
  }
}
