package org.sojourn.ingest.tool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.ingest.grid.Grid;
import org.sojourn.ingest.grid.GridRow;
import org.sojourn.ingest.read.Heading;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.ingest.text.CellText;
import org.sojourn.ingest.text.Folded;

/**
 * EUSurvey's spreadsheet export: alias, export date and a blank row above the header. Its own
 * columns stand at the end and have the same names in all languages; what they hold of an anonymous
 * survey is blank. Texts that go on in the rows below are joined.
 */
final class EuSurveyLayout implements ExportLayout {

  private static final Set<String> FILLED =
      Set.of("contribution", "created", "updated", "languages");
  private static final Set<String> WHO = Set.of("invitation", "contribution", "user");

  private final SourceFile file;
  private final Set<Heading> who = new HashSet<>();
  private SplitAnswers split;
  private int filled = -1;
  private GridRow ahead;

  EuSurveyLayout(SourceFile file) {
    this.file = file;
  }

  @Override
  public List<Heading> header(Grid grid) {
    requireFirst(grid.next(), "alias");
    requireFirst(grid.next(), "export date");
    GridRow row = grid.next();
    while (row != null && !row.text()) {
      row = grid.next();
    }
    if (row == null) {
      throw file.failure("there is no header under the export date; export it again");
    }
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < row.cells().length; i++) {
      headings.add(EuSurveyNames.heading(row.cell(i)));
    }
    nameOwn(headings);
    split = SplitAnswers.of(file, headings);
    return headings;
  }

  private void requireFirst(GridRow row, String text) {
    if (row == null || !Folded.of(row.cell(0)).equals(text)) {
      throw file.failure(
          "does not begin with the rows Alias and Export Date that EUSurvey writes above the header;"
              + " export it again, or declare format: xlsx or csv");
    }
  }

  private void nameOwn(List<Heading> headings) {
    int end = headings.size();
    while (end > 0 && headings.get(end - 1).name().isEmpty()) {
      end--;
    }
    int start = end;
    while (start > 0 && EuSurveyNames.OWN.name(headings.get(start - 1).name()).isPresent()) {
      start--;
    }
    for (int i = start; i < end; i++) {
      String text = headings.get(i).name();
      String name = EuSurveyNames.OWN.name(text).orElseThrow();
      headings.set(i, Heading.of(text, name));
      if (WHO.contains(name)) {
        who.add(headings.get(i));
      }
      if (FILLED.contains(name) && end - start > 1) {
        filled = i;
      }
    }
  }

  @Override
  public GridRow next(Grid grid) {
    GridRow row = ahead == null ? grid.next() : ahead;
    ahead = null;
    if (row == null) {
      return null;
    }
    SpilledTexts texts = new SpilledTexts(row);
    while (texts.open()) {
      GridRow below = grid.next();
      if (below == null) {
        break;
      }
      if (!texts.add(below)) {
        ahead = below;
        break;
      }
    }
    return texts.row();
  }

  @Override
  public boolean wholeRows() {
    return true;
  }

  @Override
  public String broken(GridRow row) {
    boolean ends = filled < 0 || !CellText.clean(row.cell(filled)).isEmpty();
    return ends && split.complete(row)
        ? null
        : "cells are missing: a split question that was not answered moves all on its right to the"
            + " left; export without splitting multiple choice";
  }

  @Override
  public String cell(Heading column, String text) {
    return who.contains(column) && Folded.of(text).equals("anonymous") ? "" : text;
  }
}
