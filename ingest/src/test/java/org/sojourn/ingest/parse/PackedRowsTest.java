package org.sojourn.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.Division;

class PackedRowsTest {

  private static final TableSchema SCHEMA = CanonicalTables.exchanges(List.of(), "en");
  private static final String LONG = "x".repeat(300);

  private static StoredRow exchange(int row, String key) {
    Object[] values = new Object[SCHEMA.columns().size() - 3];
    values[SCHEMA.position("exchange")] = key;
    values[SCHEMA.position("host_country")] = LONG;
    return new StoredRow(0, row, values);
  }

  private static List<KeyedBlock> packed(List<Parsed> parsed) {
    List<KeyedBlock> blocks = new ArrayList<>();
    new PackedRows(parsed.iterator(), CanonicalTable.EXCHANGES, SCHEMA, new Division(1 << 10))
        .forEachRemaining(block -> blocks.add((KeyedBlock) block));
    return blocks;
  }

  private static List<String> keys(KeyedBlock block) {
    List<String> keys = new ArrayList<>();
    RowCursor cursor = new RowCursor();
    cursor.open(block.rows());
    while (cursor.next()) {
      keys.add(cursor.text(SCHEMA.position("exchange")));
    }
    return keys;
  }

  @Test
  void strayKeysLieInBlocksOfTheirOwn() {
    List<Parsed> rows = new ArrayList<>();
    for (int i = 1_000_000; i < 1_020_000; i++) {
      rows.add(exchange(i, (i % 200 == 7 ? "EX-O" : "EX-") + i));
    }
    List<KeyedBlock> blocks = packed(rows);
    List<String> all = new ArrayList<>();
    for (KeyedBlock block : blocks) {
      List<String> keys = keys(block);
      all.addAll(keys);
      assertThat(keys.stream().min(String::compareTo)).hasValue(block.least());
      assertThat(keys.stream().max(String::compareTo)).hasValue(block.greatest());
    }
    assertThat(all).hasSize(20_000).doesNotHaveDuplicates();
    assertThat(blocks.stream().filter(b -> b.greatest().startsWith("EX-O"))).hasSize(1);
    assertThat(keys(blocks.get(blocks.size() - 1))).hasSize(100);
    assertThat(blocks.stream().flatMap(block -> block.begins().stream()))
        .containsExactlyInAnyOrderElementsOf(
            all.stream().filter(new Division(1 << 10)::begins).toList())
        .hasSizeBetween(8, 40);
  }

  @Test
  void keysWithoutOrderStayTogether() {
    List<Parsed> rows = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      rows.add(exchange(i, Integer.toHexString(i * 0x9E3779B9)));
    }
    assertThat(packed(rows)).hasSize(1);
    assertThat(packed(List.of())).isEmpty();
  }
}
