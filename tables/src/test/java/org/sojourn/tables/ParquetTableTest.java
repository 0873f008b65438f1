package org.sojourn.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.ColumnType;
import org.sojourn.model.table.TableSchema;

class ParquetTableTest {

  static final TableSchema SCHEMA =
      new TableSchema(
          "samples",
          List.of(
              required("key", ColumnType.STRING, ""),
              required("code", ColumnType.BYTE, ""),
              optional("days", ColumnType.INT, ""),
              optional("row", ColumnType.LONG, ""),
              optional("amount", ColumnType.DOUBLE, ""),
              optional("day", ColumnType.DATE, ""),
              optional("time", ColumnType.TIMESTAMP, "")));

  static final List<Object[]> ROWS =
      List.of(
          new Object[] {
            "ä",
            (byte) -2,
            3,
            4L,
            0.1,
            LocalDate.of(1969, 1, 2),
            LocalDateTime.of(2017, 4, 18, 1, 2)
          },
          new Object[] {"b", (byte) 5, null, null, null, null, null});

  @TempDir Path folder;

  @Test
  void readsWhatItWrote() {
    ParquetTable.write(folder.resolve("t"), SCHEMA, ROWS);
    assertThat(ParquetTable.read(folder.resolve("t"), SCHEMA))
        .usingRecursiveComparison()
        .isEqualTo(ROWS);
  }

  @Test
  void sameRowsGiveSameBytes() throws IOException {
    ParquetTable.write(folder.resolve("a"), SCHEMA, ROWS);
    ParquetTable.write(folder.resolve("b"), SCHEMA, ROWS);
    assertThat(Files.readAllBytes(folder.resolve("a/part-00000.parquet")))
        .isEqualTo(Files.readAllBytes(folder.resolve("b/part-00000.parquet")));
  }

  @Test
  void rowsThatComeOneByOneGiveTheSameBytes() throws IOException {
    ParquetTable.write(folder.resolve("a"), SCHEMA, ROWS);
    ParquetTable.write(folder.resolve("b"), SCHEMA, ROWS.iterator());
    assertThat(Files.readAllBytes(folder.resolve("a/part-00000.parquet")))
        .isEqualTo(Files.readAllBytes(folder.resolve("b/part-00000.parquet")));
  }

  @Test
  void valuesThatComeOneByOneGiveTheSameBytes() throws IOException {
    ParquetTable.write(folder.resolve("a"), SCHEMA, ROWS);
    byte[] texts = "xäb".getBytes(StandardCharsets.UTF_8);
    try (TableWriter out = new TableWriter(folder.resolve("b.parquet"), SCHEMA)) {
      out.text(0, texts, 1, 3);
      out.number(1, ColumnType.BYTE, -2);
      out.number(2, ColumnType.INT, 3);
      out.number(3, ColumnType.LONG, 4);
      out.number(4, ColumnType.DOUBLE, Double.doubleToRawLongBits(0.1));
      out.number(5, ColumnType.DATE, -364);
      out.number(6, ColumnType.TIMESTAMP, 1_492_477_320_000_000L);
      out.endRow();
      out.text(0, texts, 3, 4);
      out.number(1, ColumnType.BYTE, 5);
      out.endRow();
      out.end();
    }
    assertThat(Files.readAllBytes(folder.resolve("b.parquet")))
        .isEqualTo(Files.readAllBytes(folder.resolve("a/part-00000.parquet")));
  }

  @Test
  void encodingsStandInTheOrderOfTheirCodes() throws IOException {
    ParquetTable.write(folder.resolve("t"), SCHEMA, ROWS);
    byte[] file = Files.readAllBytes(folder.resolve("t/part-00000.parquet"));
    int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - 8);
    FileMetaData metadata =
        Util.readFileMetaData(new ByteArrayInputStream(file, file.length - 8 - length, length));
    for (ColumnChunk column : metadata.getRow_groups().get(0).getColumns()) {
      assertThat(column.getMeta_data().getEncodings()).hasSizeGreaterThan(1).isSorted();
    }
  }

  @Test
  void refusesAnotherSchema() {
    ParquetTable.write(folder.resolve("t"), SCHEMA, ROWS);
    TableSchema other = new TableSchema("samples", List.of(required("key", ColumnType.STRING, "")));
    assertThatThrownBy(() -> ParquetTable.read(folder.resolve("t"), other))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("is no table 'samples' of this version");
  }

  @Test
  void refusesAnEmptyCellOfARequiredColumn() {
    Object[] row = {null, (byte) 1, null, null, null, null, null};
    assertThatThrownBy(
            () -> ParquetTable.write(folder.resolve("t"), SCHEMA, List.<Object[]>of(row)))
        .hasMessage("column 'key' must have a value");
  }

  @Test
  void refusesNotANumber() {
    Object[] row = {"a", (byte) 1, null, null, Double.NaN, null, null};
    assertThatThrownBy(
            () -> ParquetTable.write(folder.resolve("t"), SCHEMA, List.<Object[]>of(row)))
        .hasMessage("column 'amount' holds finite numbers only, not NaN");
  }

  @Test
  void refusesAValueOfAnotherType() {
    Object[] row = {"a", 1, null, null, null, null, null};
    assertThatThrownBy(
            () -> ParquetTable.write(folder.resolve("t"), SCHEMA, List.<Object[]>of(row)))
        .hasMessage("column 'code' holds BYTE, not Integer '1'");
  }

  @Test
  void saysWhichTableIsAbsent() {
    assertThatThrownBy(() -> ParquetTable.read(folder.resolve("none"), SCHEMA))
        .hasMessage(
            "there is no table 'samples' in %s; run the stage before it"
                .formatted(folder.resolve("none")));
  }
}
