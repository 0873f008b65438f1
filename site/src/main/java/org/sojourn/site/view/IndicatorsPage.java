package org.sojourn.site.view;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.site.figure.AnswersFigure;
import org.sojourn.site.figure.Pages;
import org.sojourn.site.page.Block;
import org.sojourn.site.page.Page;
import org.sojourn.site.told.Told;

/** All indicators by what they are about, and all answers behind them. */
final class IndicatorsPage {

  /** Name of its file. */
  static final String NAME = "indicators.html";

  private IndicatorsPage() {}

  static Page of(Told told) {
    List<Block> blocks = new ArrayList<>();
    for (Construct construct : Construct.values()) {
      List<Indicator> indicators = told.indicators(construct);
      if (!indicators.isEmpty()) {
        blocks.add(new Block.Heading(construct.id(), told.say("construct." + construct.id())));
        blocks.add(new Block.Links(indicators.stream().map(i -> link(told, i)).toList()));
        blocks.addAll(AnswersFigure.byScale(told, construct.id(), indicators));
      }
    }
    return new Page(NAME, NAME, "", told.say("nav.indicators"), List.of(), blocks);
  }

  private static Block.Link link(Told told, Indicator indicator) {
    String figure = told.overall(indicator).map(told.text()::full).orElse("");
    return new Block.Link(told.in(indicator.label()), Pages.of(indicator), figure, null);
  }
}
