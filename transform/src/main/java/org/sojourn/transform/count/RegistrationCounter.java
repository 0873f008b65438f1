package org.sojourn.transform.count;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.tables.column.Categories;
import org.sojourn.tables.column.ColumnFile;
import org.sojourn.transform.cube.CellKey;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.DenseCounts;
import org.sojourn.transform.cube.RegistrationTopic;

/** Counts registrations. */
final class RegistrationCounter {

  private RegistrationCounter() {}

  /** Adds the registrations of {@code file} to {@code cube}. */
  static void count(CubePlan plan, ColumnFile file, Cube cube) {
    List<Categories> columns = new ArrayList<>();
    CubePlan.REGISTRATION_COLUMNS.forEach(column -> columns.add(file.categories(column)));
    for (int i = 0; i < plan.tables().size(); i++) {
      CubePlan.Table table = plan.tables().get(i);
      if (table.topic() instanceof RegistrationTopic) {
        count(i, plan.registrationKeys().get(table.key()), file.rows(), columns, cube);
      }
    }
  }

  private static void count(int table, CellKey key, int rows, List<Categories> columns, Cube cube) {
    CellSpace space = new CellSpace(key.positions());
    space.load(rows, columns::get);
    long[] counts = new long[space.size()];
    for (int cell : space.cells()) {
      counts[cell]++;
    }
    for (int cell = 0; cell < counts.length; cell++) {
      String name = key.of(space.attributes(cell));
      cube.add(table, name, new DenseCounts(new long[] {counts[cell]}));
    }
  }
}
