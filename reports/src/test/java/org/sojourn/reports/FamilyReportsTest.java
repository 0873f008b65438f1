package org.sojourn.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.run.Progress;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Typesetter;
import org.sojourn.reports.family.FamilyBook;
import org.sojourn.reports.results.Results;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.FamilyReport;
import org.sojourn.reports.support.PdfPages;

/** The reports by country and sector of the example. */
class FamilyReportsTest {

  private static final List<String> REPORTS =
      List.of(
          "country/BE/evaluation-report-BE-en.pdf",
          "country/BG/evaluation-report-BG-en.pdf",
          "country/DE/evaluation-report-DE-en.pdf",
          "country/ES/evaluation-report-ES-en.pdf",
          "country/FR/evaluation-report-FR-en.pdf",
          "country/IT/evaluation-report-IT-en.pdf",
          "sector/C/evaluation-report-C-en.pdf",
          "sector/G/evaluation-report-G-en.pdf",
          "sector/I/evaluation-report-I-en.pdf",
          "sector/J/evaluation-report-J-en.pdf",
          "sector/M/evaluation-report-M-en.pdf",
          "sector/N/evaluation-report-N-en.pdf");

  @TempDir static Path run;
  private static final List<String> HEARD = new ArrayList<>();
  private static List<Path> written;

  @BeforeAll
  static void write() {
    Progress progress =
        new Progress() {
          @Override
          public void begin(String step) {
            HEARD.add(step);
          }

          @Override
          public void advanced(int files, int all) {
            HEARD.add(files + " of " + all);
          }

          @Override
          public void done(long rows) {
            HEARD.add("done");
          }
        };
    written = reports(asking("country", "sector"), ExampleReport.results()).write(run, progress);
  }

  private static ProgrammeDirectory asking(String... families) {
    return FamilyReport.asking(ExampleReport.programme(), List.of(families));
  }

  private static FamilyReports reports(ProgrammeDirectory programme, Results results) {
    return new FamilyReports(
        programme,
        programme.report().publicFamilies(),
        ExampleReport.FACTS,
        results,
        ExampleReport.quality());
  }

  @Test
  void thereIsOneForEachGroupWithAnswersToShow() throws IOException {
    assertThat(written.stream().map(file -> run.relativize(file).toString())).isEqualTo(REPORTS);
    try (Stream<Path> files = Files.walk(run)) {
      assertThat(
              files
                  .filter(file -> file.toString().endsWith(".pdf"))
                  .map(file -> run.relativize(file).toString())
                  .sorted())
          .isEqualTo(REPORTS);
    }
  }

  @Test
  void aListNamesThem() throws IOException {
    List<String> lines = Files.readAllLines(run.resolve("index.csv"));

    assertThat(lines).hasSize(REPORTS.size() + 1);
    assertThat(lines.subList(0, 4))
        .containsExactly(
            "family,key,name,language,file",
            "country,BE,Belgium,en,country/BE/evaluation-report-BE-en.pdf",
            "country,BG,Bulgaria,en,country/BG/evaluation-report-BG-en.pdf",
            "country,DE,Germany,en,country/DE/evaluation-report-DE-en.pdf");
    assertThat(lines.get(12))
        .isEqualTo("sector,N,Administrative services,en,sector/N/evaluation-report-N-en.pdf");
  }

  @Test
  void theLimitationsNameFiguresOfEverybody() throws IOException {
    assertThat(text("country/DE/evaluation-report-DE-en.pdf"))
        .contains("Even with real data, 54 exchanges carry little detail.");
  }

  @Test
  void tellsHowManyAreDone() {
    assertThat(HEARD)
        .hasSize(14)
        .startsWith("family reports", "1 of 12", "2 of 12")
        .endsWith("12 of 12", "done");
  }

  @Test
  void withoutFamiliesThereIsNothing() {
    assertThat(reports(asking(), ExampleReport.results()).write(run.resolve("none"), null))
        .isEmpty();
    assertThat(run.resolve("none")).doesNotExist();
  }

  @Test
  void everyPublishedFigureOfTheGroupIsInItsReport() throws IOException {
    String text = text("country/DE/evaluation-report-DE-en.pdf");
    Composition composition = FamilyReport.composition("en", FamilyReport.GERMANY);
    List<Estimate> published =
        ExampleReport.results().of(FamilyReport.GERMANY).stream()
            .filter(e -> composition.directory().indicator(e.indicator()).isPresent())
            .filter(Estimate::shown)
            .toList();

    assertThat(published).hasSize(110);
    for (Estimate figure : published) {
      String row =
          Stream.of(
                  composition.text().value(figure),
                  composition.text().interval(figure),
                  composition.text().base(figure),
                  figure.id())
              .filter(part -> !part.isEmpty())
              .reduce((a, b) -> a + " " + b)
              .orElseThrow();
      assertThat(text).contains(PdfPages.plain(row));
    }
  }

