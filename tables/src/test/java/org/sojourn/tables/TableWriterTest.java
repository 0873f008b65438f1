package org.sojourn.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.ColumnType;
import org.sojourn.model.table.TableSchema;

/** Parquet's own reader, row by row, finds what was written. */
class TableWriterTest {

  private static final TableSchema SCHEMA =
      new TableSchema(
          "samples",
          List.of(
              required("few", ColumnType.STRING, ""),
              optional("many", ColumnType.STRING, ""),
              required("own", ColumnType.STRING, ""),
              required("code", ColumnType.BYTE, ""),
              required("row", ColumnType.LONG, ""),
              optional("amount", ColumnType.DOUBLE, "")));

  private static final Encoding PLAIN = Encoding.PLAIN;

  @TempDir Path folder;

  private List<BlockMetaData> write(List<Object[]> rows) throws IOException {
    ParquetTable.write(folder.resolve("t"), SCHEMA, rows);
    assertThat(ParquetTable.read(folder.resolve("t"), SCHEMA))
        .usingRecursiveComparison()
        .isEqualTo(rows);
    try (ParquetFileReader reader = PartFiles.open(folder.resolve("t/part-00000.parquet"))) {
      return reader.getFooter().getBlocks();
    }
  }

  /** Rows of which the values of {@code many} come about twice each. */
  private static List<Object[]> rows(int count, int length) {
    Random random = new Random(count);
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Object[] row = {
        "ä" + i % 7,
        i % 11 == 0 ? null : text(random.nextInt(count / 2 + 1), length),
        text(i, length),
        (byte) (random.nextInt(6) - 3),
        (long) random.nextInt(count),
        i % 3 == 0 ? null : (1 + random.nextInt(100)) / 4.0
      };
      rows.add(row);
    }
    return rows;
  }

  private static String text(int number, int length) {
    return (number + "é").repeat(1 + length / 8);
  }

  private static Set<Encoding> encodings(BlockMetaData group, int column) {
    return group.getColumns().get(column).getEncodings();
  }

  @Test
  void valuesThatComeAgainAreNumbersOfADictionary() throws IOException {
    BlockMetaData group = write(rows(50_000, 30)).get(0);
    assertThat(encodings(group, 0)).contains(Encoding.PLAIN_DICTIONARY).doesNotContain(PLAIN);
    assertThat(encodings(group, 1)).contains(Encoding.PLAIN_DICTIONARY).doesNotContain(PLAIN);
    assertThat(encodings(group, 2)).contains(PLAIN).doesNotContain(Encoding.PLAIN_DICTIONARY);
    assertThat(encodings(group, 3)).contains(Encoding.PLAIN_DICTIONARY).doesNotContain(PLAIN);
    assertThat(encodings(group, 4)).contains(PLAIN).doesNotContain(Encoding.PLAIN_DICTIONARY);
  }

  @Test
  void aDictionaryThatGrowsTooLargeIsGivenUpInBetween() throws IOException {
    BlockMetaData group = write(rows(60_000, 400)).get(0);
    assertThat(encodings(group, 1)).contains(Encoding.PLAIN_DICTIONARY, PLAIN);
  }

  @Test
  void manyBytesAreSeveralRowGroups() throws IOException {
    byte[] noise = new byte[70_000];
    new Random(1).nextBytes(noise);
    for (int i = 0; i < noise.length; i++) {
      noise[i] &= 0x7f;
    }
    String text = new String(noise, StandardCharsets.US_ASCII);
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < 2_100; i++) {
      rows.add(new Object[] {"a", null, i + text, (byte) 1, (long) i, null});
    }
    ParquetTable.write(folder.resolve("t"), SCHEMA, rows);
    try (ParquetFileReader reader = PartFiles.open(folder.resolve("t/part-00000.parquet"))) {
      assertThat(reader.getFooter().getBlocks())
          .extracting(BlockMetaData::getRowCount)
          .containsExactly(2_000L, 100L);
    }
    int[] at = new int[1];
    ParquetScan.forEach(
        folder.resolve("t"),
        SCHEMA,
        List.of("own", "row"),
        row -> assertThat(row).containsExactly(rows.get(at[0])[2], (long) at[0]++));
    assertThat(at[0]).isEqualTo(2_100);
  }

  @Test
  @SuppressWarnings("unchecked")
  void statisticsAreThoseOfTheRows() throws IOException {
    List<Object[]> rows = rows(45_000, 8);
    BlockMetaData group = write(rows).get(0);
    for (int column = 0; column < SCHEMA.columns().size(); column++) {
      int c = column;
      ColumnChunkMetaData chunk = group.getColumns().get(column);
      Statistics<?> statistics = chunk.getStatistics();
      List<Object> values = rows.stream().map(r -> r[c]).filter(Objects::nonNull).toList();
      assertThat(statistics.getNumNulls()).isEqualTo(rows.size() - values.size());
      Comparator<Object> order = Comparator.comparing(v -> (Comparable<Object>) v);
      assertThat(statistics.minAsString())
          .isEqualTo(values.stream().min(order).orElseThrow().toString());
      assertThat(statistics.maxAsString())
          .isEqualTo(values.stream().max(order).orElseThrow().toString());
    }
  }

  @Test
  void withoutItsEndThereIsNoTable() throws IOException {
    Path file = Files.createDirectories(folder.resolve("t")).resolve(PartFiles.name(0));
    try (TableWriter out = new TableWriter(file, SCHEMA)) {
      out.value(0, "a");
    }
    assertThatThrownBy(() -> ParquetTable.read(folder.resolve("t"), SCHEMA))
        .isInstanceOf(Failure.class)
        .hasMessage(file + " is damaged: it cannot be read as a Parquet file");
  }

  @Test
  void anotherTypeIsRefused() {
    try (TableWriter out = new TableWriter(folder.resolve("t.parquet"), SCHEMA)) {
      assertThatThrownBy(() -> out.number(3, ColumnType.LONG, 1))
          .hasMessage("column 'code' holds BYTE, not LONG");
      assertThatThrownBy(() -> out.text(4, new byte[0], 0, 0))
          .hasMessage("column 'row' holds LONG, not STRING");
    }
  }
}
