package org.sojourn.transform.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.ColumnType;
import org.sojourn.model.table.CubeCountTable;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.PartFiles;
import org.sojourn.tables.TableWriter;
import org.sojourn.tables.column.Categories;
import org.sojourn.tables.column.ColumnFile;
import org.sojourn.transform.cube.AmountCounts;
import org.sojourn.transform.cube.Counts;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.DenseCounts;
import org.sojourn.transform.cube.ScoreCounts;

/** Cubes as stored tables, without what is counted per organisation. Equal cubes, equal bytes. */
final class CubeTables {

  private static final TableSchema SCHEMA = CubeCountTable.SCHEMA;
  private static final int TABLE = SCHEMA.position("table");
  private static final int CELL = SCHEMA.position("cell");
  private static final int PLACE = SCHEMA.position("place");
  private static final int AFTER = SCHEMA.position("after");
  private static final int COUNT = SCHEMA.position("count");

  private CubeTables() {}

  /** Where the table lies in the private folder of a run. */
  static Path file(Path folder) {
    return folder.resolve(SCHEMA.name()).resolve(PartFiles.name(0));
  }

  /** Writes {@code cube} to {@code folder}, the private one of a run. */
  static void write(Cube cube, Path folder) {
    Path file = file(folder);
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw new Failure(
          Failure.Kind.FAULT, "cannot write table 'cube' to " + folder + ": " + e.getMessage(), e);
    }
    try (TableWriter out = new TableWriter(file, SCHEMA)) {
      for (int table = 0; table < cube.plan().tables().size(); table++) {
        write(out, table, cube.cells(table));
      }
      out.end();
    }
  }

  private static void write(TableWriter out, int table, SortedMap<String, Counts> cells) {
    cells.forEach((key, counts) -> new Cell(out, table, key).write(counts));
  }

  /** A cell whose counts are written, a row each. */
  private record Cell(TableWriter out, int table, byte[] key) {

    Cell(TableWriter out, int table, String key) {
      this(out, table, key.getBytes(StandardCharsets.UTF_8));
    }

    void write(Counts counts) {
      if (counts instanceof DenseCounts dense) {
        write(dense);
      } else if (counts instanceof ScoreCounts scores) {
        scores.pairs().forEach((pair, count) -> write(pair, count));
        write(scores.items());
      } else if (counts instanceof AmountCounts amounts) {
        amounts.byAmount().forEach((amount, count) -> begin(amount, count).endRow());
      } else {
        throw new IllegalArgumentException("what is counted per organisation is not stored");
      }
    }

    private void write(DenseCounts counts) {
      for (int place = 0; place < counts.width(); place++) {
        if (counts.at(place) != 0) {
          begin(place, counts.at(place)).endRow();
        }
      }
    }

    private void write(long pair, long count) {
      TableWriter row = begin(ScoreCounts.pre(pair), count);
      row.number(AFTER, ColumnType.INT, ScoreCounts.post(pair));
      row.endRow();
    }

    private TableWriter begin(double place, long count) {
      out.number(TABLE, ColumnType.INT, table);
      out.text(CELL, key, 0, key.length);
      out.number(PLACE, ColumnType.DOUBLE, Double.doubleToRawLongBits(place));
      out.number(COUNT, ColumnType.LONG, count);
      return out;
    }
  }

  /**
   * The cube of {@code plan} that was written to {@code folder}.
   *
   * @throws Failure when the file is no such table
   */
  static Cube read(CubePlan plan, Path folder) {
    Cube cube = new Cube(plan);
    try (ColumnFile in = ColumnFile.open(file(folder), SCHEMA)) {
      double[] tables = in.numbers("table");
      Categories cells = in.categories("cell");
      double[] places = in.numbers("place");
      double[] after = in.numbers("after");
      double[] counts = in.numbers("count");
      int row = 0;
      while (row < tables.length) {
        int begin = row;
        int table = (int) tables[begin];
        Counts cell = plan.tables().get(table).topic().zero();
        while (row < tables.length
            && tables[row] == table
            && cells.codes()[row] == cells.codes()[begin]) {
          add(cell, places[row], after[row], (long) counts[row]);
          row++;
        }
        cube.add(table, cells.at(begin), cell);
      }
    }
    return cube;
  }

  /** Adds a row's count; {@code after} is NaN where there is none. */
  private static void add(Counts cell, double place, double after, long count) {
    if (cell instanceof AmountCounts amounts) {
      amounts.add(place, count);
    } else if (cell instanceof ScoreCounts scores && !Double.isNaN(after)) {
      scores.add((int) place, (int) after, count);
    } else {
      DenseCounts counts = cell instanceof ScoreCounts scores ? scores.items() : (DenseCounts) cell;
      counts.add((int) place, count);
    }
  }
}
