package org.sojourn.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.ColumnType;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetTable;
import org.sojourn.tables.PartFiles;
import org.sojourn.tables.TableWriter;

class RowBlockTest {

  private static RowCursor packed(StoredRow... rows) {
    RowBuffer buffer = new RowBuffer(2);
    for (StoredRow row : rows) {
      buffer.add(row);
    }
    RowCursor cursor = new RowCursor();
    cursor.open(buffer.take());
    return cursor;
  }

  private static Object[] travelled(Object... values) {
    RowCursor cursor = packed(new StoredRow(3, 5_000_000_000L, values));
    assertThat(cursor.next()).isTrue();
    StoredRow row = cursor.whole();
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
  void someValuesAreReadAndOthersLeftOut() {
    Object[] values = {
      "a",
      null,
      (byte) 1,
      2,
      3L,
      4.5,
      LocalDate.EPOCH,
      LocalDateTime.of(2017, 1, 2, 3, 4),
      "x".repeat(300),
      "end"
    };
    RowCursor cursor = packed(new StoredRow(0, 2, values));
    cursor.next();
    boolean[] last = new boolean[values.length];
    last[values.length - 1] = true;
    assertThat(cursor.some(last).value(values.length - 1)).isEqualTo("end");
    assertThat(cursor.some(last).value(0)).isNull();
    assertThat(cursor.some(new boolean[] {true}).values(0)).containsExactly("a");
    assertThat(cursor.text(values.length - 1)).isEqualTo("end");
    assertThat(cursor.text(0)).isEqualTo("a");
  }

  @Test
  void valuesReachTheirTableAsTheyAre(@TempDir Path folder) throws IOException {
    TableSchema schema =
        new TableSchema(
            "samples",
            List.of(
                Column.required("short", ColumnType.STRING, ""),
                Column.optional("long", ColumnType.STRING, ""),
                Column.optional("none", ColumnType.STRING, ""),
                Column.required("byte", ColumnType.BYTE, ""),
                Column.required("int", ColumnType.INT, ""),
                Column.required("number", ColumnType.LONG, ""),
                Column.required("double", ColumnType.DOUBLE, ""),
                Column.required("day", ColumnType.DATE, ""),
                Column.required("time", ColumnType.TIMESTAMP, "")));
    Object[] values = {
      "ä",
      "y".repeat(300),
      null,
      (byte) -2,
      7,
      1L << 40,
      -4.5,
      LocalDate.of(1969, 1, 2),
      LocalDateTime.of(1969, 1, 2, 3, 4, 5, 6_000)
    };
    RowCursor cursor = packed(new StoredRow(0, 2, values));
    cursor.next();
    Path file = Files.createDirectories(folder.resolve("t")).resolve(PartFiles.name(0));
    try (TableWriter out = new TableWriter(file, schema)) {
      cursor.writeTo(out);
      out.endRow();
      out.end();
    }
    assertThat(ParquetTable.read(folder.resolve("t"), schema)).containsExactly(values);
  }

  @Test
  void rowsAreFoundAgainByTheirPlaces() {
    RowBuffer buffer = new RowBuffer(1);
    buffer.add(new StoredRow(0, 2, new Object[] {"A", 1}));
    int second = buffer.size();
    buffer.add(new StoredRow(0, 3, new Object[] {"B", 2}));
    RowBlock block = buffer.take();
    assertThat(block.table()).isEqualTo(1);
    assertThat(buffer.size()).isZero();
    RowCursor cursor = new RowCursor();
    cursor.go(block, second);
    assertThat(cursor.some(new boolean[] {false, true}).values(0)).containsExactly(null, 2);
    cursor.go(block, 0);
    assertThat(cursor.whole().values(1)).containsExactly("A", 1, null);
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
    assertThat(List.of(copy.whole().values(0))).containsExactly("ä", 5);
    assertThat(copy.whole().row()).isEqualTo(9);
    assertThat(copy.next()).isFalse();
  }
}
