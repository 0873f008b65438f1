package org.sojourn.reports.narrative;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.prose.Prose;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block.Point;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.prose.ProsePages;

/** What every report of a programme says of the limits of its figures. */
public final class Limits {

  private Limits() {}

  /** Puts the evaluator's own paragraphs on {@code sheet}, and the heading of what follows. */
  public static void layOutOwnWords(Composition composition, Sheet sheet) {
    ProsePages.layOut(Prose.LIMITATIONS, composition.say("limitations.own"), composition, sheet);
    sheet.section(composition.say("limitations.counted"));
  }

  /** That not everybody answered. */
  public static Point response(Composition composition) {
    return new Point(
        composition.say("limitations.response.lead"),
        composition.say(
            "limitations.response",
            "weighted",
            Boolean.toString(composition.programme().weighting() != null)));
  }

  /**
   * Figures that stay as an earlier run published them; empty where there are none.
   *
   * @param figures those the report is about
   */
  public static Optional<Point> kept(Composition composition, List<Estimate> figures) {
    List<LocalDate> days =
        figures.stream()
            .map(Estimate::earlierDay)
            .filter(Objects::nonNull)
            .map(LocalDate::parse)
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    String since = composition.numbers().date(days.get(0));
    String until = composition.numbers().date(days.get(days.size() - 1));
    return Optional.of(
        new Point(
            composition.say("limitations.kept.lead"),
            composition.say(
                "limitations.kept",
                "number",
                days.size(),
                "shown",
                composition.numbers().count(days.size()),
                "day",
                since.equals(until) ? until : since + " – " + until)));
  }
}
