package org.sojourn.ingest.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.ingest.parse.RowBlock;
import org.sojourn.ingest.parse.RowBuffer;
import org.sojourn.ingest.parse.StoredRow;
import org.sojourn.ingest.rule.Claims;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;

class PartRowsTest {

  private static final TableSchema SCHEMA = CanonicalTables.exchanges(List.of(), "en");
  private static final Claims CLAIMS = new Claims(CanonicalTable.EXCHANGES, SCHEMA);

  private static StoredRow exchange(int row, String key) {
    Object[] values = new Object[SCHEMA.columns().size() - 3];
    values[SCHEMA.position("exchange")] = key;
    values[SCHEMA.position("status")] = "completed";
    values[SCHEMA.position("host_country")] = "Land of " + key;
    return new StoredRow(0, row, values);
  }

  private static RowBlock block(StoredRow... rows) {
    RowBuffer buffer = new RowBuffer(CanonicalTable.EXCHANGES.ordinal());
    for (StoredRow row : rows) {
      buffer.add(row);
    }
    return buffer.take();
  }

  /** Every row as it is read again, in order: {@code row key text}. */
  private static List<String> read(long room) throws IOException {
    List<RowBlock> blocks =
        List.of(
            block(exchange(2, "X-3"), exchange(3, "X-1")),
            block(exchange(4, "X-2")),
            block(exchange(5, "X-1"), exchange(6, "X-0")));
    List<String> texts = new ArrayList<>();
    try (PartRows rows =
        new PartRows(blocks.iterator(), new Claims[] {CLAIMS, CLAIMS, CLAIMS}, room)) {
      for (PartRows.Row row : rows.rows()) {
        StoredRow whole = rows.at(row).whole();
        texts.add(
            whole.row()
                + " "
                + row.claim().key()
                + " "
                + whole.value(SCHEMA.position("host_country")));
      }
    }
    return texts;
  }

  @Test
  void rowsComeInTheOrderInWhichTheyAreJudged() throws IOException {
    assertThat(read(1 << 20))
        .containsExactly(
            "6 X-0 Land of X-0",
            "3 X-1 Land of X-1",
            "5 X-1 Land of X-1",
            "4 X-2 Land of X-2",
            "2 X-3 Land of X-3");
  }

  @Test
  void rowsThatDoNotFitIntoMemoryAreReadFromAFile() throws IOException {
    assertThat(read(0)).isEqualTo(read(1 << 20));
    assertThat(read(block(exchange(2, "X-3"), exchange(3, "X-1")).bytes().length))
        .isEqualTo(read(1 << 20));
  }
}
