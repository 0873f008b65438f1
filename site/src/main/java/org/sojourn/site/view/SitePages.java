package org.sojourn.site.view;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.site.figure.Pages;
import org.sojourn.site.page.Block;
import org.sojourn.site.page.Page;
import org.sojourn.site.told.Told;

/** All pages of the site in one language. */
public final class SitePages {

  private SitePages() {}

  /** The pages, the overview first. */
  public static List<Page> of(Told told) {
    Pages places = new Pages(told.published().directory(), told.results());
    List<Page> pages = new ArrayList<>();
    pages.add(OverviewPage.of(told));
    pages.add(IndicatorsPage.of(told));
    for (Indicator indicator : told.published().directory().indicators()) {
      pages.add(IndicatorPage.of(told, places, indicator));
    }
    for (String kind : List.of("country", "sector")) {
      pages.add(PlacesPage.of(told, places, kind));
      places.keys(kind).forEach(key -> pages.add(PlacePage.of(told, places, kind, key)));
    }
    pages.add(ParticipationPage.of(told, places));
    pages.add(MethodPage.of(told));
    pages.add(QualityPage.of(told));
    pages.add(DownloadsPage.of(told));
    return pages;
  }

  /** The sections that every page leads to, in order. */
  public static List<Block.Link> sections(Told told) {
    return List.of(
        section(told, "nav.overview", OverviewPage.NAME),
        section(told, "nav.indicators", IndicatorsPage.NAME),
        section(told, "nav.countries", PlacesPage.name("country")),
        section(told, "nav.sectors", PlacesPage.name("sector")),
        section(told, "nav.participation", ParticipationPage.NAME),
        section(told, "nav.method", MethodPage.NAME),
        section(told, "nav.quality", QualityPage.NAME),
        section(told, "nav.downloads", DownloadsPage.NAME));
  }

  private static Block.Link section(Told told, String key, String name) {
    return new Block.Link(told.say(key), name, "", null);
  }
}
