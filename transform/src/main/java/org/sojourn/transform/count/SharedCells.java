package org.sojourn.transform.count;

import java.util.Map;
import org.sojourn.transform.cube.CellKey;
import org.sojourn.transform.cube.Counts;
import org.sojourn.transform.cube.Cube;

/**
 * Some tables of one topic and the cells from which they are made.
 *
 * @param space the cells
 * @param tables positions of the tables in the plan, with their keys
 * @param few whether there will be few cells, as far as one can tell
 */
record SharedCells(CellSpace space, Map<Integer, CellKey> tables, boolean few) {

  /** Gives the counts of a cell. */
  interface Counted {
    Counts of(int cell);
  }

  /** Adds the counts of every cell to those cells of {@code cube} that it is part of. */
  void flush(Cube cube, Counted counted) {
    for (int cell = 0; cell < space.size(); cell++) {
      Counts counts = counted.of(cell);
      String[] attributes = space.attributes(cell);
      tables.forEach((table, key) -> cube.add(table, key.of(attributes), counts));
    }
  }
}
