package org.sojourn.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;
import org.sojourn.cli.runs.Build;

/** One digit changed in every kind of file that a small run made, and what becomes of it. */
class VerifyRunTest {

  /** The share of host companies that are happy: 75 %. */
  private static final String FIGURE = "E-AZK283J7";

  private static final String ROW = FIGURE + ",host_match,,share,overall,,,75.0";

  @TempDir static Path folder;
  @TempDir Path temp;
  private static Path output;

  @BeforeAll
  static void run() {
    output = folder.resolve("output");
    Path programme = Cli.programme("tiny", folder);
    assertThat(Cli.run("run", programme.toString(), "--output", output.toString()).code()).isZero();
  }

  private static Path published(String path) {
    return output.resolve("current/public").resolve(path);
  }

  private Path copyOfRun() throws IOException {
    return Cli.copy(output.resolve("current").toRealPath(), temp.resolve("run"));
  }

  private static void replace(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  private static void append(Path file) throws IOException {
    Files.write(file, new byte[] {0}, StandardOpenOption.APPEND);
  }

  /** In the text, in a chart, in a table inside it, and in the record of its run. */
  @Test
  void namesEveryDigitThatWasChangedInAReport() throws IOException {
    byte[] pdf = Files.readAllBytes(published("reports/evaluation-report-en.pdf"));
    int page = Tampered.page(pdf, "Figure 3");
    pdf = Tampered.text(pdf, page, "5", '9');
    pdf = Tampered.chart(pdf, Tampered.page(pdf, "Figure 10"), "75", '9');
    pdf = Tampered.file(pdf, "estimates.csv", ROW, ROW.replace("75.0", "76.0"));
    pdf = Tampered.file(pdf, "run-record.json", "\"rows-in\" : 19", "\"rows-in\" : 18");
    Path copy = Files.write(temp.resolve("copy.pdf"), pdf);
    Cli verified = Cli.run("verify", copy.toString(), "--run", output.toString());

    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out())
        .contains("is not what its data give: 4 mismatches\n")
        .contains("  estimates.csv, " + FIGURE + ", value: \"76.0\" should be \"75.0\"\n")
        .containsPattern(
            "  run-record\\.json, line \\d+: \"\"rows-in\" : 18,\" should be \"\"rows-in\" : 19,\"\n")
        .containsPattern("  page " + page + ": \"\\S*9\\S*\" should be \"\\S*5\\S*\"\n      in: ")
        .containsPattern("  page \\d+: \"79\" should be \"75\"\n      in: .*79");
  }

  @Test
  void namesEveryDigitThatWasChangedInARun() throws IOException {
    Path run = copyOfRun();
    Path open = run.resolve("public");
    replace(open.resolve("data/estimates.csv"), ROW, ROW.replace("75.0", "76.0"));
    Tampered.estimates(open.resolve("data/estimates/part-00000.parquet"), FIGURE, 76.5);
    Files.delete(open.resolve("data/csv-metadata.json"));
    Tampered.workbook(open.resolve("reports/evaluation-tables-en.xlsx"), ">75", ">76");
    Files.writeString(open.resolve("reports/note.txt"), "new");
    append(open.resolve("charts/en/figure-1.png"));
    replace(open.resolve("site/en/index.html"), ">75\u00a0%", ">76\u00a0%");
    replace(run.resolve("manifest.json"), "\"rows-in\" : 7", "\"rows-in\" : 8");
    append(run.resolve("private/estimates/part-00000.parquet"));
    Cli verified = Cli.run("verify", run.toString());

    assertThat(verified.err()).isEmpty();
    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out())
        .contains("is not what its data give: 9 mismatches\n")
        .contains("  charts/en/figure-1.png: other bytes than the run makes\n")
        .contains("  data/csv-metadata.json: the file is missing\n")
        .contains("  data/estimates.csv, " + FIGURE + ", value: \"76.0\" should be \"75.0\"\n")
        .contains(
            "  data/estimates/part-00000.parquet, "
                + FIGURE
                + ", value: \"76.5\" should be \"75.0\"\n")
        .containsPattern(
            "  reports/evaluation-tables-en\\.xlsx, sheet '[^']+', [A-Z]+\\d+: \"76[.0]*\" should be"
                + " \"75[.0]*\"\n")
        .contains("  reports/note.txt: the run makes no such file\n")
        .containsPattern("  site/en/index\\.html: \".*76\" should be \".*75\"\n      in: ")
        .contains("  manifest.json, quality, exchanges, rows-in: \"8\" should be \"7\"\n")
        .contains("  private/estimates/part-00000.parquet: has changed\n")
        .containsPattern("  compared  \\d+ files\n")
        .contains("  build     " + Build.id() + " of Sojourn 0.1.0\n");
  }

  @Test
  void passesARunThatNobodyTouched() {
    Cli verified = Cli.run("verify", output.toString());

    assertThat(verified.err()).isEmpty();
    assertThat(verified.out()).contains(output + " says what its data say.\n");
    assertThat(verified.code()).isZero();
  }

  @Test
  void comparesACopyOfTheData() throws IOException {
    Path copy = Cli.copy(published("data").toRealPath(), temp.resolve("data"));
    replace(
        copy.resolve("source-counts.csv"), "exchanges,rows-in,row,7", "exchanges,rows-in,row,1");
    Cli verified = Cli.run("verify", copy.toString(), "--run", output.toString());

    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out())
        .contains(copy + " is not what its data give: 1 mismatch\n")
        .contains(
            "  data/source-counts.csv, exchanges | rows-in | row, count: \"1\" should be \"7\"\n");
  }

  @Test
  void namesAStoredTableThatHasChanged() throws IOException {
    Path run = copyOfRun();
    append(run.resolve("private/responses/part-00000.parquet"));
    Cli verified = Cli.run("verify", run.toString());

    assertThat(verified.code()).isEqualTo(2);
    assertThat(verified.err())
        .contains("so it proves nothing: private/responses/part-00000.parquet has changed\n");
  }

  @Test
  void saysThatAnotherBuildMadeTheRun() throws IOException {
    Path run = copyOfRun();
    replace(run.resolve("manifest.json"), Build.id(), "0123456789ab");
    Cli verified = Cli.run("verify", run + "/public/reports/evaluation-report-en.pdf");

    assertThat(verified.code()).isEqualTo(1);
    assertThat(verified.out())
        .contains("  run-record.json, line ")
        .contains(
            "  note      made by build 0123456789ab of Sojourn 0.1.0, verified by build "
                + Build.id()
                + ": another build of a version can compute or set otherwise, so what differs need"
                + " not have been changed; verify with the build that made it\n");
  }

  @Test
  void asksForWhatItCannotKnow() throws IOException {
    Path copy = Files.writeString(temp.resolve("figure-1.svg"), "<svg/>");
    assertThat(Cli.run("verify", copy.toString()).err())
        .contains("figure-1.svg does not lie in a run; name the output directory of its run with");
    assertThat(Cli.run("verify", copy.toString(), "--run", output.toString()).err())
        .containsPattern(
            "published 2 files called 'figure-1\\.svg', such as public/charts/de/figure-1\\.svg;"
                + " verify it where it lies\n");
    assertThat(Cli.run("verify", output + "/current/private/responses").err())
        .contains(
            "is not public: only what a run publishes is made again, and reports handed to"
                + " organisations, each by itself; verify ");
    assertThat(Cli.run("verify", temp.resolve("nothing").toString()).err())
        .contains("nothing is not there; name a report, a file that a run published, or a run\n");
  }
}
