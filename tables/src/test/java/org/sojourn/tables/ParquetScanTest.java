package org.sojourn.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sojourn.tables.ParquetTableTest.ROWS;
import static org.sojourn.tables.ParquetTableTest.SCHEMA;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.ColumnType;
import org.sojourn.model.table.TableSchema;

class ParquetScanTest {

  @TempDir Path folder;

  @Test
  void showsTheWantedColumnsInTheWantedOrder() {
    ParquetTable.write(folder.resolve("t"), SCHEMA, ROWS);
    List<List<Object>> seen = new ArrayList<>();
    ParquetScan.forEach(
        folder.resolve("t"),
        SCHEMA,
        List.of("time", "key", "code"),
        row -> seen.add(Arrays.asList(row)));
    assertThat(seen)
        .containsExactly(
            List.of(LocalDateTime.of(2017, 4, 18, 1, 2), "ä", (byte) -2),
            Arrays.asList(null, "b", (byte) 5));
  }

  @Test
  void showsTheFirstRowsOfAllFiles() {
    for (int part = 0; part < 3; part++) {
      ParquetTable.writePart(folder.resolve("t"), part, SCHEMA, ROWS.iterator());
    }
    for (int limit = 0; limit <= 8; limit++) {
      List<Object> seen = new ArrayList<>();
      ParquetScan.first(
          limit, folder.resolve("t"), SCHEMA, List.of("key"), row -> seen.add(row[0]));
      assertThat(seen)
          .isEqualTo(List.of("ä", "b", "ä", "b", "ä", "b").subList(0, Math.min(limit, 6)));
    }
  }

  @Test
  void refusesUnknownColumnsAndOtherTables() {
    ParquetTable.write(folder.resolve("t"), SCHEMA, ROWS);
    assertThatThrownBy(
            () -> ParquetScan.forEach(folder.resolve("t"), SCHEMA, List.of("no"), row -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("table 'samples' has no column 'no'");
    TableSchema other =
        new TableSchema("samples", List.of(Column.required("key", ColumnType.STRING, "")));
    assertThatThrownBy(
            () -> ParquetScan.forEach(folder.resolve("t"), other, List.of("key"), row -> {}))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("is no table 'samples' of this version");
  }
}
