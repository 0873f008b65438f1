package org.sojourn.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.comparison.Chance;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Entry;

/** Whether the answers of a party differ by whether another party answered. */
public final class SilenceTable {

  private static final String SILENCE = "role-silence";
  private static final String GROUP = "role-silence-group";

  private SilenceTable() {}

  /** The table of {@code indicator}, whose measure is agreement; empty when nothing is shown. */
  public static Optional<Block.DataTable> of(Composition composition, Indicator indicator) {
    List<Estimate> adjusted =
        composition.results().of(indicator.id(), SILENCE).stream()
            .filter(e -> e.statistic() == Statistic.ADJUSTED_P_VALUE && e.shown())
            .toList();
    if (adjusted.isEmpty()) {
      return Optional.empty();
    }
    List<List<Entry>> rows = new ArrayList<>();
    List<Estimate> estimates = new ArrayList<>();
    for (Estimate test : adjusted) {
      rows.add(row(composition, indicator, test, estimates));
    }
    long unlikely =
        adjusted.stream().filter(p -> Chance.isUnlikely(composition, p.value())).count();
    return Optional.of(
        composition.table(
            composition.say(
                "table.silence",
                "label",
                composition.in(indicator.label()),
                "tests",
                adjusted.size(),
                "found",
                unlikely),
            "plain",
            List.of(
                Cells.left(composition.say("silence.who"), 26),
                Cells.left(composition.say("silence.other"), 26),
                Cells.right(composition.say("silence.answered"), 13),
                Cells.right(composition.say("silence.silent"), 13),
                Cells.right(composition.say("silence.delta"), 12),
                Cells.right(composition.say("gain.p"), 10)),
            rows,
            Cells.spoken(composition, rows),
            composition.say("note.silence", "hidden", hidden(composition, indicator)),
            composition.sources().of(List.of(indicator), estimates)));
  }

  private static long hidden(Composition composition, Indicator indicator) {
    return composition.results().of(indicator.id(), SILENCE).stream()
        .filter(e -> e.statistic() == Statistic.P_VALUE && e.status().hidden())
        .count();
  }

  private static List<Entry> row(
      Composition composition, Indicator indicator, Estimate test, List<Estimate> estimates) {
    List<String> keys = test.cell().keys();
    Optional<Estimate> delta =
        composition.results().at(indicator.id(), null, Statistic.CLIFFS_DELTA, test.cell());
    delta.ifPresent(estimates::add);
    estimates.add(test);
    return List.of(
        new Entry(composition.labels().role(keys.get(0)), "", "plain"),
        Entry.of(composition.labels().role(keys.get(1))),
        Entry.of(size(composition, indicator, keys, "answered")),
        Entry.of(size(composition, indicator, keys, "silent")),
        Cells.value(composition, delta),
        Cells.value(composition, Optional.of(test)));
  }

  private static String size(
      Composition composition, Indicator indicator, List<String> keys, String group) {
    Cell cell = new Cell(GROUP, List.of(keys.get(0), keys.get(1), group));
    return composition.results().answers(indicator.id(), cell).stream()
        .filter(e -> e.base() != null)
        .findFirst()
        .map(e -> composition.numbers().count(e.base()))
        .orElse("");
  }
}
