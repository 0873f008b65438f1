package org.sojourn.reports.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Tile;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.figure.SharesFigure;
import org.sojourn.reports.narrative.Findings;
import org.sojourn.reports.narrative.HeadlineTile;

/** Headline figures and findings. */
final class SummaryChapter implements ChapterPages {

  private static final int TILES_PER_ROW = 3;

  @Override
  public void layOut(Composition composition, Sheet sheet) {
    List<Indicator> headline =
        composition.directory().report().headline().stream()
            .flatMap(id -> composition.directory().indicator(id).stream())
            .toList();
    if (composition.programme().notice() != null) {
      sheet.add(
          new Block.Notice(
              composition.say("cover.notice"), composition.in(composition.programme().notice())));
    }
    sheet.lead(composition.in(composition.programme().summary()));
    tiles(composition, headline).ifPresent(sheet::add);
    if (composition.directory().codebook().instruments().isEmpty()) {
      sheet.say(composition.say("summary.no-surveys"));
    }
    SharesFigure.headline(composition, headline).forEach(sheet::add);
    sheet.section(composition.say("summary.findings"));
    sheet.add(new Block.Points(new Findings(composition).all()));
  }

  private static Optional<Block> tiles(Composition composition, List<Indicator> headline) {
    List<List<Tile>> rows = new ArrayList<>();
    List<Tile> row = new ArrayList<>();
    for (Indicator indicator : headline) {
      composition
          .overall(indicator)
          .map(e -> HeadlineTile.of(composition, indicator, e, ""))
          .ifPresent(row::add);
      if (row.size() == TILES_PER_ROW) {
        rows.add(List.copyOf(row));
        row.clear();
      }
    }
    if (!row.isEmpty()) {
      rows.add(List.copyOf(row));
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.Tiles(rows));
  }
}
