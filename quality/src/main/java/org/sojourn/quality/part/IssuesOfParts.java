package org.sojourn.quality.part;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.quality.count.Counted;
import org.sojourn.quality.count.Counts;
import org.sojourn.quality.rows.IssueRow;
import org.sojourn.quality.rows.Place;

/**
 * Puts what is kept of the parts of the quarantine together, one after the other. A row whose
 * issues lie in two parts was counted in both.
 */
final class IssuesOfParts {

  private final Counts counts;
  private final List<IssueRow> first = new ArrayList<>();
  private Place last;
  private Set<IssueCode> ofLast = EnumSet.noneOf(IssueCode.class);

  /**
   * Nothing yet.
   *
   * @param counts of all parts, from which is taken what was counted twice
   */
  IssuesOfParts(Counts counts) {
    this.counts = counts;
  }

  /** Adds what is kept of the next part: its first and last row whole. */
  void add(List<IssueRow> kept) {
    if (kept.isEmpty()) {
      return;
    }
    first.addAll(kept);
    Set<IssueCode> ofFirst = ofRow(kept, kept.get(0).place());
    boolean isSameRow = kept.get(0).place().equals(last);
    if (isSameRow) {
      takeBack(ofFirst);
    }
    Place end = kept.get(kept.size() - 1).place();
    Set<IssueCode> ofEnd = ofRow(kept, end);
    if (isSameRow && end.equals(last)) {
      ofEnd.addAll(ofLast);
    }
    last = end;
    ofLast = ofEnd;
  }

  private void takeBack(Set<IssueCode> again) {
    if (!again.isEmpty() && !ofLast.isEmpty()) {
      counts.add(Counted.REFUSED, -1, last.source(), last.file());
    }
    for (IssueCode code : again) {
      if (ofLast.contains(code)) {
        counts.add(Counted.REASONS, -1, last.source(), code.id());
      }
    }
  }

  /** Why the row at {@code place} is set aside as a whole. */
  private static Set<IssueCode> ofRow(List<IssueRow> issues, Place place) {
    Set<IssueCode> codes = EnumSet.noneOf(IssueCode.class);
    issues.stream()
        .filter(issue -> issue.wholeRow() && issue.place().equals(place))
        .forEach(issue -> codes.add(issue.code()));
    return codes;
  }

  /** The issues that were kept, in order. */
  List<IssueRow> first() {
    return first;
  }
}
