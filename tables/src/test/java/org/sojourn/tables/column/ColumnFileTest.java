package org.sojourn.tables.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.ColumnType;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetTable;
import org.sojourn.tables.PartFiles;

class ColumnFileTest {

  private static final TableSchema SCHEMA =
      new TableSchema(
          "samples",
          List.of(
              required("key", ColumnType.STRING, ""),
              required("code", ColumnType.BYTE, ""),
              optional("word", ColumnType.STRING, ""),
              optional("day", ColumnType.DATE, ""),
              optional("days", ColumnType.INT, ""),
              required("row", ColumnType.LONG, ""),
              optional("amount", ColumnType.DOUBLE, ""),
              optional("time", ColumnType.TIMESTAMP, "")));

  @TempDir Path folder;

  private ColumnFile open() {
    return ColumnFile.open(folder.resolve("t").resolve(PartFiles.name(0)), SCHEMA);
  }

  /** Rows of few values, or of so many that they are not stored as numbers of a dictionary. */
  private static List<Object[]> rows(int count, int values) {
    Random random = new Random(7L * count + values);
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Object[] row = {
        "k" + i / 3,
        (byte) (random.nextInt(256) - 128),
        gap(random, r -> "wörd-" + r, values),
        gap(random, r -> LocalDate.ofEpochDay(r), values),
        gap(random, r -> r, values),
        (long) i,
        gap(random, r -> r / 4.0, values),
        gap(random, r -> LocalDateTime.of(1969, 12, 31, 23, 59).plusSeconds(r), values)
      };
      rows.add(row);
    }
    return rows;
  }

  private static Object gap(Random random, IntFunction<Object> value, int values) {
    return random.nextInt(5) == 0 ? null : value.apply(random.nextInt(values));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 9, 300, 1 << 30})
  void everyColumnIsThatOfTheRows(int values) {
    List<Object[]> rows = rows(25_000, values);
    ParquetTable.write(folder.resolve("t"), SCHEMA, rows);
    try (ColumnFile file = open()) {
      assertThat(file.rows()).isEqualTo(rows.size());
      byte[] codes = file.bytes("code");
      Categories words = file.categories("word");
      Categories days = file.categories("day");
      double[] amounts = file.numbers("amount");
      double[] durations = file.numbers("days");
      double[] numbers = file.numbers("row");
      for (int i = 0; i < rows.size(); i++) {
        Object[] row = rows.get(i);
        assertThat(codes[i]).isEqualTo(row[1]);
        assertThat(words.at(i)).isEqualTo(row[2]);
        assertThat(days.at(i)).isEqualTo(row[3] == null ? null : row[3].toString());
        assertThat(number(durations[i])).isEqualTo(row[4] == null ? null : number((int) row[4]));
        assertThat(numbers[i]).isEqualTo(i);
        assertThat(number(amounts[i])).isEqualTo(row[6]);
      }
      assertThat(words.values()).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 300, 1 << 30})
  void wholeNumbersAreThoseOfTheRows(int values) {
    List<Object[]> rows = rows(25_000, values);
    ParquetTable.write(folder.resolve("t"), SCHEMA, rows);
    try (ColumnFile file = open()) {
      long[] days = file.longs("day");
      long[] durations = file.longs("days");
      long[] numbers = file.longs("row");
      long[] times = file.longs("time");
      for (int i = 0; i < rows.size(); i++) {
        Object[] row = rows.get(i);
        assertThat(days[i])
            .isEqualTo(row[3] == null ? ColumnFile.NONE : ((LocalDate) row[3]).toEpochDay());
        assertThat(durations[i]).isEqualTo(row[4] == null ? ColumnFile.NONE : (int) row[4]);
        assertThat(numbers[i]).isEqualTo(i);
        assertThat(times[i]).isEqualTo(row[7] == null ? ColumnFile.NONE : micros(row[7]));
      }
    }
  }

  private static long micros(Object time) {
    return ((LocalDateTime) time).toEpochSecond(ZoneOffset.UTC) * 1_000_000;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 300, 1 << 30})
  void textsOfSomeRowsAreThoseOfTheRows(int values) {
    List<Object[]> rows = rows(45_000, values);
    ParquetTable.write(folder.resolve("t"), SCHEMA, rows);
    try (ColumnFile file = open()) {
      for (int step : new int[] {1, 7, 19_999, 50_000}) {
        int[] wanted = IntStream.range(0, 45_000).filter(i -> i % step == step / 2).toArray();
        String[] words = file.texts("word", wanted);
        String[] keys = file.texts("key", wanted);
        for (int i = 0; i < wanted.length; i++) {
          assertThat(words[i]).isEqualTo(rows.get(wanted[i])[2]);
          assertThat(keys[i]).isEqualTo(rows.get(wanted[i])[0]);
        }
      }
      boolean[] present = file.present("word");
      for (int i = 0; i < present.length; i++) {
        assertThat(present[i]).isEqualTo(rows.get(i)[2] != null);
      }
    }
  }

  private static Double number(double value) {
    return Double.isNaN(value) ? null : Double.valueOf(value);
  }

  @Test
  void runsAreEqualNeighbours() {
    List<Object[]> rows = rows(100_000, 5);
    ParquetTable.write(folder.resolve("t"), SCHEMA, rows);
    try (ColumnFile file = open()) {
      Runs runs = file.runs("key");
      assertThat(runs.size()).isEqualTo(33_334);
      for (int run = 0; run < runs.size(); run++) {
        assertThat(runs.start(run)).isEqualTo(3 * run);
        assertThat(runs.text(run)).isEqualTo("k" + run);
      }
      assertThat(runs.start(runs.size())).isEqualTo(100_000);
      assertThat(runs.same(7, file.runs("key"), 7)).isTrue();
      assertThat(runs.same(7, runs, 8)).isFalse();
    }
  }

  @Test
  void anEmptyTableHasEmptyColumns() {
    ParquetTable.write(folder.resolve("t"), SCHEMA, List.of());
    try (ColumnFile file = open()) {
      assertThat(file.rows()).isZero();
      assertThat(file.bytes("code")).isEmpty();
      assertThat(file.categories("word").codes()).isEmpty();
      assertThat(file.categories("word").values()).isEmpty();
      assertThat(file.runs("key").size()).isZero();
      assertThat(file.runs("key").start(0)).isZero();
    }
  }

  @Test
  void aColumnWithoutAnyValueIsAllGaps() {
    Object[] row = {"k", (byte) 1, null, null, null, 1L, null, null};
    ParquetTable.write(folder.resolve("t"), SCHEMA, Collections.nCopies(20, row));
    try (ColumnFile file = open()) {
      assertThat(file.categories("word").codes()).containsOnly(Categories.NONE).hasSize(20);
      assertThat(file.categories("word").values()).isEmpty();
      assertThat(IntStream.range(0, 20).mapToObj(i -> number(file.numbers("amount")[i])))
          .containsOnlyNulls();
    }
  }

  @Test
  void columnsOfOtherKindsAreRefused() {
    ParquetTable.write(folder.resolve("t"), SCHEMA, List.of());
    try (ColumnFile file = open()) {
      assertThatThrownBy(() -> file.bytes("days"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("column 'days' of table 'samples' is INT with gaps");
      assertThatThrownBy(() -> file.longs("amount"))
          .hasMessage("column 'amount' of table 'samples' is DOUBLE with gaps");
      assertThatThrownBy(() -> file.texts("row", new int[0]))
          .hasMessage("column 'row' of table 'samples' is LONG");
      assertThatThrownBy(() -> file.runs("word"))
          .hasMessage("column 'word' of table 'samples' is STRING with gaps");
      assertThatThrownBy(() -> file.categories("amount"))
          .hasMessage("column 'amount' of table 'samples' is DOUBLE with gaps");
    }
  }

  @Test
  void otherTablesAreRefused() {
    ParquetTable.write(folder.resolve("t"), SCHEMA, List.of());
    TableSchema other = new TableSchema("samples", SCHEMA.columns().subList(0, 2));
    assertThatThrownBy(() -> ColumnFile.open(folder.resolve("t").resolve(PartFiles.name(0)), other))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("is no table 'samples' of this version");
    assertThatThrownBy(() -> ColumnFile.open(folder.resolve("none"), SCHEMA))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("cannot read " + folder.resolve("none"));
  }
}
