package org.sojourn.site.view;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.estimate.Cell;
import org.sojourn.site.figure.CountFigures;
import org.sojourn.site.figure.IndicatorsFigure;
import org.sojourn.site.figure.Pages;
import org.sojourn.site.figure.ResponseFigure;
import org.sojourn.site.figure.WithinFigure;
import org.sojourn.site.page.Block;
import org.sojourn.site.page.Page;
import org.sojourn.site.told.Told;

/** One country, or one sector: what is published of it. */
final class PlacePage {

  private static final String COUNTRY = "country";
  private static final String PARTNER = "partner-country";

  private PlacePage() {}

  static Page of(Told told, Pages pages, String kind, String key) {
    String name = told.labels().key(kind, key);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(told.say("place.lead." + kind, "name", name), "lead"));
    new Files(told).reports(kind, key).ifPresent(blocks::add);
    blocks.addAll(indicators(told, kind, kind, key));
    WithinFigure.of(told, kind, key).ifPresent(blocks::add);
    if (kind.equals(COUNTRY)) {
      blocks.addAll(partner(told, key));
      CountFigures.flows(told, pages, 0, key).ifPresent(blocks::add);
      CountFigures.flows(told, pages, 1, key).ifPresent(blocks::add);
    }
    ResponseFigure.of(told, kind, key).ifPresent(blocks::add);
    return new Page(
        Pages.name(kind, key),
        PlacesPage.name(kind),
        told.labels().breakdown(kind),
        name,
        List.of(),
        blocks);
  }

  private static List<? extends Block> indicators(
      Told told, String id, String breakdown, String key) {
    return IndicatorsFigure.of(
        told, id, told.published().directory().indicators(), new Cell(breakdown, List.of(key)));
  }

  /** What is published of those whose partners come from the country. */
  private static List<Block> partner(Told told, String key) {
    List<? extends Block> figures = indicators(told, "partner", PARTNER, key);
    if (figures.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Heading(
            "partner-heading", told.say("heading.partner", "name", told.labels().country(key))));
    blocks.addAll(figures);
    return blocks;
  }
}
