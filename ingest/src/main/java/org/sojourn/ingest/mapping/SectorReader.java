package org.sojourn.ingest.mapping;

import java.util.List;
import java.util.Optional;
import org.sojourn.model.classification.Nace;
import org.sojourn.model.classification.NaceCode;
import org.sojourn.model.quality.IssueCode;

/** Reads codes and titles of NACE as section and, where the text tells, division. */
record SectorReader(int section, int division, String revision, Memo<NaceCode> known)
    implements ColumnReader {

  SectorReader(int section, int division, String revision) {
    this(section, division, revision, new Memo<>());
  }

  @Override
  public void read(Cell cell, Draft draft) {
    Nace nace = Nace.revision(revision);
    Optional<NaceCode> code = known.of(cell.text(), nace::find);
    if (code.isPresent()) {
      set(code.get(), cell, draft);
    } else {
      List<String> sections = nace.sections();
      draft.issue(
          IssueCode.UNKNOWN_SECTOR,
          cell,
          "is no sector of NACE Rev. %s; allowed: a section (%s-%s), a division or class (10, C10.1), or a title of one of them"
              .formatted(revision, sections.get(0), sections.get(sections.size() - 1)));
    }
  }

  private void set(NaceCode code, Cell cell, Draft draft) {
    draft.set(section, code.section());
    draft.set(division, code.division());
    String coded = code.division() == null ? code.section() : code.division();
    if (!cell.raw().equals(code.section() + coded)) {
      draft.normalised(cell, coded);
    }
  }
}
