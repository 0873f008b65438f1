package org.sojourn.ingest.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuarantinePartsTest {

  private static final long BLOCK = 1 << 19;

  @Test
  void smallFilesShareAPartAndLargeOnesHaveSeveral() {
    QuarantineParts parts =
        new QuarantineParts(
            List.of("a\nx-1", "a\nx-2", "b\nlarge", "b\nsmall"),
            List.of(10L, 20L, 2 * BLOCK + 1, 5L));
    assertThat(parts.size()).isEqualTo(5);
    assertThat(parts.content(0)).containsExactly("a\nx-1\n0", "a\nx-2\n0");
    assertThat(parts.content(2)).containsExactly("b\nlarge\n1");
    assertThat(parts.of(0, 3)).isZero();
    assertThat(parts.of(1, 3_000_000)).as("line breaks in cells make numbers large").isZero();
    assertThat(parts.of(2, 0)).isEqualTo(1);
    assertThat(parts.of(2, BLOCK)).isEqualTo(2);
    assertThat(parts.of(2, 9 * BLOCK)).isEqualTo(3);
    assertThat(parts.of(3, 4)).isEqualTo(4);
    assertThat(IntStream.of(parts.first(2), parts.last(2))).containsExactly(1, 3);
    assertThat(parts.of(List.of("b\nsmall\n0"))).isEqualTo(4);
    assertThat(parts.of(List.of("b\nnone\n0"))).isEqualTo(-1);
  }

  @Test
  void aFileThatComesChangesItsOwnPartOnly() {
    List<String> files = new ArrayList<>();
    IntStream.range(0, 1_000).forEach(i -> files.add("source\nfile-%04d".formatted(2 * i)));
    List<Long> rows = new ArrayList<>(Collections.nCopies(1_000, 100L));
    QuarantineParts before = new QuarantineParts(files, rows);
    assertThat(before.size()).isBetween(8, 30);
    files.add(501, "source\nfile-1001");
    rows.add(100L);
    QuarantineParts now = new QuarantineParts(files, rows);
    long same = IntStream.range(0, now.size()).filter(p -> before.of(now.content(p)) >= 0).count();
    assertThat(same).isGreaterThanOrEqualTo(now.size() - 2);
  }
}
