package org.sojourn.site.browser;

import java.util.List;

/** One page of every kind, with every kind of chart. */
final class Kinds {

  static final List<String> PAGES =
      List.of(
          "index.html",
          "indicators.html",
          "indicator-skill_gain.html",
          "indicator-cross_border.html",
          "indicator-recommendation.html",
          "countries.html",
          "country-IT.html",
          "sectors.html",
          "sector-C.html",
          "participation.html",
          "method.html",
          "quality.html",
          "downloads.html");

  private Kinds() {}
}
