package org.sojourn.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RowBlockTest {

  private static RowCursor packed(StoredRow... rows) {
    RowBuffer buffer = new RowBuffer(2);
    for (StoredRow row : rows) {
      buffer.add(row.file() + 100, row);
    }
    RowCursor cursor = new RowCursor();
    cursor.open(buffer.take());
    return cursor;
  }

  private static Object[] travelled(Object... values) {
    RowCursor cursor = packed(new StoredRow(3, 5_000_000_000L, values));
    assertThat(cursor.next()).isTrue();
    assertThat(cursor.hash()).isEqualTo(103);
    assertThat(cursor.width()).isEqualTo(values.length);
    StoredRow row = cursor.row(cursor.width());
    assertThat(row.file()).isEqualTo(3);
    assertThat(row.row()).isEqualTo(5_000_000_000L);
    assertThat(cursor.next()).isFalse();
    return row.values(0);
  }

  @Test
  void allTypesTravel() {
    Object[] values = {
      null,
      "",
      "Köln 😀",
      "x".repeat(255),
      "x".repeat(256),
      "x".repeat(100_000),
      (byte) -5,
      31,
      31L,
      12.5,
      LocalDate.of(1969, 12, 31),
      LocalDateTime.of(2017, 3, 31, 14, 5, 9, 123_456_000)
    };
    assertThat(travelled(values)).isEqualTo(values);
  }

  @Test
  void otherTypesAreRefused() {
    assertThatThrownBy(() -> travelled(1.5f))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("canonical tables hold no class java.lang.Float");
  }

  @Property(tries = 200)
  void anyTextTravels(@ForAll String text, @ForAll double number) {
    String valid = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(travelled(text, number, text)).containsExactly(valid, number, valid);
  }

  @Test
  void rowsAreFoundAgainByTheirPlaces() {
    RowBuffer buffer = new RowBuffer(1);
    buffer.add(7, new StoredRow(0, 2, new Object[] {"A", 1}));
    int second = buffer.size();
    buffer.add(8, new StoredRow(0, 3, new Object[] {"B", 2}));
    RowBlock block = buffer.take();
    assertThat(block.table()).isEqualTo(1);
    assertThat(buffer.size()).isZero();
    RowCursor cursor = new RowCursor();
    cursor.go(block, second);
    assertThat(cursor.row(1).values(0)).containsExactly("B");
    assertThat(cursor.hash()).isEqualTo(8);
    cursor.go(block, 0);
    assertThat(cursor.row(2).values(1)).containsExactly("A", 1, null);
  }

  @Test
  void aRowIsCopiedAsItIs() {
    RowCursor cursor =
        packed(new StoredRow(0, 2, new Object[] {"A"}), new StoredRow(1, 9, new Object[] {"ä", 5}));
    RowBuffer copies = new RowBuffer(0);
    cursor.next();
    cursor.next();
    copies.add(cursor);
    RowCursor copy = new RowCursor();
    copy.open(copies.take());
    assertThat(copy.next()).isTrue();
    assertThat(List.of(copy.row(2).values(0))).containsExactly("ä", 5);
    assertThat(copy.row(2).row()).isEqualTo(9);
    assertThat(copy.next()).isFalse();
  }
}
