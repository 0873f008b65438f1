package org.sojourn.site.view;

import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.EarlierEstimate;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.results.EarlierRun;
import org.sojourn.reports.results.FigureChange;
import org.sojourn.site.figure.Pages;
import org.sojourn.site.figure.TargetFigure;
import org.sojourn.site.page.Block;
import org.sojourn.site.told.Marks;
import org.sojourn.site.told.Told;

/** Figures of everybody in large type, with interval, base, target and change. */
record Headline(Told told) {

  private static final int MOST = 8;

  /** The report's headline figures; without any, the first indicators of the programme. */
  Block.Tiles ofReport() {
    List<String> ids = told.published().directory().report().headline();
    List<Indicator> all = told.published().directory().indicators();
    return new Block.Tiles(
        (ids.isEmpty()
                ? all.stream().limit(MOST)
                : ids.stream().flatMap(id -> told.published().directory().indicator(id).stream()))
            .flatMap(indicator -> tiles(indicator).tiles().stream())
            .toList());
  }

  /** The figure of one indicator; no tile where it was not computed. */
  Block.Tiles tiles(Indicator indicator) {
    return new Block.Tiles(
        told.overall(indicator).stream().map(estimate -> tile(indicator, estimate)).toList());
  }

  private Block.Tile tile(Indicator indicator, Estimate estimate) {
    Marks marks = new Marks(told);
    String name = told.in(indicator.label());
    return new Block.Tile(
        indicator.id(),
        name,
        Pages.of(indicator),
        marks.mark(name, estimate),
        told.text().value(estimate),
        marks.limits(estimate),
        marks.base(estimate),
        verdict(indicator, estimate),
        TargetFigure.verdict(told, indicator, estimate),
        change(estimate));
  }

  private String verdict(Indicator indicator, Estimate estimate) {
    if (indicator.target() == null) {
      return "";
    }
    String target = told.text().target(indicator, estimate);
    String verdict = TargetFigure.verdict(told, indicator, estimate);
    return verdict.equals("none")
        ? Told.atStart(told.words().say("target", "target", target))
        : told.words().say("verdict." + verdict, "target", target);
  }

  /** How the figure stands to that of the last publication; empty where there was none. */
  private String change(Estimate estimate) {
    EarlierRun earlier = told.results().earlier();
    if (earlier.asOf().isEmpty()) {
      return "";
    }
    EarlierEstimate before =
        earlier.figures().stream()
            .filter(e -> e.figure().id().equals(estimate.id()))
            .findFirst()
            .orElse(null);
    String day = told.numbers().date(before == null ? earlier.asOf().get() : before.asOf());
    FigureChange change = new FigureChange(before, estimate);
    return switch (change.kind()) {
      case NEW -> told.say("tile.new", "day", day);
      case SAME -> told.say("tile.same", "day", day);
      case GONE -> told.say("tile.gone", "day", day);
      case CHANGED -> changed(change, day);
      case KEPT, NOT_REPEATED, NEITHER -> "";
    };
  }

  private String changed(FigureChange change, String day) {
    return told.say(
        "tile.changed",
        "difference",
        told.text().difference(change.now(), change.difference()),
        "value",
        told.text().value(change.before().figure()),
        "day",
        day);
  }

  /** What a change tells, and what it does not; empty where nothing was published before. */
  Optional<Block> caution() {
    return told.results()
        .earlier()
        .asOf()
        .map(day -> told.words().say("since.text", "day", told.numbers().date(day)))
        .map(text -> new Block.Text(text, "note"));
  }
}
