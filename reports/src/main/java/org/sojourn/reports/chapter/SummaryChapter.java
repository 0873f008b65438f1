package org.sojourn.reports.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Tile;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.figure.SharesFigure;
import org.sojourn.reports.narrative.Findings;
import org.sojourn.reports.words.FigureText;
import org.sojourn.reports.words.FigureText.Verdict;

/** Headline figures and findings. */
final class SummaryChapter implements ChapterPages {

  private static final int TILES_PER_ROW = 3;

  @Override
  public void layOut(Composition composition, Sheet sheet) {
    List<Indicator> headline =
        composition.directory().report().headline().stream()
            .flatMap(id -> composition.directory().indicator(id).stream())
            .toList();
    if (composition.programme().notice() != null) {
      sheet.add(
          new Block.Notice(
              composition.say("cover.notice"), composition.in(composition.programme().notice())));
    }
    sheet.lead(composition.in(composition.programme().summary()));
    tiles(composition, headline).ifPresent(sheet::add);
    if (composition.directory().codebook().instruments().isEmpty()) {
      sheet.say(composition.say("summary.no-surveys"));
    }
    SharesFigure.headline(composition, headline).forEach(sheet::add);
    sheet.section(composition.say("summary.findings"));
    sheet.add(new Block.Points(new Findings(composition).all()));
  }

  private static Optional<Block> tiles(Composition composition, List<Indicator> headline) {
    List<List<Tile>> rows = new ArrayList<>();
    List<Tile> row = new ArrayList<>();
    for (Indicator indicator : headline) {
      composition.overall(indicator).map(e -> tile(composition, indicator, e)).ifPresent(row::add);
      if (row.size() == TILES_PER_ROW) {
        rows.add(List.copyOf(row));
        row.clear();
      }
    }
    if (!row.isEmpty()) {
      rows.add(List.copyOf(row));
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.Tiles(rows));
  }

  private static Tile tile(Composition composition, Indicator indicator, Estimate estimate) {
    FigureText text = composition.text();
    Verdict verdict = text.verdict(indicator, estimate);
    String name = verdict.name().toLowerCase(Locale.ROOT);
    String target =
        verdict == Verdict.NONE
            ? ""
            : composition.say("verdict." + name, "target", text.target(indicator, estimate));
    String interval = text.interval(estimate);
    return new Tile(
        text.value(estimate),
        composition.in(indicator.label()),
        interval.isEmpty() || FigureText.isCensus(estimate)
            ? composition.say("statistic." + estimate.statistic().id())
            : composition.say(
                "tile.interval", "confidence", composition.confidence(), "interval", interval),
        composition
            .words()
            .parts(
                Stream.of(text.base(estimate), composition.sources().asked(indicator))
                    .filter(part -> !part.isEmpty())
                    .toList()),
        "",
        target,
        name);
  }
}
