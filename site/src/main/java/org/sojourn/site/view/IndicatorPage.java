package org.sojourn.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.site.figure.AnswersFigure;
import org.sojourn.site.figure.FurtherFigure;
import org.sojourn.site.figure.GainFigures;
import org.sojourn.site.figure.GridFigure;
import org.sojourn.site.figure.GroupFigure;
import org.sojourn.site.figure.Pages;
import org.sojourn.site.page.Block;
import org.sojourn.site.page.Figure;
import org.sojourn.site.page.Page;
import org.sojourn.site.told.Told;

/** One indicator: what was asked, what came of it, and how it differs between groups. */
final class IndicatorPage {

  /** Breakdowns that have charts of their own, or none. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "overall",
          "country-x-sector",
          "role-pair",
          "role-pair-answers",
          "role-silence",
          "role-silence-group");

  private IndicatorPage() {}

  static Page of(Told told, Pages pages, Indicator indicator) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Headline(told).tiles(indicator));
    blocks.add(new Block.Facts(new Definition(told, indicator).facts()));
    blocks.addAll(GainFigures.of(told, indicator));
    AnswersFigure.of(told, indicator).ifPresent(blocks::add);
    List<Figure> groups = new ArrayList<>();
    for (String breakdown : told.results().breakdowns(indicator.id())) {
      if (!ELSEWHERE.contains(breakdown)) {
        GroupFigure.of(told, pages, indicator, breakdown).ifPresent(groups::add);
      }
    }
    GridFigure.crossed(told, pages, indicator).ifPresent(groups::add);
    if (!groups.isEmpty()) {
      blocks.add(new Block.Heading("groups", told.say("heading.groups")));
      blocks.addAll(groups);
    }
    FurtherFigure.of(told, indicator).ifPresent(blocks::add);
    return new Page(
        Pages.of(indicator),
        IndicatorsPage.NAME,
        told.say("construct." + indicator.construct().id()),
        told.in(indicator.label()),
        List.of("assets/europe.js"),
        blocks);
  }
}
