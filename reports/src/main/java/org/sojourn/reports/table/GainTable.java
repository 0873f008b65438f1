package org.sojourn.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.ChangeTest;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Column;
import org.sojourn.reports.document.Block.Entry;

/** A gain item by item: before, after, gain with interval, who changed, effect size. */
public final class GainTable {

  private static final List<Statistic> STATISTICS =
      List.of(
          Statistic.PRE_MEAN,
          Statistic.POST_MEAN,
          Statistic.GAIN,
          Statistic.IMPROVED,
          Statistic.UNCHANGED,
          Statistic.DECLINED,
          Statistic.EFFECT_SIZE);

  private GainTable() {}

  /** The table of {@code indicator}, whose measure is a gain; empty when it was not computed. */
  public static Optional<Block.DataTable> of(Composition composition, Indicator indicator) {
    List<List<Entry>> rows = new ArrayList<>();
    List<Estimate> gains = new ArrayList<>();
    List<String> items = new ArrayList<>(((Measure.Gain) indicator.measure()).items());
    if (items.size() > 1) {
      items.add(null);
    }
    for (String item : items) {
      Optional<Estimate> gain = at(composition, indicator, item, Statistic.GAIN);
      if (gain.isPresent()) {
        gains.add(gain.get());
        rows.add(row(composition, indicator, item));
      }
    }
    if (gains.stream().noneMatch(Estimate::shown)) {
      return Optional.empty();
    }
    return Optional.of(
        composition.table(
            composition.say("table.gain"),
            "wide",
            columns(composition, tested(indicator)),
            rows,
            Cells.spoken(composition, rows),
            note(composition, indicator),
            composition.sources().of(List.of(indicator), gains)));
  }

  private static List<Entry> row(Composition composition, Indicator indicator, String item) {
    List<Entry> row = new ArrayList<>();
    String name =
        item == null
            ? composition.say("gain.score")
            : composition
                .directory()
                .codebook()
                .item(item)
                .map(Item::brief)
                .map(composition::in)
                .orElse(item);
    row.add(new Entry(name, "", item == null ? "strong" : "plain"));
    for (Statistic statistic : STATISTICS) {
      Optional<Estimate> estimate = at(composition, indicator, item, statistic);
      row.add(
          statistic == Statistic.GAIN
              ? Cells.figure(composition, estimate)
              : Cells.value(composition, estimate));
    }
    if (tested(indicator)) {
      row.add(Cells.value(composition, probability(composition, indicator, item)));
    }
    return row;
  }

  private static boolean tested(Indicator indicator) {
    return ((Measure.Gain) indicator.measure()).test() != null;
  }

  /** The p-value, adjusted where there are several items. */
  private static Optional<Estimate> probability(
      Composition composition, Indicator indicator, String item) {
    return at(composition, indicator, item, Statistic.ADJUSTED_P_VALUE)
        .or(() -> at(composition, indicator, item, Statistic.P_VALUE));
  }

  private static Optional<Estimate> at(
      Composition composition, Indicator indicator, String item, Statistic statistic) {
    return composition.results().overall(indicator.id(), item, statistic);
  }

  private static List<Column> columns(Composition composition, boolean tested) {
    List<Column> columns = new ArrayList<>(columns(composition, tested ? 15 : 23));
    if (tested) {
      columns.add(Cells.right(composition.say("gain.p"), 8));
    }
    return columns;
  }

  private static List<Column> columns(Composition composition, int first) {
    return List.of(
        Cells.left(composition.say("gain.item"), first),
        Cells.right(composition.say("gain.before"), 9),
        Cells.right(composition.say("gain.after"), 9),
        Cells.right(composition.say("gain.gain"), 23),
        Cells.right(composition.say("change.improved"), 9),
        Cells.right(composition.say("change.unchanged"), 10),
        Cells.right(composition.say("change.declined"), 8),
        Cells.right(composition.say("gain.effect"), 9));
  }

  private static String note(Composition composition, Indicator indicator) {
    Optional<Estimate> alpha = at(composition, indicator, null, Statistic.ALPHA);
    String reliability =
        alpha.isPresent() && alpha.get().shown()
            ? " " + composition.say("note.alpha", "alpha", composition.text().value(alpha.get()))
            : "";
    ChangeTest test = ((Measure.Gain) indicator.measure()).test();
    String tested = test == null ? "" : " " + composition.say("note.gain.test", "test", test.id());
    return composition.say("note.gain.table") + tested + reliability;
  }
}
