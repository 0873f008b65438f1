package org.sojourn.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;
import org.sojourn.cli.SharedExample;

/** Reports of the shipped example, as they are and as somebody has changed them. */
class VerifyCommandTest {

  @TempDir Path temp;

  private static Path report(String language) {
    return SharedExample.output()
        .resolve("current/public/reports/evaluation-report-" + language + ".pdf");
  }

  private Cli verifyCopy(byte[] pdf) throws IOException {
    Path copy = Files.write(temp.resolve("copy.pdf"), pdf);
    return Cli.run("verify", copy.toString(), "--run", SharedExample.output().toString());
  }

  @Test
  void passesAReportThatNobodyTouched() {
    Cli verified = Cli.run("verify", report("en").toString());

    assertThat(verified.err()).isEmpty();
    assertThat(verified.code()).isZero();
    assertThat(verified.out())
        .contains(report("en") + " says what its data say.\n")
        .containsPattern(
            "compared  8,\\d{3} figures, \\d\\d,\\d{3} words on \\d\\d pages, and what")
        .contains("8 files are as when the run read them")
        .doesNotContain("mismatch");
  }

  @Test
  void passesACopyInAnotherLanguage() throws IOException {
    Cli verified = verifyCopy(Files.readAllBytes(report("it")));

    assertThat(verified.err()).isEmpty();
    assertThat(verified.code()).isZero();
  }

  @Test
  void passesAReportAboutOneGroup() throws IOException {
    Path country = report("en").resolveSibling("country/DE/evaluation-report-DE-en.pdf");
    Cli verified = verifyCopy(Files.readAllBytes(country));

    assertThat(verified.err()).isEmpty();
    assertThat(verified.code()).isZero();
  }

