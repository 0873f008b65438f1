package org.sojourn.ingest.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sojourn.ingest.mapping.Normalisation;
import org.sojourn.ingest.parse.FileSummary;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.ingest.parse.RowBuffer;
import org.sojourn.ingest.parse.StoredRow;

/**
 * What a {@link ParsedFile} is about: rows of values of which the first says what the others are.
 */
public final class ParsedContent {

  private static final String FILE = "file";
  private static final String NORMALISED = "normalised";
  private static final String SEEN = "seen";
  private static final String DIALECT = "dialect";
  private static final String COLUMN = "column";
  private static final String TABLE = "table";
  private static final String VALUE = "value";
  private static final String ROWS = "rows";
  private static final String BEGINS = "begins";

  private final Map<Normalisation, Long> normalisations = new HashMap<>();
  private final Set<String> seen = new TreeSet<>();
  private final Map<String, String> dialect = new TreeMap<>();
  private final List<String> columns = new ArrayList<>();
  private final List<String> values = new ArrayList<>();
  private final List<KeptRows> rows = new ArrayList<>();
  private final List<String> begins = new ArrayList<>();
  private StoredRow table;
  private StoredRow file;

  ParsedContent() {}

  /** All rows about the file of {@code task}, in an order that depends on nothing but them. */
  static RowBuffer rows(
      ParseTask task, FileSummary summary, List<KeptRows> kept, List<String> begins) {
    RowBuffer rows = new RowBuffer(0);
    add(
        rows,
        TABLE,
        task.mapping().table().id(),
        task.file().name(),
        task.file().plan().source(),
        task.mapping().keyColumn());
    task.mapping().canonical().forEach(column -> add(rows, VALUE, column));
    add(
        rows,
        FILE,
        summary.bytes(),
        summary.sha256(),
        summary.rows(),
        summary.usable(),
        summary.left(),
        summary.problem());
    new TreeMap<>(summary.normalisations())
        .forEach((n, count) -> add(rows, NORMALISED, n.column(), n.value(), n.normalised(), count));
    new TreeSet<>(summary.seen()).forEach(column -> add(rows, SEEN, column));
    new TreeMap<>(summary.dialect()).forEach((name, found) -> add(rows, DIALECT, name, found));
    summary.columns().forEach(column -> add(rows, COLUMN, column));
    kept.forEach(k -> add(rows, ROWS, k.place(), k.least(), k.greatest()));
    begins.forEach(key -> add(rows, BEGINS, key));
    return rows;
  }

  private static void add(RowBuffer rows, Object... values) {
    rows.add(new StoredRow(0, 0, values));
  }

  void add(StoredRow row) {
    switch (text(row, 0)) {
      case TABLE -> table = row;
      case VALUE -> values.add(text(row, 1));
      case FILE -> file = row;
      case NORMALISED ->
          normalisations.put(
              new Normalisation(text(row, 1), text(row, 2), text(row, 3)), (Long) row.value(4));
      case SEEN -> seen.add(text(row, 1));
      case DIALECT -> dialect.put(text(row, 1), text(row, 2));
      case COLUMN -> columns.add(text(row, 1));
      case ROWS -> rows.add(new KeptRows((Long) row.value(1), text(row, 2), text(row, 3)));
      case BEGINS -> begins.add(text(row, 1));
      default -> throw new IllegalArgumentException("nothing is called " + text(row, 0));
    }
  }

  private static String text(StoredRow row, int position) {
    return (String) row.value(position);
  }

  private long number(int position) {
    return (Long) file.value(position);
  }

  /** Id of the canonical table that the rows are for. */
  public String table() {
    return text(table, 1);
  }

  /** Name of the file. */
  public String name() {
    return text(table, 2);
  }

  /** By what the file is known in every run. */
  public String id() {
    return FileNames.id(text(table, 3), name());
  }

  /** What decides what is said of a row of the file, but the row: its id, and where its key is. */
  String origin() {
    return id() + "\n" + text(table, 4);
  }

  /** The usable rows, some at a time. */
  public List<KeptRows> rows() {
    return rows;
  }

  /** Keys with which parts of the table begin; none where another table decides about parts. */
  public List<String> begins() {
    return begins;
  }

  /** Columns of the values of a row. */
  public List<String> values() {
    return values;
  }

  /** What reading the file to its end told, as that of the file with the index {@code index}. */
  public FileSummary summary(int index) {
    return new FileSummary(
        index,
        number(1),
        text(file, 2),
        number(3),
        number(4),
        number(5),
        normalisations,
        seen,
        dialect,
        columns,
        text(file, 6));
  }
}
