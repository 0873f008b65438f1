package org.sojourn.ingest.mapping;

import java.util.Optional;
import org.sojourn.model.classification.SizeClass;
import org.sojourn.model.quality.IssueCode;

/** Reads size classes by word or range of persons employed. */
record SizeReader(int position) implements ColumnReader {

  @Override
  public void read(Cell cell, Draft draft) {
    Optional<SizeClass> size = SizeClass.find(cell.text());
    if (size.isPresent()) {
      draft.set(position, size.get().id());
      draft.normalised(cell, size.get().id());
    } else {
      draft.issue(
          IssueCode.UNKNOWN_SIZE,
          cell,
          "is no size class; allowed: micro, small, medium, large, or a range of persons within one"
              + " of them (10-49); map numbers of persons to the column employees");
    }
  }
}
