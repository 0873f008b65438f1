package org.sojourn.reports.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.composition.Parts;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Tile;
import org.sojourn.reports.document.Sheet;

/** The headline figures of those whom a report is about, side by side. */
public final class HeadlineTiles {

  private static final int PER_ROW = 3;

  private HeadlineTiles() {}

  /**
   * Puts on {@code sheet} a tile for each figure that can be shown, and a sentence that names the
   * others.
   *
   * @param headline the indicators, in order
   * @param beside what else is told of an indicator, or an empty text
   */
  public static void layOut(
      Composition composition,
      Sheet sheet,
      List<Indicator> headline,
      Function<Indicator, String> beside) {
    List<Tile> tiles = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Indicator indicator : headline) {
      Optional<Estimate> own = composition.own(indicator);
      if (own.filter(Estimate::shown).isPresent()) {
        tiles.add(HeadlineTile.of(composition, indicator, own.get(), beside.apply(indicator)));
      } else if (own.isPresent()) {
        others.add(composition.in(indicator.label()));
      }
    }
    if (!tiles.isEmpty()) {
      sheet.add(new Block.Tiles(Parts.of(tiles, PER_ROW)));
    }
    if (!others.isEmpty()) {
      sheet.say(notShown(composition, others));
    }
  }

  private static String notShown(Composition composition, List<String> names) {
    return composition.say(
        "summary.not-shown",
        "cell",
        composition.about().equals(Cell.OVERALL) ? "none" : composition.aboutName(),
        "threshold",
        composition.threshold(),
        "names",
        composition.words().parts(names));
  }
}
