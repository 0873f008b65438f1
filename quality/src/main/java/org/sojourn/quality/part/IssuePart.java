package org.sojourn.quality.part;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.quality.count.Counted;
import org.sojourn.quality.count.Counts;
import org.sojourn.quality.measure.Refusals;
import org.sojourn.quality.rows.IssueRow;
import org.sojourn.tables.column.Categories;
import org.sojourn.tables.column.ColumnFile;

/** Counts a part of the quarantine, in which the issues of a row come one after the other. */
final class IssuePart {

  private final ColumnFile part;
  private final Places places;
  private final Categories columns;
  private final int[] codeOf;
  private final List<IssueCode> codes;
  private final PartCounts counted = PartCounts.empty();

  private record Spot(int code, int source, int column) {}

  private IssuePart(ColumnFile part) {
    this.part = part;
    this.places = Places.of(part);
    this.columns = part.categories("column");
    Categories ids = part.categories("code");
    this.codeOf = ids.codes();
    this.codes = ids.values().stream().map(IssueRow::code).toList();
  }

  static PartCounts count(ColumnFile part) {
    IssuePart issues = new IssuePart(part);
    issues.countSpots();
    issues.countRows();
    issues.counted.lists().put(Listing.ISSUES, issues.kept());
    return issues.counted;
  }

  private void countSpots() {
    Map<Spot, Long> spots = new HashMap<>();
    for (int i = 0; i < codeOf.length; i++) {
      Spot spot = new Spot(codeOf[i], places.sources().codes()[i], columns.codes()[i]);
      spots.merge(spot, 1L, Long::sum);
    }
    spots.forEach(
        (spot, n) ->
            counted
                .counts()
                .add(
                    Counted.ISSUES,
                    n,
                    codes.get(spot.code()).id(),
                    places.sources().values().get(spot.source()),
                    spot.column() == Categories.NONE ? null : columns.values().get(spot.column())));
  }

  private void countRows() {
    Map<Spot, Long> reasons = new HashMap<>();
    Map<Spot, Long> refused = new HashMap<>();
    BitSet ofRow = new BitSet();
    for (int i = 0; i < codeOf.length; i++) {
      if (i > 0 && !places.isSame(i, i - 1)) {
        ofRow.clear();
      }
      int source = places.sources().codes()[i];
      boolean wholeRow = codes.get(codeOf[i]).scope() == IssueCode.Scope.ROW;
      if (wholeRow && ofRow.isEmpty()) {
        refused.merge(new Spot(0, source, places.files().codes()[i]), 1L, Long::sum);
      }
      if (!wholeRow || !ofRow.get(codeOf[i])) {
        reasons.merge(new Spot(codeOf[i], source, 0), 1L, Long::sum);
      }
      ofRow.set(codeOf[i], ofRow.get(codeOf[i]) || wholeRow);
    }
    Counts counts = counted.counts();
    reasons.forEach(
        (at, n) -> counts.add(Counted.REASONS, n, source(at.source()), codes.get(at.code()).id()));
    refused.forEach(
        (at, n) ->
            counts.add(
                Counted.REFUSED, n, source(at.source()), places.files().values().get(at.column())));
  }

  private String source(int code) {
    return places.sources().values().get(code);
  }

  /** The issues of the first and of the last row, and the first of each reason. */
  private List<Object[]> kept() {
    int[] wanted = wanted().stream().toArray();
    String[] values = part.texts("value", wanted);
    String[] reasons = part.texts("reason", wanted);
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < wanted.length; i++) {
      IssueRow issue =
          new IssueRow(
              places.at(wanted[i]),
              codes.get(codeOf[wanted[i]]),
              columns.at(wanted[i]),
              values[i],
              reasons[i]);
      rows.add(issue.cells());
    }
    return rows;
  }

  private BitSet wanted() {
    BitSet wanted = new BitSet();
    int[] seen = new int[codes.size()];
    int last = codeOf.length - 1;
    for (int i = 0; i <= last; i++) {
      boolean isExample = seen[codeOf[i]]++ < Refusals.EXAMPLES;
      wanted.set(i, isExample || places.isSame(i, 0) || places.isSame(i, last));
    }
    return wanted;
  }
}
