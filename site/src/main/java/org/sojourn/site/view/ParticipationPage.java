package org.sojourn.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.site.figure.CountFigures;
import org.sojourn.site.figure.GridFigure;
import org.sojourn.site.figure.Pages;
import org.sojourn.site.figure.ResponseFigure;
import org.sojourn.site.page.Block;
import org.sojourn.site.page.Page;
import org.sojourn.site.told.Told;

/** Who took part, between which countries, and who answered. */
final class ParticipationPage {

  /** Name of its file. */
  static final String NAME = "participation.html";

  private ParticipationPage() {}

  static Page of(Told told, Pages pages) {
    List<Block> blocks = new ArrayList<>();
    CountFigures.funnel(told, pages).ifPresent(blocks::add);
    ResponseFigure.of(told, null, null).ifPresent(blocks::add);
    blocks.addAll(countries(told, pages));
    List<Block> groups = new ArrayList<>();
    for (String breakdown : told.results().breakdowns(BuiltIn.EXCHANGES)) {
      if (List.of("sector", "size", "cohort").contains(breakdown)) {
        CountFigures.exchanges(told, pages, breakdown).ifPresent(groups::add);
      }
    }
    if (!groups.isEmpty()) {
      blocks.add(new Block.Heading("groups", told.words().say("participation.sectors")));
      blocks.addAll(groups);
    }
    return new Page(
        NAME, NAME, "", told.say("nav.participation"), List.of("assets/europe.js"), blocks);
  }

  /** Routes of which none can be shown are not passed over in silence. */
  private static Optional<Block> hidden(Told told) {
    return told.results().cells(BuiltIn.EXCHANGES, null, Statistic.COUNT, "flow").isEmpty()
        ? Optional.empty()
        : Optional.of(
            Block.Text.body(
                told.say(
                    "participation.routes.hidden",
                    "threshold",
                    told.programme().disclosure().threshold())));
  }

  private static List<Block> countries(Told told, Pages pages) {
    List<Block> blocks = new ArrayList<>();
    CountFigures.exchanges(told, pages, "country").ifPresent(blocks::add);
    CountFigures.exchanges(told, pages, "partner-country").ifPresent(blocks::add);
    GridFigure.flows(told, pages).<Block>map(f -> f).or(() -> hidden(told)).ifPresent(blocks::add);
    if (!blocks.isEmpty()) {
      blocks.add(0, new Block.Heading("routes", told.words().say("participation.countries")));
    }
    return blocks;
  }
}
