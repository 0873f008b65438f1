package org.sojourn.site.view;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.site.figure.IndicatorsFigure;
import org.sojourn.site.figure.TargetFigure;
import org.sojourn.site.page.Block;
import org.sojourn.site.page.Page;
import org.sojourn.site.told.Told;

/** The first page: headline figures, every indicator, targets. */
final class OverviewPage {

  /** Name of its file. */
  static final String NAME = "index.html";

  private OverviewPage() {}

  static Page of(Told told) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(told.in(told.programme().summary()), "lead"));
    blocks.add(new Block.Facts(facts(told)));
    new Files(told).reports().ifPresent(blocks::add);
    blocks.add(new Selection(told).filter());
    blocks.add(new Block.Heading("headline", told.say("heading.headline")));
    Headline headline = new Headline(told);
    blocks.add(headline.ofReport());
    headline.caution().ifPresent(blocks::add);
    for (Construct construct : Construct.values()) {
      List<Indicator> indicators = told.indicators(construct);
      if (!indicators.isEmpty()) {
        String title = told.say("construct." + construct.id());
        blocks.add(new Block.Heading(construct.id(), title));
        blocks.addAll(IndicatorsFigure.of(told, "all-" + construct.id(), indicators, Cell.OVERALL));
      }
    }
    TargetFigure.of(told)
        .ifPresent(
            figure -> {
              blocks.add(new Block.Heading("targets-heading", told.say("heading.targets")));
              blocks.add(figure);
            });
    return new Page(
        NAME,
        NAME,
        told.say("page.kicker"),
        told.in(told.programme().title()),
        List.of("data/figures-" + told.language() + ".js", "assets/filter.js"),
        blocks);
  }

  private static List<Block.Fact> facts(Told told) {
    List<Block.Fact> facts = new ArrayList<>();
    count(told, BuiltIn.REGISTRATIONS, "fact.registrations", facts);
    count(told, BuiltIn.EXCHANGES, "fact.exchanges", facts);
    groups(told, "country", "fact.sending", facts);
    groups(told, "partner-country", "fact.hosting", facts);
    facts.add(
        new Block.Fact(
            told.words().say("cover.date"), told.numbers().date(told.published().facts().asOf())));
    return facts;
  }

  private static void count(Told told, String what, String key, List<Block.Fact> facts) {
    told.results()
        .overall(what, null, Statistic.COUNT)
        .filter(Estimate::shown)
        .ifPresent(e -> facts.add(new Block.Fact(told.say(key), told.text().value(e))));
  }

  /** How many countries there are, where every one of them is shown. */
  private static void groups(Told told, String by, String key, List<Block.Fact> facts) {
    List<Estimate> cells = told.results().cells(BuiltIn.EXCHANGES, null, Statistic.COUNT, by);
    boolean whole =
        !cells.isEmpty()
            && cells.stream().allMatch(e -> e.shown() && !e.cell().keys().contains("?"));
    if (whole) {
      facts.add(new Block.Fact(told.say(key), told.numbers().count(cells.size())));
    }
  }
}
