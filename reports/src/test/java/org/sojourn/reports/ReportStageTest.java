package org.sojourn.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.Progress;
import org.sojourn.reports.support.ExampleReport;

class ReportStageTest {

  @TempDir Path run;

  private ReportResult runExample() {
    return ExampleReport.run(
        ExampleReport.programme(),
        ExampleReport.FACTS,
        ExampleReport.results().all(),
        ExampleReport.quality(),
        run);
  }

  @Test
  void namesTheFilesItHasWritten() {
    ReportResult result = runExample();

    assertThat(result.reports())
        .containsExactly(run.resolve("reports/evaluation-report-en.pdf"))
        .allMatch(Files::isRegularFile);
    assertThat(result.workbooks())
        .containsExactly(run.resolve("reports/evaluation-tables-en.xlsx"))
        .allMatch(Files::isRegularFile);
    assertThat(result.charts())
        .startsWith(
            run.resolve("charts/en/figure-1.svg"),
            run.resolve("charts/en/figure-1.png"),
            run.resolve("charts/en/figure-2.svg"))
        .endsWith(run.resolve("charts/en/index.csv"))
        .allMatch(Files::isRegularFile);
    assertThat(result.data())
        .containsExactly(
            run.resolve("data/comparison-pairs.csv"),
            run.resolve("data/comparisons.csv"),
            run.resolve("data/csv-metadata.json"),
            run.resolve("data/data-dictionary.csv"),
            run.resolve("data/datapackage.json"),
            run.resolve("data/estimates.csv"),
            run.resolve("data/source-counts.csv"))
        .allMatch(Files::isRegularFile);
  }

  @Test
  void givesTheSameBytesUnderAnotherLocaleAndZone() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      ReportResult result = runExample();

      assertThat(Files.readAllBytes(result.reports().get(0))).isEqualTo(ExampleReport.pdf());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void tellsWhatItIsDoing() {
    List<String> heard = new ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public void begin(String step) {
            heard.add(step);
          }

          @Override
          public void done(long rows) {
            heard.add(Long.toString(rows));
          }
        };
    String charts = Integer.toString(runExample().charts().size());
    List<Estimate> all = ExampleReport.results().all();

    ReportStage.run(
        ExampleReport.programme(),
        ExampleReport.FACTS,
        run.resolve("data"),
        run.resolve("again"),
        progress);

    String rows = Integer.toString(all.size());
    assertThat(heard)
        .containsExactly("open data", rows, "report", rows, "charts", charts, "workbook", rows);
  }

  @Test
  void saysWhereItCannotWrite() throws Exception {
    runExample();
    Path file = Files.createFile(run.resolve("taken"));

    assertThatThrownBy(
            () ->
                ReportStage.run(
                    ExampleReport.programme(),
                    ExampleReport.FACTS,
                    run.resolve("data"),
                    file,
                    Progress.silent()))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("cannot write " + file.resolve("evaluation-report-en.pdf"));
  }
}
