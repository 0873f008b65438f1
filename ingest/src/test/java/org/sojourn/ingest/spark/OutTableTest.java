package org.sojourn.ingest.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.Partitioner;
import org.junit.jupiter.api.Test;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.ColumnType;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.Parts;

class OutTableTest {

  private static final List<OutTable> TABLES =
      OutTable.list(
          new OutTable(schema("exchanges", "exchange", "country"), List.of("exchange"), 3),
          new OutTable(schema("responses", "response", "exchange"), List.of("exchange"), 3),
          new OutTable(schema("quarantine", "source", "file"), List.of("source", "file"), 1));

  private static TableSchema schema(String name, String first, String second) {
    return new TableSchema(
        name,
        List.of(
            Column.required(first, ColumnType.STRING, ""),
            Column.required(second, ColumnType.STRING, "")));
  }

  @Test
  void anExchangeAndItsResponsesAreInPartsOfTheSameNumber() {
    Partitioner partitioner = OutTable.partitioner(TABLES);
    assertThat(partitioner.numPartitions()).isEqualTo(7);
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      String key = "X-" + i;
      int exchange = partitioner.getPartition(new OutRow(0, new Object[] {key, "DE"}));
      int response = partitioner.getPartition(new OutRow(1, new Object[] {"R-" + i, key}));
      OutTable.Part part = OutTable.part(TABLES, exchange);
      assertThat(part.table().schema().name()).isEqualTo("exchanges");
      assertThat(part.number()).isEqualTo(Parts.of(key, 3));
      assertThat(OutTable.part(TABLES, response).table().schema().name()).isEqualTo("responses");
      assertThat(OutTable.part(TABLES, response).number()).isEqualTo(part.number());
      seen.add(part.number());
    }
    assertThat(seen).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void aTableOfOnePartIsWrittenByOneTask() {
    int partition =
        OutTable.partitioner(TABLES).getPartition(new OutRow(2, new Object[] {"a", null}));
    assertThat(partition).isEqualTo(6);
    assertThat(OutTable.part(TABLES, partition).number()).isZero();
    assertThat(OutTable.part(TABLES, partition).table().schema().name()).isEqualTo("quarantine");
  }
}
