package org.sojourn.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.composition.OwnCounts;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Entry;

/** Registrations and exchanges of the group that a report is about, beside the programme's. */
public final class OwnCountsTable {

  private OwnCountsTable() {}

  /** The table; empty where nothing is counted by such groups. */
  public static Optional<Block.DataTable> of(Composition composition) {
    List<OwnCounts> counts = OwnCounts.of(composition);
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    List<List<Entry>> rows = new ArrayList<>();
    for (OwnCounts count : counts) {
      rows.add(
          List.of(
              Entry.of(count.title()),
              Cells.value(composition, Optional.of(count.own())),
              Cells.value(composition, count.all())));
    }
    List<Estimate> estimates =
        counts.stream().flatMap(c -> Stream.concat(Stream.of(c.own()), c.all().stream())).toList();
    return Optional.of(
        composition.table(
            composition
                .words()
                .pair(composition.aboutName(), composition.say("family.table.counts")),
            "plain",
            List.of(
                Cells.left(composition.say("family.counted"), 40),
                Cells.right(composition.aboutName(), 26),
                Cells.right(composition.say("family.programme"), 22)),
            rows,
            Cells.spoken(composition, rows),
            "",
            composition.sources().ofRecords(composition.say("source.counts"), estimates)));
  }
}
