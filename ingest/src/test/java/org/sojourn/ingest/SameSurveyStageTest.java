package org.sojourn.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.ingest.samesurvey.SameSurvey;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.run.Progress;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.TableSchema;

/** The same survey out of several tools gives the same stored table of responses. */
class SameSurveyStageTest {

  @TempDir Path folder;

  private List<String> responses(String format) {
    Path directory = folder.resolve(format);
    SameSurvey.write(format, directory);
    ProgrammeDirectory programme = ProgrammeLoader.load(directory);
    Path out = folder.resolve(format + "-tables");
    IngestStage.run(TestSpark.session(), programme, Pilot.KEY, out, Progress.silent());
    TableSchema schema = CanonicalTables.responses(programme.codebook(), "en");
    List<String> columns = new ArrayList<>(schema.columns().stream().map(Column::name).toList());
    columns.removeAll(List.of("source", "file", "row"));
    return Pilot.rows(out, schema, columns.toArray(new String[0]));
  }

  @Test
  void toolsGiveTheTableThatPlainTextGives() {
    List<String> expected = responses("csv");
    assertThat(expected)
        .hasSize(12)
        .contains(
            "X-05|X-05|exit|host|exit|"
                + Pilot.pseudonym("p05@example.org")
                + "|2017-04-01T10:10:07|complete|0|1|0|{tab} and {lbrace}|250.0|-1|-1|-2|3");
    for (String format :
        List.of(
            "limesurvey-csv",
            "limesurvey-vv",
            "qualtrics",
            "surveymonkey",
            "kobo",
            "google-forms",
            "microsoft-forms",
            "eusurvey-xlsx",
            "eusurvey-xml",
            "parquet")) {
      assertThat(responses(format)).as(format).isEqualTo(expected);
    }
  }
}
