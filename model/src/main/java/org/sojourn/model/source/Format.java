package org.sojourn.model.source;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a source comes as: a file format, the export of a survey tool, or a database. */
public enum Format {
  /** Separated text with one header row. */
  CSV("csv"),
  /** One sheet of an Office Open XML workbook. */
  XLSX("xlsx"),
  /** One sheet of a workbook of Excel 97 to 2003. */
  XLS("xls"),
  /** One sheet of an OpenDocument spreadsheet. */
  ODS("ods"),
  /** One JSON object a line; nested members are named with dots. */
  JSONL("jsonl"),
  /** One JSON document with an array of objects. */
  JSON("json"),
  /** Apache Parquet, one file or a directory of part files. */
  PARQUET("parquet"),
  /** EUSurvey's XML export. */
  EUSURVEY_XML("eusurvey-xml"),
  /** EUSurvey's spreadsheet export: workbook of either kind, or its sheet saved as text. */
  EUSURVEY_XLSX("eusurvey-xlsx"),
  /** LimeSurvey's CSV or Excel export. */
  LIMESURVEY_CSV("limesurvey-csv"),
  /** LimeSurvey's VV export: tab-separated, labels above codes. */
  LIMESURVEY_VV("limesurvey-vv"),
  /** Qualtrics' CSV or TSV export: three header rows. */
  QUALTRICS("qualtrics"),
  /** SurveyMonkey's CSV or Excel export: two header rows. */
  SURVEYMONKEY("surveymonkey"),
  /** KoboToolbox' CSV or Excel export. */
  KOBO("kobo"),
  /** The sheet of answers to a Google form. */
  GOOGLE_FORMS("google-forms"),
  /** The workbook of answers to a Microsoft form. */
  MICROSOFT_FORMS("microsoft-forms"),
  /** A table or query of a PostgreSQL, MySQL or MariaDB database. */
  JDBC("jdbc");

  private final String id;

  Format(String id) {
    this.id = id;
  }

  /** The name used in files. */
  @JsonValue
  public String id() {
    return id;
  }

  /** Whether files can be workbooks, whose cells can be dates of their own. */
  public boolean workbook() {
    return switch (this) {
      case XLSX,
          XLS,
          ODS,
          EUSURVEY_XLSX,
          LIMESURVEY_CSV,
          SURVEYMONKEY,
          KOBO,
          GOOGLE_FORMS,
          MICROSOFT_FORMS ->
          true;
      default -> false;
    };
  }
}
