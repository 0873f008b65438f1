package org.sojourn.ingest.tool;

import java.util.List;
import org.sojourn.ingest.grid.Grid;
import org.sojourn.ingest.read.Heading;
import org.sojourn.ingest.read.SourceFile;

/**
 * LimeSurvey's export of responses as CSV or workbook: one row of headings in the style chosen when
 * exporting. A text that begins with an equals sign may have an apostrophe before it.
 */
final class LimeSurveyCsvLayout implements ExportLayout {

  private final PlainLayout plain;

  LimeSurveyCsvLayout(SourceFile file) {
    plain = new PlainLayout(file, LimeSurveyNames::heading);
  }

  @Override
  public List<Heading> header(Grid grid) {
    return plain.header(grid);
  }

  @Override
  public String cell(Heading column, String text) {
    return text.startsWith("'=") ? text.substring(1) : text;
  }
}
