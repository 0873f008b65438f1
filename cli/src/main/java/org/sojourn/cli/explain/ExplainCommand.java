package org.sojourn.cli.explain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sojourn.cli.console.Columns;
import org.sojourn.cli.console.Terminal;
import org.sojourn.cli.runs.Manifests;
import org.sojourn.cli.runs.RunRows;
import org.sojourn.cli.runs.StoredProgramme;
import org.sojourn.cli.runs.Version;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.ComparisonPair;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.ExhibitId;
import org.sojourn.model.run.Failure;
import org.sojourn.receipts.Account;
import org.sojourn.receipts.ComparisonReceipt;
import org.sojourn.receipts.Receipt;
import org.sojourn.reports.composition.Exhibit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sojourn explain ID}: where a published number comes from. */
@Command(
    name = "explain",
    header = {"Where a published number comes from.", ""},
    description = {
      "Shows what a figure is: definition, formula, who counts and who does not, the files it was",
      "made from with their hashes, and the versions. The base of figures on answers, exchanges",
      "and response is counted again from the stored rows; where it is not, it says why. What was",
      "carried over from an earlier run is explained by that run. Of a figure or table of the",
      "report it lists the figures shown, of a comparison the groups. Ids stand under figures and",
      "tables in the report, in the workbook and in the data. Who may see the private store can ask",
      "for those in reports handed to organisations, too.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class ExplainCommand implements Callable<Integer> {

  private static final int SHOWN = 50;

  private final Terminal terminal;

  @Parameters(
      paramLabel = "ID",
      description =
          "a figure or comparison, such as E-5M0SZ1RY, or a figure (F-) or table (T-) of the report")
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

  public ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PublishedRuns runs = PublishedRuns.of(run);
    List<String> known = new ArrayList<>();
    boolean told = false;
    for (Path each : runs.runs()) {
      PublishedFigures published = PublishedFigures.of(each);
      told = told || (ExhibitId.isOne(id) ? exhibit(published) : figure(published));
      published.ids().forEach(known::add);
    }
    if (!told) {
      throw ExhibitId.isOne(id)
          ? runs.unknown("figure or table of the report", id, List.of())
          : runs.unknown("figure", id, known);
    }
    terminal.out().flush();
    return 0;
  }

  private boolean figure(PublishedFigures published) {
    Optional<Estimate> figure = published.figure(id);
    figure.ifPresent(estimate -> trace(published, estimate));
    return figure.isPresent() || comparison(published);
  }

  /** Explains a figure by the run that computed it, as far as that is still there. */
  private void trace(PublishedFigures published, Estimate figure) {
    if (figure.earlierDay() == null) {
      explain(published, figure);
      return;
    }
    CarriedOver from = CarriedOver.of(published, figure);
    PublishedFigures first = from.published().orElse(published);
    text(StoredProgramme.load(first.run())).carriedOver(from, figure);
    explain(first, first.figure(figure.id()).orElse(figure));
  }

  private ReceiptText text(ProgrammeDirectory programme) {
    return new ReceiptText(terminal.out(), columns(), FigureWords.of(programme));
  }

  private void explain(PublishedFigures published, Estimate figure) {
    RunRows.require(published.run());
    Estimate known = published.unhidden(figure);
    Estimate shown = unhidden ? known : figure;
    ProgrammeDirectory programme = StoredProgramme.load(published.run());
    ReceiptText text = text(programme);
    Receipt receipt = Receipt.of(programme, published.store(), shown);
    requireSame(receipt.account(), known);
    text.figure(receipt);
    if (unhidden || !shown.status().hidden() && shown.earlierDay() == null) {
      receipt
          .account()
          .ifPresentOrElse(text::account, () -> text.notCounted(receipt.whyNotCounted()));
    }
    text.origin(new Origins(programme, Manifests.read(published.run())), receipt);
    if (unhidden) {
      receipt.account().ifPresent(account -> text.rows(account, limit));
    }
  }

  private boolean comparison(PublishedFigures published) {
    Optional<Comparison> comparison = published.comparison(id);
    Optional<ComparisonPair> pair = published.pair(id);
    if (comparison.isEmpty() && pair.isEmpty()) {
      return false;
    }
    ProgrammeDirectory programme = StoredProgramme.load(published.run());
    List<Estimate> figures = published.figures();
    FigureList list = list(programme);
    comparison.ifPresent(c -> list.comparison(ComparisonReceipt.of(programme, c, figures)));
    pair.ifPresent(p -> list.comparison(ComparisonReceipt.of(programme, p, figures)));
    return true;
  }

  private boolean exhibit(PublishedFigures published) {
    ProgrammeDirectory programme = StoredProgramme.load(published.run());
    List<Exhibit> exhibits = published.exhibits(programme, id);
    FigureList list = list(programme);
    exhibits.forEach(exhibit -> list.exhibit(exhibit, published));
    return !exhibits.isEmpty();
  }

  private FigureList list(ProgrammeDirectory programme) {
    return new FigureList(terminal.out(), columns(), FigureWords.of(programme), limit);
  }

  private Columns columns() {
    return new Columns(terminal.width());
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
