package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sojourn.model.run.Failure;
import org.sojourn.reports.pdf.PdfContent;
import org.sojourn.reports.proof.Proof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sojourn verify REPORT.pdf}: computes a report again and names what differs. */
@Command(
    name = "verify",
    header = {"Whether a report says what its data say.", ""},
    description = {
      "Computes every figure of a report again, from the stored tables of the run that it names,",
      "makes the report again, and compares: the files inside it cell by cell, its text and what",
      "is read aloud word by word, its charts as they are drawn, at last its bytes. Whatever",
      "differs is named. Needs the private part of the run, and the version that made it.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the report is what its data give, to the last byte",
      "1:something in it differs, and is named",
      "2:it cannot be verified here, and why",
      "3:the machine or Sojourn itself failed"
    })
final class VerifyCommand implements Callable<Integer> {

  private static final int SHOWN = 50;

  private final Terminal terminal;

  @Parameters(paramLabel = "REPORT.pdf", description = "a report, or a copy of one")
  private Path report;

  @Option(
      names = "--run",
      paramLabel = "DIR",
      description =
          "output directory in which the run is, or the directory of the run; default: the run"
              + " that the report lies in")
  private Path run;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "at most so many mismatches; default: ${DEFAULT-VALUE}",
      defaultValue = "" + SHOWN)
  private int limit;

  @Option(
      names = "--master",
      paramLabel = "URL",
      defaultValue = SparkSessions.EMBEDDED,
      description = "Spark master; default: ${DEFAULT-VALUE}, embedded in this process")
  private String master;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    SparkSessions.requireMaster(master);
    byte[] pdf = bytes();
    EmbeddedRecord record = EmbeddedRecord.of(PdfContent.read(pdf, report.toString()), report);
    StoredRun stored = StoredRun.of(record, report, run);
    stored.requireVerifiable();
    byte[] expected =
        Recomputation.of(stored, record.report(), master, new ProgressLines(terminal));
    Proof proof = Proof.of(pdf, expected, report.toString());
    ProofText text = new ProofText(terminal.out(), report, stored);
    text.print(proof, limit);
    terminal.out().flush();
    return proof.holds() ? 0 : 1;
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(report);
    } catch (IOException e) {
      throw new Failure(
          Failure.Kind.INPUT,
          report + " cannot be read; name a report, a PDF in a run's reports",
          e);
    }
  }
}
