package org.sojourn.cli.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sojourn.cli.cluster.SparkSessions;
import org.sojourn.cli.console.ProgressLines;
import org.sojourn.cli.console.Terminal;
import org.sojourn.cli.runs.StoredFiles;
import org.sojourn.cli.runs.Version;
import org.sojourn.model.run.Failure;
import org.sojourn.reports.pdf.PdfContent;
import org.sojourn.reports.proof.FolderProof;
import org.sojourn.reports.proof.Mismatch;
import org.sojourn.reports.proof.Proof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sojourn verify}: makes what a run published again and names what differs. */
@Command(
    name = "verify",
    header = {"Whether a report, or all that a run published, says what its data say.", ""},
    description = {
      "Computes every figure again, from the stored tables of the run, makes what it published",
      "again, and compares. Of a report: the files inside it cell by cell, its text and what is",
      "read aloud word by word, its charts as they are drawn, at last its bytes. Of a workbook and",
      "of the data: every cell. Of a run: every public file, and private ones by their hashes.",
      "Whatever differs is named. Needs the private part of the run, and the version that made",
      "it.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all of it is what the data give, to the last byte",
      "1:something in it differs, and is named",
      "2:it cannot be verified here, and why",
      "3:the machine or Sojourn itself failed"
    })
public final class VerifyCommand implements Callable<Integer> {

  private static final int SHOWN = 50;

  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      description =
          "a report or a copy of one, also of one handed to an organisation; a workbook, a file or the folder of the public data; a run or"
              + " an output directory, of which the published run is meant")
  private Path path;

  @Option(
      names = "--run",
      paramLabel = "DIR",
      description =
          "output directory in which the run is, or the directory of the run; default: the run"
              + " that PATH lies in")
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
      defaultValue = SparkSessions.DEFAULT,
      description =
          "Spark master, such as spark://HOST:7077; default: local[*], embedded in this process")
  private String master;

  public VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    SparkSessions.requireMaster(master);
    boolean isReport = !Files.isDirectory(path) && path.toString().endsWith(".pdf");
    boolean holds = isReport ? report() : published();
    terminal.out().flush();
    return holds ? 0 : 1;
  }

  private boolean report() throws IOException {
    byte[] pdf = bytes();
    EmbeddedRecord record = EmbeddedRecord.of(PdfContent.read(pdf, path.toString()), path);
    StoredRun stored = StoredRun.of(record, path, run);
    stored.requireVerifiable();
    byte[] expected =
        Recomputation.of(stored, record.report(), master, new ProgressLines(terminal));
    Proof proof = Proof.of(pdf, expected, path.toString());
    new ProofText(terminal.out(), path, stored).print(proof, limit);
    return proof.holds();
  }

  private boolean published() throws IOException {
    Published published = Published.of(path, run);
    StoredRun stored = published.run();
    stored.requireVerifiable();
    FolderProof made =
        Recomputation.judge(
            stored,
            published.isData(),
            master,
            new ProgressLines(terminal),
            folder -> FolderProof.of(published.found(), folder, published.within()));
    List<Mismatch> mismatches = new ArrayList<>(made.mismatches());
    if (published.whole()) {
      mismatches.addAll(ManifestCounts.compare(stored));
      mismatches.addAll(StoredFiles.changedInPrivate(stored.folder(), stored.manifest()));
    }
    FolderProof proof = new FolderProof(mismatches, made.files());
    new ProofText(terminal.out(), path, stored).print(proof, limit);
    return proof.holds();
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new Failure(
          Failure.Kind.INPUT, path + " cannot be read; name a report, a PDF in a run's reports", e);
    }
  }
}
