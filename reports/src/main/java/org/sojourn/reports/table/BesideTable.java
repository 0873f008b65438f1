package org.sojourn.reports.table;

import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Column;
import org.sojourn.reports.document.Block.Entry;
import org.sojourn.reports.results.Primary;
import org.sojourn.reports.words.FigureText;
import org.sojourn.reports.words.Withheld;

/** Indicators of the group that a report is about, beside the programme's. */
public final class BesideTable {

  private BesideTable() {}

  /** The table of {@code indicators}; empty when none of the group was computed. */
  public static Optional<Block.DataTable> of(Composition composition, List<Indicator> indicators) {
    List<Indicator> divided =
        indicators.stream().filter(i -> composition.own(i).isPresent()).toList();
    if (divided.isEmpty()) {
      return Optional.empty();
    }
    List<List<Entry>> rows = divided.stream().map(i -> row(composition, i)).toList();
    List<Estimate> estimates =
        divided.stream().flatMap(i -> composition.own(i).stream()).filter(Estimate::shown).toList();
    return Optional.of(
        composition.table(
            composition.say("family.table.beside", "cell", composition.aboutName()),
            "plain",
            columns(composition),
            rows,
            Cells.spoken(composition, rows),
            Withheld.note(composition.words(), estimates).orElse(""),
            composition.sources().of(divided, estimates)));
  }

  private static List<Column> columns(Composition composition) {
    return List.of(
        Cells.left(composition.say("overall.indicator"), 32),
        Cells.left(composition.say("overall.statistic"), 11),
        Cells.right(composition.aboutName(), 13),
        Cells.right(
            composition.say("overall.interval", "confidence", composition.confidence()), 15),
        Cells.right(composition.say("overall.base"), 15),
        Cells.right(composition.say("family.programme"), 14));
  }

  private static List<Entry> row(Composition composition, Indicator indicator) {
    FigureText text = composition.text();
    Estimate own = composition.own(indicator).orElseThrow();
    String target =
        indicator.target() == null
            ? ""
            : composition.say("target", "target", text.target(indicator, own));
    Optional<Entry> all =
        composition
            .overall(indicator)
            .map(e -> new Entry(text.value(e), text.base(e), FigureText.style(e.status())));
    return List.of(
        new Entry(composition.in(indicator.label()), target, "plain"),
        Entry.of(composition.say("statistic." + Primary.of(indicator).statistic().id())),
        new Entry(text.value(own) + text.earlier(own), "", FigureText.style(own.status())),
        Entry.of(text.interval(own)),
        Entry.of(text.base(own)),
        all.orElse(Cells.none(composition)));
  }
}
