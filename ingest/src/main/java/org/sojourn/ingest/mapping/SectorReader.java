package org.sojourn.ingest.mapping;

import java.util.List;
import java.util.Optional;
import org.sojourn.model.classification.Nace;
import org.sojourn.model.classification.NaceCode;
import org.sojourn.model.classification.NaceCorrespondence;
import org.sojourn.model.quality.IssueCode;

/**
 * Reads codes and titles of NACE as section and, where the text tells, division.
 *
 * @param section position of the section
 * @param division position of the division
 * @param revision of the source's codes
 * @param wanted revision of the programme
 * @param known texts read before
 */
record SectorReader(int section, int division, String revision, String wanted, Memo<NaceCode> known)
    implements ColumnReader {

  /** A reader of codes of {@code revision}, null for {@code wanted}, the programme's. */
  SectorReader(int section, int division, String revision, String wanted) {
    this(section, division, revision == null ? wanted : revision, wanted, new Memo<>());
  }

  @Override
  public void read(Cell cell, Draft draft) {
    Nace nace = Nace.revision(revision);
    Optional<NaceCode> code = known.of(cell.text(), nace::find);
    if (code.isEmpty()) {
      List<String> sections = nace.sections();
      draft.issue(
          IssueCode.UNKNOWN_SECTOR,
          cell,
          "is no sector of NACE Rev. %s; allowed: a section (%s-%s), a division or class (10, C10.1), or a title of one of them"
              .formatted(revision, sections.get(0), sections.get(sections.size() - 1)));
    } else {
      convert(code.get(), cell, draft);
    }
  }

  private void convert(NaceCode code, Cell cell, Draft draft) {
    NaceCorrespondence correspondence = NaceCorrespondence.between(revision, wanted);
    Optional<NaceCode> converted = correspondence.convert(code);
    if (converted.isPresent()) {
      set(converted.get(), cell, draft);
    } else {
      draft.issue(
          IssueCode.UNKNOWN_SECTOR,
          cell,
          "of NACE Rev. %s is spread over several sections of Rev. %s (divisions %s); say which one is meant under 'values'"
              .formatted(revision, wanted, String.join(", ", correspondence.divisions(code))));
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
