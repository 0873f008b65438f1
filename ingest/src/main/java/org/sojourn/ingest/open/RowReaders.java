package org.sojourn.ingest.open;

import java.io.IOException;
import org.sojourn.ingest.grid.Grids;
import org.sojourn.ingest.read.RowReader;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.ingest.record.EuSurveyXmlReader;
import org.sojourn.ingest.record.JsonLinesReader;
import org.sojourn.ingest.record.JsonReader;
import org.sojourn.ingest.record.ParquetRowReader;
import org.sojourn.ingest.tool.EuSurveyGrid;
import org.sojourn.ingest.tool.GridRowReader;
import org.sojourn.ingest.tool.Layouts;
import org.sojourn.ingest.tool.PlainLayout;

/** Opens files by their declared format. */
public final class RowReaders {

  private RowReaders() {}

  /**
   * Opens {@code file}.
   *
   * @param encoding name of the character set of text; a declared one goes before
   * @throws org.sojourn.model.run.Failure when it cannot be read or lacks a wanted column
   */
  public static RowReader open(SourceFile file, String encoding) {
    try {
      return reader(file, encoding);
    } catch (IOException e) {
      throw file.failure("cannot be read: " + e.getMessage());
    }
  }

  private static RowReader reader(SourceFile file, String encoding) throws IOException {
    return switch (file.plan().format()) {
      case CSV -> new GridRowReader(file, Grids.csv(file, encoding), new PlainLayout(file));
      case XLSX -> new GridRowReader(file, Grids.xlsx(file), new PlainLayout(file));
      case XLS -> new GridRowReader(file, Grids.xls(file), new PlainLayout(file));
      case ODS -> new GridRowReader(file, Grids.ods(file), new PlainLayout(file));
      case JSONL, JDBC -> new JsonLinesReader(file);
      case JSON -> new JsonReader(file);
      case LIMESURVEY_CSV, QUALTRICS, SURVEYMONKEY, KOBO, GOOGLE_FORMS, MICROSOFT_FORMS ->
          tool(file, encoding);
      case PARQUET -> new ParquetRowReader(file);
      case EUSURVEY_XML -> new EuSurveyXmlReader(file);
      case EUSURVEY_XLSX ->
          new GridRowReader(file, EuSurveyGrid.open(file, encoding), Layouts.of(file));
      case LIMESURVEY_VV -> tool(file.separatedBy("\t"), encoding);
    };
  }

  private static RowReader tool(SourceFile file, String encoding) throws IOException {
    return new GridRowReader(file, Grids.open(file, encoding), Layouts.of(file));
  }
}
