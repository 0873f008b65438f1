package org.sojourn.cli.explain;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sojourn.cli.console.Columns;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.run.RunManifest;
import org.sojourn.quality.page.Numbers;
import org.sojourn.quality.page.Visible;
import org.sojourn.receipts.Account;
import org.sojourn.receipts.Definition;
import org.sojourn.receipts.Receipt;

/** A receipt in plain text. */
record ReceiptText(PrintWriter out, Columns columns, FigureWords words) {

  private static final String INDENT = "  ";

  /** Numbers of rows in a manifest that are not reasons. */
  private static final List<String> TOTALS =
      List.of("rows-in", "accepted", "quarantined", "normalised");

  /** The figure and its definition. */
  void figure(Receipt receipt) {
    Estimate figure = receipt.figure();
    out.println(figure.id() + INDENT + words.value(figure));
    out.println();
    List<List<String>> lines = new ArrayList<>();
    if (figure.shown()) {
      lines.add(List.of("in data", FigureWords.exact(figure)));
    }
    for (Definition part : receipt.definition()) {
      boolean isPart = part.name().equals("cell") && !figure.cell().keys().isEmpty();
      String label = isPart ? ": " + words.place(figure) : "";
      lines.add(List.of(part.name(), Visible.text(part.text() + label)));
    }
    lines.add(List.of("method", figure.method()));
    handedTo(figure).ifPresent(name -> lines.add(List.of("handed to", name)));
    columns.print(lines, out::println);
  }

  /** Whom alone a figure was given. */
  private static Optional<String> handedTo(Estimate figure) {
    Cell cell = figure.cell();
    String family = Breakdown.SENDING_ORGANISATION.id();
    boolean isHanded =
        cell.breakdown().equals(family) || cell.breakdown().equals(BuiltIn.responseBy(family));
    return isHanded
        ? Optional.of(
            Visible.text(cell.keys().get(cell.keys().size() - 1)) + " alone; published nowhere")
        : Optional.empty();
  }

  /** That a figure was computed by a run before, about which the rest is. */
  void carriedOver(CarriedOver from, Estimate figure) {
    String since = ": too few answers have changed since";
    if (from.published().isPresent()) {
      out.println(
          "Carried over from run %s, of data as of %s%s. All that follows is of that run."
              .formatted(from.run(), figure.earlierDay(), since));
    } else {
      out.println(
          "Carried over from an earlier run, of data as of %s%s. %s, so its files cannot be named."
              .formatted(
                  figure.earlierDay(),
                  since,
                  from.run().isEmpty()
                      ? "No run before this one is known"
                      : "Run " + from.run() + " is no longer there"));
    }
    out.println();
  }

  /** Why rows are not counted again. */
  void notCounted(String why) {
    out.println();
    out.println("Not counted again from the stored rows: " + why);
  }

  /** Who counts and who does not. */
  void account(Account account) {
    out.println();
    out.println("Who counts, counted again from the stored rows");
    List<List<String>> lines = new ArrayList<>();
    for (Account.Line line : account.lines()) {
      lines.add(List.of(INDENT.repeat(1 + line.depth()) + line.what(), number(line)));
    }
    columns.print(lines, out::println);
  }

  private static String number(Account.Line line) {
    return Numbers.count(line.count());
  }

  /** The files and versions it was made with, and what was left out of the files. */
  void origin(Origins origins, Receipt receipt) {
    RunManifest run = origins.manifest();
    out.println();
    out.println(
        receipt.figure().earlierDay() == null
            ? "Made from"
            : "The files of the present run, which are not those it was made from");
    List<List<String>> lines = new ArrayList<>();
    for (RunManifest.Input input : origins.inputs(receipt.figure())) {
      String rows = Numbers.count(input.rows(), "row", "rows");
      lines.add(List.of(INDENT + Visible.text(input.path()), rows, "sha256 " + input.sha256()));
    }
    columns.print(lines, out::println);
    out.println();
    out.println("Left out when the files were read");
    List<List<String>> left = new ArrayList<>();
    for (String source : origins.sources(receipt.figure())) {
      left.add(List.of(INDENT + source, leftOut(run.quality().getOrDefault(source, Map.of()))));
    }
    columns.print(left, out::println);
    out.println();
    out.println(
        "Run %s of Sojourn %s, Java %s, Spark %s; programme %s, fingerprint %s"
            .formatted(
                run.run(),
                run.sojourn(),
                run.java(),
                run.spark(),
                run.programme(),
                run.fingerprint()));
  }

  private static String leftOut(Map<String, Long> counts) {
    List<String> parts = new ArrayList<>();
    new TreeMap<>(counts)
        .forEach(
            (code, count) -> {
              if (!TOTALS.contains(code) && count > 0) {
                parts.add(code + " " + Numbers.count(count));
              }
            });
    return parts.isEmpty() ? "nothing" : String.join(", ", parts);
  }

  /** The rows, those that count first. */
  void rows(Account account, int limit) {
    out.println();
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("FILE:ROW", "KEY", "COUNTS", "SAYS"));
    for (boolean counts : List.of(true, false)) {
      for (Account.Row row : account.rows()) {
        if (row.counts() == counts && lines.size() <= limit) {
          lines.add(line(row));
        }
      }
    }
    columns.print(lines, out::println);
    if (account.rows().size() > limit) {
      out.println();
      out.println(
          "the first %s of %s rows; --limit N shows more"
              .formatted(Numbers.count(limit), Numbers.count(account.rows().size())));
    }
  }

  private static List<String> line(Account.Row row) {
    String who = row.who().isEmpty() ? "" : " " + row.who();
    return List.of(
        Visible.text(row.place().toString()),
        Visible.text(row.key()) + who,
        row.counts() ? "yes" : "no",
        Visible.text(row.says()));
  }
}
