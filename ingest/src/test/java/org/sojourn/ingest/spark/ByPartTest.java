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
import org.sojourn.tables.KeyRanges;

class ByPartTest {

  private static RowBlock block(int from, int to) {
    RowBuffer buffer = new RowBuffer(1);
    for (int i = from; i < to; i++) {
      String key = "X-" + i;
      buffer.add(new StoredRow(0, i, new Object[] {"x".repeat(20), key}));
    }
    return buffer.take();
  }

  @Test
  void everyRowOfAPartThatIsMadeComesOnceToTheTaskThatMakesIt() {
    KeyRanges ranges = KeyRanges.at(List.of("X-3", "X-5", "X-8"));
    int[] taskOfPart = {1, -1, 0, 2};
    List<String> keys = new ArrayList<>();
    Set<Integer> tasks = new HashSet<>();
    RowCursor cursor = new RowCursor();
    new ByPart(List.of(block(0, 9_000), block(9_000, 9_001)).iterator(), 1, 1, ranges, taskOfPart)
        .forEachRemaining(
            divided -> {
              tasks.add(divided._1());
              assertThat(divided._2().table()).isEqualTo(1);
              cursor.open(divided._2());
              while (cursor.next()) {
                String key = cursor.text(1);
                assertThat(taskOfPart[ranges.of(key)]).isEqualTo(divided._1());
                keys.add(key);
              }
            });
    assertThat(keys).hasSize(9_001 - 2 * 1_111).doesNotHaveDuplicates();
    assertThat(tasks).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void noRowsGiveNoBlocks() {
    KeyRanges one = KeyRanges.at(List.of());
    assertThat(new ByPart(List.<RowBlock>of().iterator(), 0, 0, one, new int[] {0}).hasNext())
        .isFalse();
  }
}
