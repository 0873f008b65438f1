package org.sojourn.quality.measure;

import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.LONG;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.table.TableSchema;
import org.sojourn.quality.count.Counted;
import org.sojourn.quality.count.Counts;
import org.sojourn.quality.rows.IssueRow;

/** Issues by reason, source and column, and the first few of each reason. */
public final class Refusals {

  /** Columns of the file of counts. */
  public static final TableSchema SCHEMA =
      new TableSchema(
          "reasons",
          List.of(
              required("code", STRING, "issue code"),
              required("summary", STRING, "what it means"),
              required("scope", STRING, "row: the whole row is set aside; value: one answer"),
              required("source", STRING, "id of the source"),
              optional("column", STRING, "column of the source"),
              required("issues", LONG, "how often")));

  /** Issues of a reason that the page shows at most: the first ones. */
  public static final int EXAMPLES = 8;

  /** One reason, where it occurs. */
  private record Spot(IssueCode code, String source, String column) implements Comparable<Spot> {

    private static final Comparator<Spot> ORDER =
        Comparator.comparing(Spot::code)
            .thenComparing(Spot::source)
            .thenComparing(Spot::column, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compareTo(Spot other) {
      return ORDER.compare(this, other);
    }
  }

  private final Map<String, Map<IssueCode, Long>> bySource = new TreeMap<>();
  private final Map<Spot, Long> spots = new TreeMap<>();
  private final Map<IssueCode, List<IssueRow>> examples = new EnumMap<>(IssueCode.class);

  /**
   * The counts of all parts.
   *
   * @param first at least the first {@link #EXAMPLES} issues of each code, by source, file and row
   */
  public Refusals(Counts counts, List<IssueRow> first) {
    counts
        .all(Counted.REASONS)
        .forEach(
            (key, n) ->
                bySource
                    .computeIfAbsent(key.first(), s -> new EnumMap<>(IssueCode.class))
                    .put(IssueRow.code(key.second()), n));
    counts
        .all(Counted.ISSUES)
        .forEach(
            (key, n) ->
                spots.put(new Spot(IssueRow.code(key.first()), key.second(), key.third()), n));
    for (IssueRow issue : first) {
      List<IssueRow> own = examples.computeIfAbsent(issue.code(), c -> new ArrayList<>());
      if (own.size() < EXAMPLES) {
        own.add(issue);
      }
    }
  }

  /** Rows, or values, of {@code source} by reason; only reasons that occur. */
  public Map<IssueCode, Long> of(String source) {
    return bySource.getOrDefault(source, Collections.emptyMap());
  }

  /** Rows, or values, by reason and source. */
  public Map<String, Map<IssueCode, Long>> bySource() {
    return Collections.unmodifiableMap(bySource);
  }

  /** Rows, or values, of all sources by reason; only reasons that occur. */
  public Map<IssueCode, Long> total() {
    Map<IssueCode, Long> total = new EnumMap<>(IssueCode.class);
    bySource.values().forEach(own -> own.forEach((code, n) -> total.merge(code, n, Long::sum)));
    return total;
  }

  /** Reasons of {@code scope} that occur, the most frequent first. */
  public List<IssueCode> byFrequency(IssueCode.Scope scope) {
    Map<IssueCode, Long> total = total();
    return total.keySet().stream()
        .filter(code -> code.scope() == scope)
        .sorted(Comparator.comparing((IssueCode c) -> -total.get(c)).thenComparing(c -> c))
        .toList();
  }

  /** All issues, several in one row included. */
  public long issues() {
    return spots.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How often {@code code} occurs, several times in one row included. */
  public long issues(IssueCode code) {
    return spots.entrySet().stream()
        .filter(entry -> entry.getKey().code() == code)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** The first few issues of {@code code}, by source, file and row. */
  public List<IssueRow> examples(IssueCode code) {
    return Collections.unmodifiableList(examples.getOrDefault(code, List.of()));
  }

  /** Writes the counts by reason, source and column. */
  public void write(Consumer<Object[]> file) {
    spots.forEach(
        (spot, n) ->
            file.accept(
                new Object[] {
                  spot.code().id(),
                  spot.code().summary(),
                  spot.code().scope().id(),
                  spot.source(),
                  spot.column(),
                  n
                }));
  }
}
