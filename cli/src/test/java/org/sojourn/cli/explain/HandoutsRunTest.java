package org.sojourn.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;
import org.sojourn.cli.runs.Fingerprint;
import org.sojourn.cli.runs.StoredProgramme;
import org.sojourn.cli.verify.Tampered;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.receipts.Account;
import org.sojourn.receipts.Receipt;
import org.sojourn.tables.ParquetTable;

/** A run that hands reports to three of many sending organisations. */
class HandoutsRunTest {

  private static final List<String> NAMES =
      List.of("Alpha Logistics", "Müller", "Gamma", "Small Works", "Nobody Ltd");

  @TempDir static Path temp;
  private static Path current;
  private static Cli run;
  private static Path alone;
  private static Cli again;
  private static Path next;

  @BeforeAll
  static void runTwice() throws IOException {
    Path programme = Senders.in(temp);
    Path home = temp.resolve("output");
    run = Cli.run("run", programme.toString(), "--output", home.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    current = home.resolve("current").toRealPath();
    again = Cli.run("run", programme.toString(), "--output", home.toString());
    next = home.resolve("current").toRealPath();
    Path report = programme.resolve("report.yaml");
    String text = Files.readString(report);
    Files.writeString(
        report,
        text.substring(0, text.indexOf("organisations:")).replace(", sending-organisation", ""));
    Path other = temp.resolve("alone");
    Cli without = Cli.run("run", programme.toString(), "--output", other.toString());
    assertThat(without.err()).isEmpty();
    assertThat(without.code()).isZero();
    alone = other.resolve("current").toRealPath();
  }

  private static Path handouts() {
    return current.resolve("private/handouts/reports");
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void organisationsWithEnoughAnswersGetReportsInEveryLanguage() throws IOException {
    String mueller = "sending-organisation/muller-sohne_";
    List<String> lines = Files.readAllLines(handouts().resolve("index.csv"));
    assertThat(lines.get(0)).endsWith("organisation,name,language,file,why");
    assertThat(lines.subList(1, 3))
        .containsExactly(
            "A-1,Alpha Logistics,en,"
                + "sending-organisation/alpha-logistics_b0f172cc/evaluation-report-alpha-logistics_b0f172cc-en.pdf,",
            "A-1,Alpha Logistics,de,"
                + "sending-organisation/alpha-logistics_b0f172cc/evaluation-report-alpha-logistics_b0f172cc-de.pdf,");
    assertThat(lines.get(3)).startsWith("b-2,Müller & Söhne,en," + mueller);
    assertThat(lines.subList(7, 9))
        .containsExactly(
            "S-DE0,Small Works,,,too few answers", "N-0,Nobody Ltd,,,sent no exchange");
    try (Stream<Path> files = Files.walk(handouts())) {
      assertThat(files.filter(file -> file.toString().endsWith(".pdf"))).hasSize(6);
    }
    assertThat(run.out())
        .contains("reports for organisations")
        .contains("private 6 reports for single organisations, not to be published, listed in ");
  }

  @Test
  void aNightInWhichNothingHasChangedHandsOutTheSame() {
    assertThat(again.err()).isEmpty();
    assertThat(again.out()).contains("take all of the last run: nothing has changed");
    assertThat(next).isNotEqualTo(current);
    String reports = "private/handouts/reports";
    assertThat(Fingerprint.files(next.resolve(reports), List.of("")))
        .hasSize(7)
        .isEqualTo(Fingerprint.files(current.resolve(reports), List.of("")));
  }

  private static Path report(String name, String language) throws IOException {
    try (Stream<Path> files = Files.walk(handouts())) {
      return files
          .filter(f -> f.getFileName().toString().startsWith("evaluation-report-" + name))
          .filter(f -> f.toString().endsWith("-" + language + ".pdf"))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void aReportShowsTheOrganisationBesideTheProgramme() throws IOException {
    assertThat(text(report("alpha", "en")))
        .contains("Report for a sending organisation Alpha Logistics Evaluation of the senders")
        .contains("This report is meant for Alpha Logistics alone and is not published.")
        .contains("Answers about the exchanges that Alpha Logistics sent")
        .contains("Annex: all figures")
        .doesNotContain("Gamma", "Müller", "Small Works", "estimates.csv");
    assertThat(text(report("muller", "de")))
        .contains("Bericht für eine entsendende Organisation Müller & Söhne")
        .contains("Dieser Bericht ist nur für Müller & Söhne bestimmt");
  }

  @Test
  void nothingOfThemIsPublished() throws IOException {
    try (Stream<Path> files = Files.walk(current.resolve("public"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content =
            file.toString().endsWith(".pdf")
                ? text(file)
                : Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(content).as("%s", file).doesNotContain("sending-organisation");
        for (String name : NAMES) {
          assertThat(content).as("%s", file).doesNotContain(name);
        }
      }
    }
  }

  private static Map<String, Estimate> figures(Path folder) {
    Map<String, Estimate> figures = new TreeMap<>();
    ParquetTable.read(folder, EstimateTable.SCHEMA).stream()
        .map(EstimateTable::estimate)
        .forEach(e -> figures.put(e.id(), e));
    return figures;
  }

  /** Of FR eleven and two answered: less its own, the two others would be alone. */
  @Test
  void whatAnOrganisationCouldSubtractIsHidden() {
    Map<String, Estimate> with = figures(current.resolve("public/data/estimates"));
    Map<String, Estimate> without = figures(alone.resolve("public/data/estimates"));
    assertThat(with.keySet()).isEqualTo(without.keySet());
    Estimate france =
        without.values().stream()
            .filter(e -> e.indicator().equals("career") && e.statistic() == Statistic.SHARE)
            .filter(e -> e.cell().equals(new Cell("country", List.of("FR"))))
            .findFirst()
            .orElseThrow();
    assertThat(france.shown()).isTrue();
    assertThat(with.get(france.id()).status().hidden()).isTrue();
    assertThat(without.values())
        .filteredOn(e -> e.status().hidden())
        .allSatisfy(e -> assertThat(with.get(e.id()).shown()).as("%s", e).isFalse());
    with.forEach(
        (id, e) -> {
          if (e.shown()) {
            assertThat(e.base()).isEqualTo(without.get(id).base());
          }
        });
  }

  @Test
  void figuresOfAnOrganisationAreThoseOfItsExchanges() {
    Map<String, Estimate> handed = figures(current.resolve("private/handouts/estimates"));
    assertThat(handed.values())
        .filteredOn(e -> e.cell().joined().equals("Alpha Logistics"))
        .filteredOn(e -> e.indicator().equals("completion"))
        .singleElement()
        .satisfies(e -> assertThat(e.base()).isEqualTo(14))
        .satisfies(e -> assertThat(e.value()).isEqualTo(100.0 * 13 / 14));
    assertThat(handed.values())
        .filteredOn(e -> e.cell().joined().equals("Alpha Logistics"))
        .filteredOn(e -> e.indicator().equals("career") && e.statistic() == Statistic.SHARE)
        .singleElement()
        .satisfies(e -> assertThat(e.base()).isEqualTo(13))
        .satisfies(e -> assertThat(Math.round(e.value() * 13 / 100)).isEqualTo(10));
    assertThat(handed.values())
        .filteredOn(e -> e.cell().joined().equals("Small Works"))
        .filteredOn(e -> !e.indicator().equals("exchanges") && !e.indicator().equals("completion"))
        .isNotEmpty()
        .noneMatch(Estimate::shown);
  }

  @Test
  void thePublishedReportIsVerified() {
    Cli verified =
        Cli.run("verify", current.resolve("public/reports/evaluation-report-en.pdf").toString());
    assertThat(verified.err()).isEmpty();
    assertThat(verified.code()).isZero();
  }

  private static Path reportOfNextRun() throws IOException {
    String name = report("alpha", "en").toString().substring(current.toString().length() + 1);
    return next.resolve(name);
  }

  @Tag("slow")
  @Test
  void aReportThatNobodyTouchedIsVerified() throws IOException {
    Cli verified = Cli.run("verify", reportOfNextRun().toString());

    assertThat(verified.err()).isEmpty();
    assertThat(verified.code()).isZero();
    assertThat(verified.out()).contains("-en.pdf says what its data say.");
  }

  /** One mismatch: everything else in the report is what its data give. */
  @Test
  void aDigitChangedInACopyOfAReportIsNamed() throws IOException {
    byte[] pdf = Files.readAllBytes(reportOfNextRun());
    int page = Tampered.page(pdf, "77");
    Path copy = Files.write(temp.resolve("copy.pdf"), Tampered.text(pdf, page, "77", '9'));
    Cli verified = Cli.run("verify", copy.toString(), "--run", temp.resolve("output").toString());

    assertThat(verified.err()).isEmpty();
    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out())
        .contains("is not what its data give: 1 mismatch\n")
        .containsPattern("  page " + page + ": \"79[^\"]*\" should be \"77[^\"]*\"\n");
  }

  @Test
  void namesOfOrganisationsThatHaveChangedProveNothing() throws IOException {
    Path run = Cli.copy(current, temp.resolve("renamed"));
    Path names = run.resolve("private/named-organisations/part-00000.parquet");
    Files.write(names, new byte[] {0}, StandardOpenOption.APPEND);
    Path report = run.resolve(current.relativize(report("alpha", "en")));

    assertThat(Cli.run("verify", report.toString()).err())
        .contains(
            "so it proves nothing: private/named-organisations/part-00000.parquet has changed\n");
  }

  @Test
  void whatLiesBesideTheReportsIsNotMadeAgain() {
    assertThat(Cli.run("verify", handouts().toString()).err())
        .contains(
            "handouts/reports is not public: only what a run publishes is made again, and reports"
                + " handed to organisations, each by itself; verify ");
  }

  private static Cli explain(String... arguments) {
    List<String> all = new ArrayList<>(List.of("explain", "--run", current.toString()));
    all.addAll(List.of(arguments));
    return Cli.run(all.toArray(String[]::new));
  }

  @Test
  void aFigureOfAReportIsExplained() {
    Estimate figure =
        figures(current.resolve("private/handouts/estimates")).values().stream()
            .filter(e -> e.cell().joined().equals("Alpha Logistics"))
            .filter(e -> e.indicator().equals("career") && e.statistic() == Statistic.SHARE)
            .findFirst()
            .orElseThrow();

    assertThat(explain(figure.id(), "--private").out())
        .startsWith(figure.id() + "  77 % (")
        .contains("cell       sending-organisation = Alpha Logistics")
        .contains("handed to  Alpha Logistics alone; published nowhere\n")
        .contains("  parties asked  13\n", "  valid answers  13\n")
        .containsPattern("participant.csv:\\d+ +\\S+ participant +yes +1 Yes\n");
  }

  /** Bases of answers and of response, counted again by code that knows nothing of the cube. */
  @Test
  void basesOfReportsAreCountedAgain() {
    ProgrammeDirectory programme = StoredProgramme.load(current);
    Set<String> counted = new TreeSet<>();
    for (Estimate figure : figures(current.resolve("private/handouts/estimates")).values()) {
      Optional<Account> account =
          Receipt.of(programme, current.resolve("private"), figure).account();
      if (account.isPresent() && figure.base() != null) {
        counted.add(figure.indicator());
        assertThat(account.get().base()).as("%s", figure).isEqualTo(figure.base());
      }
    }
    assertThat(counted).contains("career", "completion", "languages", "match", "response");
  }

  @Test
  void aTableOfAReportIsListed() throws IOException {
    Matcher id =
        Pattern.compile("F-\\w{8}").matcher(text(report("alpha", "en")).replaceAll("\\s+", " "));
    assertThat(id.find()).isTrue();
    Cli explained = explain(id.group());

    assertThat(explained.err()).isEmpty();
    assertThat(explained.out())
        .startsWith(id.group() + "  Alpha Logistics, Figure 1: Alpha Logistics: ")
        .containsPattern(
            "  E-\\w{8}  93 % \\(census, n = 14 of 14\\) .* sending-organisation=Alpha Logistics\n");
  }

  /** Who cannot read the private store learns nothing of what was handed out. */
  @Test
  void withoutThePrivateStoreThereIsNoSuchFigure() {
    Path run = Cli.copy(current.resolve("public"), temp.resolve("published/public")).getParent();
    PublishedFigures published = PublishedFigures.of(run);

    assertThat(published.figures()).isNotEmpty();
    assertThat(published.handed()).isEmpty();
  }
}
