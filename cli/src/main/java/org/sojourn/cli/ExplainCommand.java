package org.sojourn.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.run.Failure;
import org.sojourn.receipts.Account;
import org.sojourn.receipts.Receipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sojourn explain ID}: where a published number comes from. */
@Command(
    name = "explain",
    header = {"Where a published number comes from.", ""},
    description = {
      "Shows what a figure is: definition, formula, who counts and who does not, the files it was",
      "made from with their hashes, and the versions. The base of shares, means, gains, amounts",
      "and rates is counted again from the stored rows. The id of a figure stands under it in the",
      "report, in the workbook and in the data.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {

  private static final int SHOWN = 50;

  private final Terminal terminal;

  @Parameters(paramLabel = "ID", description = "a figure, such as E-5M0SZ1RY")
  private String id;

  @Option(
      names = "--run",
      paramLabel = "DIR",
      description =
          "output directory, of which the published run is meant, or the directory of a run;"
              + " default: the published runs in output/")
  private Path run;

  @Option(
      names = "--private",
      description = "also what is hidden from the public: hidden figures, and the rows behind all")
  private boolean unhidden;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "at most so many rows; default: ${DEFAULT-VALUE}",
      defaultValue = "" + SHOWN)
  private int limit;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PublishedFigure figure = PublishedFigure.find(id, run);
    ReceiptText text = new ReceiptText(terminal.out(), new Columns(terminal.width()));
    Optional<Estimate> known = figure.unhidden();
    if (known.isEmpty()) {
      throw new Failure(
          Failure.Kind.INPUT,
          figure.run().resolve("private")
              + " cannot be read: only who may see the private store can explain figures");
    }
    Estimate shown = unhidden ? known.get() : figure.published();
    ProgrammeDirectory programme = StoredProgramme.load(figure.run());
    Receipt receipt = Receipt.of(programme, figure.run().resolve("private"), shown);
    requireSame(receipt.account(), known.get());
    text.figure(receipt);
    if (unhidden || !shown.status().hidden() && shown.earlierDay() == null) {
      receipt.account().ifPresent(text::account);
    }
    text.origin(new Origins(programme, Manifests.read(figure.run())), receipt);
    if (unhidden) {
      receipt.account().ifPresent(account -> text.rows(account, limit));
    }
    terminal.out().flush();
    return 0;
  }

  private static void requireSame(Optional<Account> account, Estimate figure) {
    if (account.isPresent() && figure.base() != null && account.get().base() != figure.base()) {
      throw new Failure(
          Failure.Kind.FAULT,
          "%s was published with a base of %d, but %d of the stored rows count"
              .formatted(figure.id(), figure.base(), account.get().base()));
    }
  }
}
