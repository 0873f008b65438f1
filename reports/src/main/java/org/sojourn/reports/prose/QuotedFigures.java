package org.sojourn.reports.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.check.Finding;
import org.sojourn.model.check.Glyphs;
import org.sojourn.model.check.Nearest;
import org.sojourn.model.check.ProgrammeException;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.prose.Prose;
import org.sojourn.model.prose.Reference;
import org.sojourn.reports.results.FigureFinder;
import org.sojourn.reports.results.Quotes.Quote;
import org.sojourn.reports.results.Results;
import org.sojourn.reports.type.Typeface;

/** Refuses to publish prose that quotes what a run does not show. */
public final class QuotedFigures {

  private final FigureFinder finder;
  private final List<Finding> findings = new ArrayList<>();

  private QuotedFigures(ProgrammeDirectory directory, Results results) {
    this.finder = new FigureFinder(directory, results);
  }

  /**
   * Looks up everything that the prose of {@code directory} and its {@code report.yaml} quote.
   *
   * @throws ProgrammeException naming file, line and column of every figure that does not exist, is
   *     hidden, or has no value
   */
  public static void check(ProgrammeDirectory directory, Results results) {
    QuotedFigures quoted = new QuotedFigures(directory, results);
    for (Prose prose : directory.prose()) {
      prose.figures().forEach(reference -> quoted.check(prose, reference));
      prose.quotes().forEach(reference -> quoted.words(prose, reference, results));
    }
    if (!quoted.findings.isEmpty()) {
      throw new ProgrammeException(quoted.findings);
    }
  }

  private void check(Prose prose, Reference reference) {
    Optional<Estimate> figure = finder.find(reference);
    String name = "'" + reference.written() + "'";
    if (figure.isEmpty()) {
      List<String> cells = finder.cells(reference);
      String key = String.join("|", reference.dimensions().values());
      add(
          prose,
          reference,
          "the run has no figure " + name,
          Findings.list(cells),
          Nearest.to(key, cells));
    } else if (prose.inReport() && !isOfEverybody(figure.get())) {
      add(prose, reference, name + " is a figure of one group", Prose.EVERYBODY, "");
    } else if (reference.kind() == Reference.Kind.FIGURE && !figure.get().shown()) {
      add(
          prose,
          reference,
          "the figure %s (%s) %s".formatted(name, figure.get().id(), why(figure.get().status())),
          "figures that are published: leave this one out, or quote the one of all",
          "");
    }
  }

  /** Whether a report about any group holds {@code figure}, which may be named by its id. */
  private static boolean isOfEverybody(Estimate figure) {
    return figure.cell().equals(Cell.OVERALL) || figure.cell().breakdown().equals("instrument");
  }

  private void words(Prose prose, Reference reference, Results results) {
    Optional<Quote> quote = results.quotes().find(reference.name());
    if (quote.isEmpty()) {
      add(
          prose,
          reference,
          "the run publishes no words '" + reference.name() + "'",
          Findings.list(results.quotes().byId().keySet()),
          "");
    } else {
      String text = String.join("\n", SaidBlock.lines(quote.get().text()));
      Typeface.glyphs().missing(text).forEach(missing -> cannotBeSet(prose, reference, missing));
    }
  }

  private void cannotBeSet(Prose prose, Reference reference, Glyphs.Missing missing) {
    add(
        prose,
        reference,
        "the words '" + reference.name() + "' cannot be set: " + missing.message(),
        "words in Latin, Greek and Cyrillic letters: quote others, or leave this quote out",
        "");
  }

  private static String why(CellStatus status) {
    if (status.hidden()) {
      return "is hidden, so that nobody can be singled out";
    }
    return status == CellStatus.NO_ANSWERS
        ? "has no value: nobody answered"
        : "has no value: it is not defined for these answers";
  }

  private void add(
      Prose prose, Reference reference, String message, String allowed, String nearest) {
    findings.add(
        new Finding(prose.file(), reference.line(), reference.column(), message, allowed, nearest));
  }
}
