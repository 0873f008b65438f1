package org.sojourn.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Entry;
import org.sojourn.reports.figure.Beyond;

/** How far the parties of an exchange agree: all of them, and two by two. */
public final class AgreementTable {

  private static final String PAIR = "role-pair";

  private AgreementTable() {}

  /** The table of {@code indicator}, whose measure is agreement; empty when kappas are hidden. */
  public static Optional<Block.DataTable> of(Composition composition, Indicator indicator) {
    List<List<Entry>> rows = new ArrayList<>();
    List<Estimate> estimates = new ArrayList<>();
    List<Estimate> pairs =
        composition.results().of(indicator.id(), PAIR).stream()
            .filter(e -> e.statistic() == Statistic.KAPPA)
            .toList();
    if (pairs.isEmpty() || pairs.stream().allMatch(e -> e.status().hidden())) {
      return Optional.empty();
    }
    if (pairs.size() > 1) {
      String all = composition.say("agreement.all");
      rows.add(row(composition, indicator, all, Cell.OVERALL, Statistic.FLEISS_KAPPA, estimates));
    }
    for (Estimate pair : pairs) {
      List<String> names = pair.cell().keys().stream().map(composition.labels()::role).toList();
      String name = composition.say("agreement.pair", "one", names.get(0), "other", names.get(1));
      rows.add(row(composition, indicator, name, pair.cell(), Statistic.KAPPA, estimates));
    }
    Measure.Agreement measure = (Measure.Agreement) indicator.measure();
    return Optional.of(
        composition.table(
            composition.say("table.agreement", "label", composition.in(indicator.label())),
            "plain",
            List.of(
                Cells.left(composition.say("agreement.who"), 27),
                Cells.right(composition.say("agreement.same"), 22),
                Cells.right(composition.say("agreement.kappa"), 18),
                Cells.left(composition.say("agreement.means"), 33)),
            rows,
            Cells.spoken(composition, rows),
            composition.say("note.agreement", "weights", measure.weights().id()),
            composition.sources().of(List.of(indicator), estimates)));
  }

  private static List<Entry> row(
      Composition composition,
      Indicator indicator,
      String name,
      Cell cell,
      Statistic statistic,
      List<Estimate> estimates) {
    Optional<Estimate> share = at(composition, indicator, cell, Statistic.AGREEMENT);
    Optional<Estimate> kappa = at(composition, indicator, cell, statistic);
    share.ifPresent(estimates::add);
    kappa.ifPresent(estimates::add);
    String beyond = kappa.map(Beyond::of).orElse(Beyond.UNKNOWN).name().toLowerCase(Locale.ROOT);
    return List.of(
        new Entry(name, "", cell.equals(Cell.OVERALL) ? "strong" : "plain"),
        Cells.figure(composition, share),
        kappa
            .map(
                k ->
                    new Entry(composition.text().value(k), composition.text().interval(k), "plain"))
            .orElse(Cells.none(composition)),
        Entry.of(composition.say("agreement.beyond", "beyond", beyond)));
  }

  private static Optional<Estimate> at(
      Composition composition, Indicator indicator, Cell cell, Statistic statistic) {
    return composition.results().at(indicator.id(), null, statistic, cell);
  }
}
