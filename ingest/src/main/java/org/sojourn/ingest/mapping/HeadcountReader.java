package org.sojourn.ingest.mapping;

import java.util.OptionalInt;
import org.sojourn.model.classification.SizeClass;
import org.sojourn.model.quality.IssueCode;

/** Reads a number of persons employed as size class, unless a size class is known already. */
record HeadcountReader(int position) implements ColumnReader {

  @Override
  public void read(Cell cell, Draft draft) {
    OptionalInt persons = NumberText.whole(cell.text());
    if (persons.isEmpty()) {
      draft.issue(
          IssueCode.UNREADABLE_NUMBER,
          cell,
          "is no number of persons; allowed: whole numbers from 0, without thousands separators");
    } else if (draft.get(position) == null) {
      draft.set(position, SizeClass.ofHeadcount(persons.getAsInt()).id());
    }
  }
}
