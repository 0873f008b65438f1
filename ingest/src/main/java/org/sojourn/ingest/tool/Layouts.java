package org.sojourn.ingest.tool;

import org.sojourn.ingest.read.SourceFile;

/** The layouts of the tools by format. */
public final class Layouts {

  private Layouts() {}

  /**
   * The layout of {@code file}.
   *
   * @throws IllegalArgumentException when its format is none of a tool
   */
  public static ExportLayout of(SourceFile file) {
    return switch (file.plan().format()) {
      case EUSURVEY_XLSX -> new EuSurveyLayout(file);
      case LIMESURVEY_CSV -> new LimeSurveyCsvLayout(file);
      case LIMESURVEY_VV -> new LimeSurveyVvLayout(file);
      case QUALTRICS -> new QualtricsLayout(file);
      case SURVEYMONKEY -> new SurveyMonkeyLayout(file);
      case KOBO -> new KoboLayout(file);
      case GOOGLE_FORMS -> new PlainLayout(file, FormsColumns.GOOGLE::heading);
      case MICROSOFT_FORMS -> new PlainLayout(file, FormsColumns.MICROSOFT::heading);
      default -> throw new IllegalArgumentException(file.plan().format().id());
    };
  }
}
