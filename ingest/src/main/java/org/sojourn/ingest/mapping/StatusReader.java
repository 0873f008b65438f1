package org.sojourn.ingest.mapping;

import java.util.List;
import org.sojourn.ingest.text.Folded;
import org.sojourn.model.quality.IssueCode;

/** Reads one of a few words. */
record StatusReader(int position, List<String> allowed) implements ColumnReader {

  @Override
  public void read(Cell cell, Draft draft) {
    String status = Folded.of(cell.text());
    if (allowed.contains(status)) {
      draft.set(position, status);
      draft.normalised(cell, status);
    } else {
      draft.issue(
          IssueCode.UNKNOWN_STATUS,
          cell,
          "is no status; allowed: %s, or a text that the source lists under values"
              .formatted(String.join(", ", allowed)));
    }
  }
}
