package org.sojourn.reports.family;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.composition.Parts;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Tile;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.narrative.HeadlineTile;

/** The group's headline figures beside the programme's, and what is found of the group. */
final class FamilySummary implements FamilyPages {

  private static final int TILES_PER_ROW = 3;

  @Override
  public void layOut(Composition composition, Sheet sheet) {
    if (composition.programme().notice() != null) {
      sheet.add(
          new Block.Notice(
              composition.say("cover.notice"), composition.in(composition.programme().notice())));
    }
    sheet.lead(
        composition.say("family.lead", Kinds.arguments(composition))
            + " "
            + composition.say(
                "family.beside",
                "report",
                composition.in(composition.directory().report().title())));
    Parts.of(tiles(composition), TILES_PER_ROW)
        .forEach(row -> sheet.add(new Block.Tiles(List.of(row))));
    sheet.section(composition.say("summary.findings"));
    sheet.add(new Block.Points(new FamilyFindings(composition).all()));
  }

  private static List<Tile> tiles(Composition composition) {
    List<Tile> tiles = new ArrayList<>();
    for (String id : composition.directory().report().headline()) {
      composition
          .directory()
          .indicator(id)
          .flatMap(i -> composition.own(i).map(own -> tile(composition, i, own)))
          .ifPresent(tiles::add);
    }
    return tiles;
  }

  private static Tile tile(Composition composition, Indicator indicator, Estimate own) {
    String programme =
        composition
            .overall(indicator)
            .map(
                all ->
                    composition
                        .words()
                        .pair(composition.say("family.programme"), beside(composition, all)))
            .orElse("");
    return HeadlineTile.of(composition, indicator, own, programme);
  }

  private static String beside(Composition composition, Estimate all) {
    String base = composition.text().base(all);
    String value = composition.text().value(all);
    return base.isEmpty() ? value : value + " (" + base + ")";
  }
}
