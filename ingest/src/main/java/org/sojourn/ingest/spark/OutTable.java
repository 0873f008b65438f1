package org.sojourn.ingest.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.Partitioner;
import org.sojourn.model.table.TableSchema;

/**
 * A table to be written.
 *
 * @param schema its columns
 * @param order columns that order its rows totally; empty values come first
 */
record OutTable(TableSchema schema, List<String> order) implements Serializable {

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

  /** One partition a table, in the order of {@code tables}. */
  static Partitioner partitioner(List<OutTable> tables) {
    return new ByTable(tables.size());
  }

  /** Brings all rows of a table together. */
  private static final class ByTable extends Partitioner {

    private static final long serialVersionUID = 1L;

    private final int tables;

    ByTable(int tables) {
      this.tables = tables;
    }

    @Override
    public int numPartitions() {
      return tables;
    }

    @Override
    public int getPartition(Object row) {
      return ((OutRow) row).table();
    }
  }

  /** A list of tables that tasks can carry. */
  static ArrayList<OutTable> list(OutTable... tables) {
    return new ArrayList<>(List.of(tables));
  }
}
