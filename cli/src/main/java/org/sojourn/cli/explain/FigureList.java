package org.sojourn.cli.explain;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.cli.console.Columns;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.quality.page.Numbers;
import org.sojourn.quality.page.Visible;
import org.sojourn.receipts.ComparisonReceipt;
import org.sojourn.receipts.Definition;
import org.sojourn.reports.composition.Exhibit;

/** What is made of several figures, in plain text: each figure on a line. */
record FigureList(PrintWriter out, Columns columns, FigureWords words, int limit) {

  private static final String INDENT = "  ";

  /** A figure or table of a report, and the figures that it shows. */
  void exhibit(Exhibit exhibit, PublishedFigures published) {
    out.println(exhibit.id() + INDENT + Visible.text(exhibit.label() + ": " + exhibit.title()));
    out.println();
    if (exhibit.estimates().isEmpty()) {
      out.println("Shows texts or numbers of rows, and no estimate");
      return;
    }
    out.println("Shows " + Numbers.count(exhibit.estimates().size(), "figure", "figures"));
    figures(exhibit.estimates().stream().flatMap(id -> published.figure(id).stream()).toList());
  }

  /** A comparison, how it was made, and the figures that it rests on. */
  void comparison(ComparisonReceipt receipt) {
    out.println(receipt.id() + INDENT + receipt.told());
    out.println();
    List<List<String>> lines = new ArrayList<>();
    for (Definition part : receipt.definition()) {
      lines.add(List.of(part.name(), Visible.text(part.text())));
    }
    columns.print(lines, out::println);
    out.println();
    out.println("Rests on published figures alone");
    figures(receipt.groups());
  }

  private void figures(List<Estimate> figures) {
    List<List<String>> lines = new ArrayList<>();
    for (Estimate figure : figures.subList(0, Math.min(limit, figures.size()))) {
      lines.add(
          List.of(
              INDENT + figure.id(),
              words.value(figure),
              Visible.text(words.name(figure)),
              Visible.text(words.place(figure)),
              Visible.text(FigureWords.raw(figure))));
    }
    columns.print(lines, out::println);
    if (figures.size() > limit) {
      out.println(
          INDENT + "and " + Numbers.count(figures.size() - limit) + " more; --limit N shows more");
    }
    out.println();
    out.println("Each is explained by its own id.");
  }
}
