package org.sojourn.site.view;

import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.site.figure.Pages;
import org.sojourn.site.figure.TargetFigure;
import org.sojourn.site.page.Block;
import org.sojourn.site.told.Earlier;
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
        told.text().base(estimate),
        verdict(indicator, estimate),
        TargetFigure.verdict(told, indicator, estimate),
        change(indicator, estimate));
  }

  private String verdict(Indicator indicator, Estimate estimate) {
    if (indicator.target() == null) {
      return "";
    }
    String target = told.text().target(indicator, estimate);
    String verdict = TargetFigure.verdict(told, indicator, estimate);
    return verdict.equals("none")
        ? told.words().say("target", "target", target)
        : told.words().say("verdict." + verdict, "target", target);
  }

  /** What was published before, where both figures are shown and data have come in since. */
  private String change(Indicator indicator, Estimate estimate) {
    return told.published()
        .earlier()
        .filter(earlier -> !earlier.asOf().equals(told.published().facts().asOf()))
        .flatMap(earlier -> change(earlier, indicator, estimate))
        .orElse("");
  }

  private Optional<String> change(Earlier earlier, Indicator indicator, Estimate estimate) {
    return earlier
        .overall(indicator)
        .filter(before -> estimate.shown() && before.shown())
        .map(
            before ->
                told.say(
                    "tile.before",
                    "day",
                    told.numbers().date(earlier.asOf()),
                    "value",
                    told.text().value(before)));
  }
}
