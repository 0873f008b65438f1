package org.sojourn.ingest.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.ingest.grid.Grid;
import org.sojourn.ingest.grid.GridRow;
import org.sojourn.ingest.read.Heading;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.ingest.text.CellText;

/**
 * Qualtrics' export as CSV or TSV: a row of tags ({@code Q1}), one of texts and one of import ids
 * ({@code {"ImportId":"QID1"}}). A column is known by all three. Tags can be changed by whoever
 * edits the survey; import ids cannot.
 */
final class QualtricsLayout implements ExportLayout {

  private static final Pattern IMPORT_ID =
      Pattern.compile("\\{.*\"ImportId\"\\s*:\\s*\"([^\"]+)\".*\\}", Pattern.DOTALL);

  private final SourceFile file;

  QualtricsLayout(SourceFile file) {
    this.file = file;
  }

  @Override
  public List<Heading> header(Grid grid) {
    grid.skipTo(file.plan().headerRow());
    GridRow tags = grid.next();
    GridRow texts = tags == null ? null : grid.next();
    GridRow ids = texts == null ? null : grid.next();
    if (ids == null) {
      throw noIds();
    }
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < tags.cells().length; i++) {
      Matcher id = IMPORT_ID.matcher(CellText.clean(ids.cell(i)));
      if (!id.matches()) {
        throw noIds();
      }
      headings.add(Heading.of(tags.cell(i), id.group(1), texts.cell(i)));
    }
    return headings;
  }

  private RuntimeException noIds() {
    return file.failure(
        "the third row does not hold an import id such as {\"ImportId\":\"QID1\"} for every column;"
            + " export it again as CSV or TSV and leave its three header rows, or declare format:"
            + " csv");
  }
}
