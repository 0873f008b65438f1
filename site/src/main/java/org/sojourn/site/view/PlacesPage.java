package org.sojourn.site.view;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.site.figure.AcrossFigure;
import org.sojourn.site.figure.CountFigures;
import org.sojourn.site.figure.GroupFigure;
import org.sojourn.site.figure.Pages;
import org.sojourn.site.page.Block;
import org.sojourn.site.page.Page;
import org.sojourn.site.told.Told;

/** All countries, or all sectors, side by side in one indicator after the other. */
final class PlacesPage {

  private PlacesPage() {}

  /** Name of the page's file for {@code kind}, {@code country} or {@code sector}. */
  static String name(String kind) {
    return kind.equals("country") ? "countries.html" : "sectors.html";
  }

  static Page of(Told told, Pages pages, String kind) {
    List<Block> blocks = new ArrayList<>();
    List<Block.Part> parts = new ArrayList<>();
    for (Indicator indicator : told.published().directory().indicators()) {
      GroupFigure.of(told, pages, indicator, kind)
          .ifPresent(figure -> parts.add(part(told, indicator, figure)));
    }
    if (parts.isEmpty()) {
      blocks.add(Block.Text.body(told.say("places.none." + kind)));
    } else {
      blocks.add(new Block.Text(told.say("places.lead." + kind), "lead"));
      blocks.add(new Block.Choice(told.say("head.indicator"), parts));
    }
    if (!pages.keys(kind).isEmpty()) {
      blocks.add(new Block.Heading("pages", told.say("places.pages." + kind)));
      blocks.add(new Block.Links(links(told, pages, kind)));
    }
    AcrossFigure.of(told, pages, kind).ifPresent(blocks::add);
    CountFigures.exchanges(told, pages, kind).ifPresent(blocks::add);
    CountFigures.registrations(told, pages, kind).ifPresent(blocks::add);
    String name = name(kind);
    return new Page(
        name,
        name,
        "",
        told.say(kind.equals("country") ? "nav.countries" : "nav.sectors"),
        List.of("assets/europe.js", "assets/choice.js"),
        blocks);
  }

  private static Block.Part part(Told told, Indicator indicator, Block figure) {
    return new Block.Part(
        indicator.id(),
        told.say("construct." + indicator.construct().id()),
        told.in(indicator.label()),
        List.of(figure));
  }

  private static List<Block.Link> links(Told told, Pages pages, String kind) {
    return pages.keys(kind).stream()
        .map(key -> new Block.Link(told.labels().key(kind, key), Pages.name(kind, key), "", null))
        .sorted((a, b) -> told.words().alphabetical().compare(a.text(), b.text()))
        .toList();
  }
}
