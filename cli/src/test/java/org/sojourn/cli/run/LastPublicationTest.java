package org.sojourn.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;
import org.sojourn.model.estimate.EarlierEstimate;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.table.EarlierTable;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.tables.ParquetTable;

/** What each run says of the one that was published before it. */
class LastPublicationTest {

  private static final String HEADING = "Change since the last published run";

  @TempDir Path temp;
  private Path programme;
  private Path home;

  @BeforeEach
  void publishOnce() throws IOException {
    programme = Cli.programme("tiny", temp);
    home = temp.resolve("output");
    Files.writeString(
        programme.resolve("data/exchanges.csv"),
        "X8,A,F,p8@example.org,completed,2017-05-02,2017-05-20\n"
            + "X10,C,B,p10@example.org,completed,2017-05-02,2017-05-20\n",
        StandardOpenOption.APPEND);
    run();
  }

  private void run() {
    Cli run = Cli.run("run", programme.toString(), "--output", home.toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  private void answer(String exchange, int match) throws IOException {
    Files.writeString(
        programme.resolve("data/host.csv"),
        exchange + ",b@example.org,2017-05-23T10:00," + match + "\n",
        StandardOpenOption.APPEND);
  }

  private Path data() {
    return home.resolve("current/public/data");
  }

  private Path report() {
    return home.resolve("current/public/reports/evaluation-report-en.pdf");
  }

  private List<EarlierEstimate> earlier() {
    return ParquetTable.read(data().resolve("earlier"), EarlierTable.SCHEMA).stream()
        .map(EarlierTable::earlier)
        .toList();
  }

  private List<Estimate> published() {
    return ParquetTable.read(data().resolve("estimates"), EstimateTable.SCHEMA).stream()
        .map(EstimateTable::estimate)
        .toList();
  }

  private static EarlierEstimate match(List<EarlierEstimate> earlier) {
    return earlier.stream()
        .filter(e -> e.figure().indicator().equals("host_match"))
        .filter(e -> e.figure().statistic() == Statistic.SHARE)
        .findFirst()
        .orElseThrow();
  }

  /** The section of the annex, on one line. */
  private String section() throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(report()))) {
      String text = new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
      int from = text.lastIndexOf(HEADING);
      return text.substring(from, text.indexOf("Data quality and run", from));
    }
  }

  @Test
  void aFirstPublicationHasNothingBeforeIt() throws IOException {
    assertThat(data().resolve("earlier")).doesNotExist();
    assertThat(data().resolve("earlier.csv")).doesNotExist();
    assertThat(section()).contains("This is the first publication of these figures");
  }

  @Test
  void theNextOneRepeatsWhatWasPublishedOfEverybody() throws IOException {
    List<Estimate> before = published();
    answer("X8", 1);
    run();

    assertThat(earlier())
        .hasSizeGreaterThan(5)
        .allSatisfy(
            e -> {
              assertThat(before).contains(e.figure());
              assertThat(e.asOf()).isEqualTo(LocalDate.of(2017, 5, 22));
            });
    assertThat(Files.readString(data().resolve("earlier.csv")))
        .startsWith("id,indicator,item,statistic,")
        .contains(",2017-05-22\r\n");
    assertThat(section())
        .contains("The last publication had data as of 22 May 2017.")
        .contains("2 figures stay as published, with data as of 22 May 2017, since too few");
  }

  @Tag("slow")
  @Test
  void whatChangesLaterIsListedAndTheReportIsVerified() throws IOException {
    answer("X8", 1);
    run();
    answer("X10", 5);
    run();

    EarlierEstimate match = match(earlier());
    assertThat(match.figure().value()).isEqualTo(75.0);
    assertThat(match.figure().base()).isEqualTo(4);
    assertThat(match.asOf()).as("of the run that showed it").isEqualTo(LocalDate.of(2017, 5, 22));
    assertThat(section())
        .contains("data as of 23 May 2017")
        .containsPattern("Host companies happy with the match.* 75 %.* 67 %.* −8\\.3.* changed");
    Cli verified = Cli.run("verify", report().toString());
    assertThat(verified.err()).isEmpty();
    assertThat(verified.code()).isZero();
  }

  @Test
  void underAStricterPolicyOldNumbersAreNotRepeated() throws IOException {
    Path declared = programme.resolve("programme.yaml");
    Files.writeString(declared, Files.readString(declared).replace("threshold: 2", "threshold: 3"));
    run();

    assertThat(earlier()).isNotEmpty().noneMatch(EarlierEstimate::isRepeated);
    assertThat(match(earlier()).figure().base()).isNull();
    assertThat(section()).contains("the rules on what must be hidden have changed since");
  }

  @Test
  void theSameDataArePublishedAsTheyWere() throws IOException {
    byte[] first = Files.readAllBytes(report());
    run();
    assertThat(Files.readAllBytes(report())).as("first publication").isEqualTo(first);

    answer("X8", 1);
    answer("X10", 5);
    run();
    byte[] changed = Files.readAllBytes(report());
    run();
    assertThat(Files.readAllBytes(report())).as("publication with changes").isEqualTo(changed);
    assertThat(section()).contains("changed");
    assertThat(Cli.run("verify", report().toString()).code()).isZero();
  }
}