  @Test
  void standsBesideTheProgramme() throws IOException {
    String text = text("country/DE/evaluation-report-DE-en.pdf");

    assertThat(text)
        .contains("Country report Germany MobiliseSME pilot: evaluation of the exchanges 2016-2017")
        .contains("71 % (58 to 82 %) | 91 %")
        .contains("Programme: 91 % (n = 44 of 54)")
        .contains("Registered companies: 56 of 412; Exchanges, sending: 8 of 54")
        .contains("Sending companies, end of the stay 8 7 0 1 88 % 81 %")
        .contains("60 of the 172 figures computed for Germany are hidden.");
  }

  /** Everybody's gains were tested, those of single countries were not. */
  @Test
  void tellsOfNoTestsButItsOwn() throws IOException {
    assertThat(PdfPages.text(ExampleReport.pdf())).contains("changes beyond chance by the tests");
    assertThat(text("country/DE/evaluation-report-DE-en.pdf"))
        .contains("4 of 6 skills rose with the whole interval above zero; mean gains from +0.33")
        .doesNotContain("changes beyond chance by the tests");
  }

  @Test
  void marksFiguresOfEarlierData() {
    List<Estimate> earlier =
        ExampleReport.results().all().stream()
            .map(
                e ->
                    e.cell().equals(FamilyReport.GERMANY) && e.id().equals("E-H82M6TFY")
                        ? e.asOf("2017-10-01")
                        : e)
            .toList();
    Composition composition =
        FamilyReport.composition("en", FamilyReport.GERMANY, new Results(earlier));

    assertThat(composition.results().of(FamilyReport.GERMANY))
        .filteredOn(e -> e.earlierDay() != null)
        .hasSize(1);
    assertThat(PdfPages.plain(Typesetter.xhtml(FamilyBook.of(composition), composition.words())))
        .contains("71 % (data as of 1 October 2017)")
        .contains("One figure is that of an earlier publication, with data as of 1 October 2017");
  }

  @Test
  void aHiddenFigureIsNowhereInAnyReport() throws IOException {
    double secret = 43.2178;
    List<Estimate> leaking =
        ExampleReport.results().all().stream().map(e -> leak(e, secret)).toList();
    assertThat(leaking.stream().filter(e -> e.base() != null && e.base() == 87654L).count())
        .isGreaterThan(1000);
    Path folder = run.resolve("leaking");

    Results results = new Results(leaking, ExampleReport.results().compared());
    List<Path> files = reports(asking("country", "sector"), results).write(folder, quiet());

    assertThat(files).hasSize(REPORTS.size());
    for (int i = 0; i < files.size(); i++) {
      assertThat(Files.readAllBytes(files.get(i)))
          .as(REPORTS.get(i))
          .isEqualTo(Files.readAllBytes(run.resolve(REPORTS.get(i))));
    }
  }

  private static Progress quiet() {
    return Progress.silent();
  }

  /** The same figure with numbers, where it is hidden. */
  private static Estimate leak(Estimate e, double secret) {
    return e.status().hidden()
        ? new Estimate(
            e.id(),
            e.indicator(),
            e.item(),
            e.statistic(),
            e.cell(),
            e.code(),
            secret,
            1.0,
            secret,
            secret,
            87654L,
            87654L,
            e.method(),
            e.status(),
            e.reason())
        : e;
  }

  @Test
  void hiddenFiguresSayThatTheyAre() throws IOException {
    String text = text("sector/N/evaluation-report-N-en.pdf");
    assertThat(text)
        .contains("Sending companies happy with the match hidden Share")
        .contains("Nothing of this chapter can be shown for Administrative services")
        .contains("148 of the 154 figures computed for Administrative services are hidden.");
  }

  @Test
  void givesTheSameBytesUnderAnotherLocaleAndZone() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Path again = run.resolve("again");
      reports(asking("sector"), ExampleReport.results()).write(again, quiet());

      for (String report : REPORTS.subList(6, 12)) {
        assertThat(Files.readAllBytes(again.resolve(report)))
            .isEqualTo(Files.readAllBytes(run.resolve(report)));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String text(String report) throws IOException {
    return PdfPages.text(Files.readAllBytes(run.resolve(report)));
  }
}
