package org.sojourn.quality.count;

import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.LONG;
import static org.sojourn.model.table.ColumnType.STRING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sojourn.model.table.TableSchema;

/**
 * Numbers by what is counted and up to three texts that say where. Those of parts, merged in any
 * order, are those of all their rows.
 */
public final class Counts {

  /** Columns of the stored numbers, which come in the order of all columns but the last. */
  public static final TableSchema SCHEMA =
      new TableSchema(
          "quality-parts",
          List.of(
              required("counted", STRING, "what is counted"),
              optional("first", STRING, "where: such as the source, date or instrument"),
              optional("second", STRING, "where: such as the file, group or item"),
              optional("third", STRING, "where: such as the column, or state of the answer"),
              required("number", LONG, "how many; of first and last days, which day")));

  /**
   * By what a number is known.
   *
   * @param counted what is counted
   * @param first where, or null
   * @param second where, or null
   * @param third where, or null
   */
  public record Key(Counted counted, String first, String second, String third)
      implements Comparable<Key> {

    private static final Comparator<String> TEXTS =
        Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::counted)
            .thenComparing(Key::first, TEXTS)
            .thenComparing(Key::second, TEXTS)
            .thenComparing(Key::third, TEXTS);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private final SortedMap<Key, Long> numbers = new TreeMap<>();

  /** Adds {@code number} to that of {@code counted} at {@code where}. */
  public void add(Counted counted, long number, String... where) {
    add(key(counted, where), number);
  }

  private void add(Key key, long number) {
    numbers.merge(key, number, (a, b) -> key.counted().both(a, b));
  }

  private static Key key(Counted counted, String... where) {
    return new Key(
        counted,
        where.length > 0 ? where[0] : null,
        where.length > 1 ? where[1] : null,
        where.length > 2 ? where[2] : null);
  }

  /** Adds the numbers of another part. */
  public void add(Counts other) {
    other.numbers.forEach(this::add);
  }

  /** The number of {@code counted} at {@code where}, 0 when nothing was counted there. */
  public long number(Counted counted, String... where) {
    return numbers.getOrDefault(key(counted, where), 0L);
  }

  /** The same, null when nothing was counted there. */
  public Long find(Counted counted, String... where) {
    return numbers.get(key(counted, where));
  }

  /** All numbers of {@code counted}, in the order of their keys. */
  public Map<Key, Long> all(Counted counted) {
    SortedMap<Key, Long> from = numbers.tailMap(key(counted));
    SortedMap<Key, Long> all = new TreeMap<>();
    for (Map.Entry<Key, Long> entry : from.entrySet()) {
      if (entry.getKey().counted() != counted) {
        break;
      }
      all.put(entry.getKey(), entry.getValue());
    }
    return Collections.unmodifiableMap(all);
  }

  /** The numbers as rows of {@link #SCHEMA}. */
  public List<Object[]> rows() {
    List<Object[]> rows = new ArrayList<>();
    numbers.forEach(
        (key, number) ->
            rows.add(
                new Object[] {key.counted().id(), key.first(), key.second(), key.third(), number}));
    return rows;
  }

  /** The numbers in {@code rows} of {@link #SCHEMA}. */
  public static Counts of(List<Object[]> rows) {
    Counts counts = new Counts();
    for (Object[] row : rows) {
      counts.add(
          Counted.of((String) row[0]),
          (Long) row[4],
          (String) row[1],
          (String) row[2],
          (String) row[3]);
    }
    return counts;
  }
}
