package org.sojourn.ingest.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.Partitioner;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.Parts;

/**
 * A table to be written.
 *
 * @param schema its columns
 * @param order columns that order its rows totally; empty values come first. By the first, rows are
 *     divided among the parts
 * @param parts number of parts
 */
record OutTable(TableSchema schema, List<String> order, int parts) implements Serializable {

  /** The order of the rows of {@code tables}: by table, then by its own order. */
  static Comparator<OutRow> comparator(List<OutTable> tables) {
    return new Order(
        tables.stream()
            .map(t -> t.order.stream().mapToInt(t.schema::position).toArray())
            .toArray(int[][]::new));
  }

  /** Compares rows of any of the tables. */
  private record Order(int[][] positions) implements Comparator<OutRow>, Serializable {

    private static final Comparator<Comparable<Object>> VALUES =
        Comparator.nullsFirst(Comparator.naturalOrder());

    @Override
    public int compare(OutRow a, OutRow b) {
      if (a.table() != b.table()) {
        return Integer.compare(a.table(), b.table());
      }
      for (int position : positions[a.table()]) {
        int order = VALUES.compare(value(a, position), value(b, position));
        if (order != 0) {
          return order;
        }
      }
      return 0;
    }

    @SuppressWarnings("unchecked") // all values of a column are of its one type
    private static Comparable<Object> value(OutRow row, int position) {
      return (Comparable<Object>) row.values()[position];
    }
  }

  /** One partition a part, in the order of {@code tables}. */
  static Partitioner partitioner(List<OutTable> tables) {
    return new ByPart(
        tables.stream().mapToInt(OutTable::parts).toArray(),
        tables.stream().mapToInt(t -> t.schema.position(t.order.get(0))).toArray());
  }

  /** The part that is written by the task at {@code partition}. */
  static Part part(List<OutTable> tables, int partition) {
    int part = partition;
    int table = 0;
    while (part >= tables.get(table).parts) {
      part -= tables.get(table++).parts;
    }
    return new Part(tables.get(table), part);
  }

  /** One of the parts of a table. */
  record Part(OutTable table, int number) {}

  /** Brings all rows of a part together: those whose keys belong there. */
  private static final class ByPart extends Partitioner {

    private static final long serialVersionUID = 1L;

    private final int[] parts;
    private final int[] keys;

    ByPart(int[] parts, int[] keys) {
      this.parts = parts;
      this.keys = keys;
    }

    @Override
    public int numPartitions() {
      return Arrays.stream(parts).sum();
    }

    @Override
    public int getPartition(Object out) {
      OutRow row = (OutRow) out;
      int partition = 0;
      for (int table = 0; table < row.table(); table++) {
        partition += parts[table];
      }
      int own = parts[row.table()];
      return own == 1
          ? partition
          : partition + Parts.of((String) row.values()[keys[row.table()]], own);
    }
  }

  /** A list of tables that tasks can carry. */
  static ArrayList<OutTable> list(OutTable... tables) {
    return new ArrayList<>(List.of(tables));
  }
}
