package org.sojourn.ingest.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.ingest.parse.RowBlock;
import org.sojourn.ingest.parse.RowBuffer;
import org.sojourn.ingest.parse.RowCursor;
import org.sojourn.ingest.parse.StoredRow;
import org.sojourn.tables.Parts;

class ByPartTest {

  private static RowBlock block(int from, int to) {
    RowBuffer buffer = new RowBuffer(1);
    for (int i = from; i < to; i++) {
      String key = "X-" + i;
      buffer.add(key.hashCode(), new StoredRow(0, i, new Object[] {key, "x".repeat(20)}));
    }
    return buffer.take();
  }

  @Test
  void everyRowComesOnceInThePartOfItsKey() {
    List<String> keys = new ArrayList<>();
    Set<Integer> parts = new HashSet<>();
    RowCursor cursor = new RowCursor();
    new ByPart(List.of(block(0, 9_000), block(9_000, 9_001)).iterator(), 1, 3)
        .forEachRemaining(
            divided -> {
              parts.add(divided._1());
              assertThat(divided._2().table()).isEqualTo(1);
              cursor.open(divided._2());
              while (cursor.next()) {
                String key = (String) cursor.whole().value(0);
                assertThat(Parts.of(key, 3)).isEqualTo(divided._1());
                keys.add(key);
              }
            });
    assertThat(keys).hasSize(9_001).doesNotHaveDuplicates();
    assertThat(parts).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void noRowsGiveNoBlocks() {
    assertThat(new ByPart(List.<RowBlock>of().iterator(), 0, 2).hasNext()).isFalse();
  }
}