  @Test
  void namesADigitThatWasChangedInTheText() throws IOException {
    byte[] pdf = Files.readAllBytes(report("en"));
    int page = Tampered.page(pdf, "44 of 54");
    Cli verified = verifyCopy(Tampered.text(pdf, page, "44", '9'));

    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out())
        .contains("is not what its data give: 1 mismatch\n")
        .containsPattern("  page " + page + ": \"49\\)?\" should be \"44\\)?\"\n      in: ");
  }

  @Test
  void namesADigitThatWasChangedInTheData() throws IOException {
    byte[] pdf = Files.readAllBytes(report("en"));
    Cli verified =
        verifyCopy(
            Tampered.file(
                pdf,
                "estimates.csv",
                "E-GMH4WPWD,sending_match,,share,overall,,,90.9",
                "E-GMH4WPWD,sending_match,,share,overall,,,92.9"));

    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out())
        .contains("1 mismatch\n")
        .containsPattern(
            "  estimates.csv, E-GMH4WPWD, value: \"92\\.9\\d*\" should be \"90\\.9\\d*\"\n");
  }

  @Tag("slow")
  @Test
  void namesWhatIsReadAloudOtherwise() throws IOException {
    byte[] pdf = Files.readAllBytes(report("en"));
    Cli verified = verifyCopy(Tampered.alternative(pdf, "44 of 54", "45 of 54"));

    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out())
        .containsPattern("  alternative text \\d+: \"45\" should be \"44\"\n      in: .*45 of 54");
  }

  @Tag("slow")
  @Test
  void namesAPageThatIsDrawnOtherwise() throws IOException {
    byte[] pdf = Files.readAllBytes(report("en"));
    int page = Tampered.page(pdf, "Figure 3");
    Cli verified = verifyCopy(Tampered.drawing(pdf, page));

    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out())
        .contains("1 mismatch\n")
        .contains("  page " + page + ": the same words, drawn otherwise: lines, bars or letters\n");
  }

  @Tag("slow")
  @Test
  void saysWhenOnlyTheFileDiffers() throws IOException {
    Cli verified = verifyCopy(Tampered.saved(Files.readAllBytes(report("en"))));

    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out())
        .contains(
            "is not what its data give: every word and figure is right, but the file has been"
                + " changed otherwise, or saved again by another program\n");
  }

  @Test
  void asksForTheRunOfACopy() throws IOException {
    Path copy = Files.copy(report("en"), temp.resolve("copy.pdf"));
    Cli verified = Cli.run("verify", copy.toString());

    assertThat(verified.code()).isEqualTo(2);
    assertThat(verified.err())
        .containsPattern(
            "copy.pdf was made by run [0-9a-f]{12}, but does not lie in a run; name the output"
                + " directory of that run with --run\n");
  }

  @Test
  void refusesWhatIsNoReport() throws IOException {
    Path text = Files.writeString(temp.resolve("text.pdf"), "no PDF");
    assertThat(Cli.run("verify", text.toString()).err())
        .contains("text.pdf cannot be read as a PDF: ");

    Path other = temp.resolve("other.pdf");
    try (PDDocument document = new PDDocument()) {
      document.save(other.toFile());
    }
    Cli verified = Cli.run("verify", other.toString());
    assertThat(verified.code()).isEqualTo(2);
    assertThat(verified.err()).contains("other.pdf holds no run-record.json: it is no report");
  }

  private Path copyOfRun() throws IOException {
    return Cli.copy(SharedExample.output().resolve("current").toRealPath(), temp.resolve("run"));
  }

  @Test
  void provesNothingByStoredTablesThatHaveChanged() throws IOException {
    Path run = copyOfRun();
    Path table = run.resolve("private/responses/part-00000.parquet");
    Files.write(table, new byte[] {0}, StandardOpenOption.APPEND);
    Files.delete(run.resolve("private/programme/report.yaml"));
    Cli verified = Cli.run("verify", run + "/public/reports/evaluation-report-en.pdf");

    assertThat(verified.code()).isEqualTo(2);
    assertThat(verified.err())
        .contains(
            "is not what the run stored, so it proves nothing: private/programme/report.yaml is"
                + " not there; private/responses/part-00000.parquet has changed\n");
  }

  @Test
  void leavesReportsOfOtherVersionsToThem() throws IOException {
    Path run = copyOfRun();
    Path manifest = run.resolve("manifest.json");
    Files.writeString(
        manifest,
        Files.readString(manifest).replace("\"sojourn\" : \"0.1.0\"", "\"sojourn\" : \"0.0.9\""));
    Cli verified = Cli.run("verify", run + "/public/reports/evaluation-report-en.pdf");

    assertThat(verified.code()).isEqualTo(2);
    assertThat(verified.err()).contains("was made by Sojourn 0.0.9; this is 0.1.0, which may");
  }

  @Test
  void computesAgainBesideWhatWasPublishedBefore() throws IOException {
    Path programme = Cli.programme("tiny", temp);
    Path home = temp.resolve("output");
    List<String> run = List.of("run", programme.toString(), "--output", home.toString());
    Files.writeString(
        programme.resolve("data/exchanges.csv"),
        "X8,A,F,p8@example.org,completed,2017-05-02,2017-05-20\n",
        StandardOpenOption.APPEND);
    Cli.run(run.toArray(String[]::new));
    Path first = home.resolve("current").toRealPath();
    Path host = programme.resolve("data/host.csv");
    Files.writeString(host, "X8,b@example.org,2017-05-22T10:00,1\n", StandardOpenOption.APPEND);
    Cli.run(run.toArray(String[]::new));
    Files.writeString(host, "\n", StandardOpenOption.APPEND);
    Path second = home.resolve("current/public/reports/evaluation-report-en.pdf");

    Cli verified = Cli.run("verify", second.toString());
    assertThat(verified.err()).isEmpty();
    assertThat(verified.code()).isZero();
    assertThat(verified.out())
        .contains("2 files are as when the run read them; changed since: data/host.csv\n");
    Cli older =
        Cli.run(
            "verify", first + "/public/reports/evaluation-report-en.pdf", "--run", home.toString());
    assertThat(older.code()).isZero();

    delete(first);
    Cli alone = Cli.run("verify", second.toString());
    assertThat(alone.code()).isEqualTo(2);
    assertThat(alone.err()).contains(first + ", which is no longer there: what it hides");
  }

  private static void delete(Path tree) throws IOException {
    try (Stream<Path> walk = Files.walk(tree)) {
      for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
