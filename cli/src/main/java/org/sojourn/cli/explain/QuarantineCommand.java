package org.sojourn.cli.explain;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sojourn.cli.console.Columns;
import org.sojourn.cli.console.Terminal;
import org.sojourn.cli.runs.Version;
import org.sojourn.model.check.Nearest;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.quality.page.Visible;
import org.sojourn.quality.rows.IssueRow;
import org.sojourn.quality.rows.Quarantine;
import org.sojourn.tables.CsvTable;
import org.sojourn.tables.ParquetScan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sojourn quarantine DIR}: what a run set aside, and why. */
@Command(
    name = "quarantine",
    header = {"What a run set aside, and why.", ""},
    description = {
      "Shows the rows and answers that a run did not use: how many for which reason, then each with",
      "file, row, column, value and what is allowed. Options narrow it down.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class QuarantineCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "DIR",
      description =
          "output directory, of which the published run is shown, or the directory of a run")
  private Path directory;

  @Option(names = "--source", paramLabel = "ID", description = "only this source")
  private String source;

  @Option(names = "--code", paramLabel = "CODE", description = "only this reason")
  private String code;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "only this file, with or without its directory")
  private String file;

  @Option(names = "--column", paramLabel = "NAME", description = "only this column of the source")
  private String column;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "at most so many rows; default: 50, and all with --csv")
  private Integer limit;

  @Option(names = "--csv", description = "the rows as CSV, for other programs")
  private boolean csv;

  private static final int SHOWN = 50;

  public QuarantineCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    requireLimit();
    RunFolder run = RunFolder.find(directory);
    requireKnown("source", source, sources(run));
    requireKnown("code", code, Stream.of(IssueCode.values()).map(IssueCode::id).toList());
    IssueFilter filter = new IssueFilter(source, code, file, column);
    if (csv) {
      writeCsv(run, filter);
    } else {
      print(run, filter);
    }
    terminal.out().flush();
    return 0;
  }

  private void requireLimit() {
    if (limit != null && limit < 1) {
      throw new Failure(Failure.Kind.INPUT, "--limit " + limit + " shows nothing; give 1 or more");
    }
  }

  private static void requireKnown(String what, String given, Collection<String> known) {
    if (given == null || known.contains(given)) {
      return;
    }
    throw new Failure(
        Failure.Kind.INPUT,
        "there is no %s '%s'; there are: %s%s"
            .formatted(what, Visible.text(given), String.join(", ", known), meant(given, known)));
  }

  private static String meant(String given, Collection<String> known) {
    String nearest = Nearest.to(given, known);
    return nearest.isEmpty() ? "" : "; did you mean '" + nearest + "'?";
  }

  private static Collection<String> sources(RunFolder run) {
    TreeSet<String> sources = new TreeSet<>();
    TableSchema schema = CanonicalTables.sourceCounts();
    ParquetScan.forEach(
        run.privateTables().resolve(schema.name()),
        schema,
        List.of("source"),
        row -> sources.add((String) row[0]));
    return sources;
  }

  private void writeCsv(RunFolder run, IssueFilter filter) {
    long[] left = {limit == null ? Long.MAX_VALUE : limit};
    try (CsvTable table = CsvTable.to(terminal.out(), CanonicalTables.quarantine())) {
      Quarantine.forEach(
          run.privateTables(),
          issue -> {
            if (left[0] > 0 && filter.test(issue)) {
              left[0]--;
              table.add(cells(issue));
            }
          });
    }
  }

  /** A file gets the texts as they are; a terminal gets none that it would obey. */
  private Object[] cells(IssueRow issue) {
    Object[] cells = issue.cells();
    if (terminal.interactive()) {
      for (int i = 0; i < cells.length; i++) {
        cells[i] = cells[i] instanceof String text ? Visible.text(text) : cells[i];
      }
    }
    return cells;
  }

  private void print(RunFolder run, IssueFilter filter) {
    IssueListing listing = new IssueListing(filter, limit == null ? SHOWN : limit);
    Quarantine.forEach(run.privateTables(), listing::add);
    if (listing.empty()) {
      terminal.out().println(nothing(filter, listing));
    } else {
      listing.print(terminal.out(), new Columns(terminal.width()));
    }
  }

  private String nothing(IssueFilter filter, IssueListing listing) {
    if (filter.open() || listing.files().isEmpty()) {
      return "nothing was set aside";
    }
    String text = "nothing that was set aside matches";
    if (file != null && !listing.files().contains(file)) {
      text += "; files with something set aside: " + names(listing.files());
    }
    if (column != null && listing.columns().stream().noneMatch(column::equalsIgnoreCase)) {
      text += "; columns: " + names(listing.columns()) + meant(column, listing.columns());
    }
    return text;
  }

  private static String names(List<String> names) {
    return String.join(", ", names.stream().map(Visible::text).toList());
  }
}
