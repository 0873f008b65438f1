package org.sojourn.reports.chapter;

import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.table.MatrixTable;

/** Evaluation questions, what answers them, and how strong the evidence is. */
final class MatrixChapter implements ChapterPages {

  @Override
  public void layOut(Composition composition, Sheet sheet) {
    sheet.say(
        composition.say(
            "matrix.text", "questions", composition.directory().report().questions().size()));
    sheet.add(MatrixTable.of(composition));
  }
}
