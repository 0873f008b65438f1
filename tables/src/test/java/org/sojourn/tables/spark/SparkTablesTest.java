package org.sojourn.tables.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.model.table.ColumnType;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetTable;

class SparkTablesTest {

  private static final TableSchema SCHEMA =
      new TableSchema(
          "samples",
          List.of(
              required("key", ColumnType.STRING, ""),
              required("code", ColumnType.BYTE, ""),
              optional("day", ColumnType.DATE, ""),
              optional("time", ColumnType.TIMESTAMP, "")));

  private static SparkSession spark;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.datetime.java8API.enabled", "true")
            .config("spark.sql.session.timeZone", "UTC")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void whatTheOtherWriterWritesSparkReads() {
    ParquetTable.write(
        folder.resolve("t"),
        SCHEMA,
        List.<Object[]>of(new Object[] {"a", (byte) 4, LocalDate.of(2017, 4, 18), null}));
    assertThat(SparkTables.read(spark, folder.resolve("t"), SCHEMA).collectAsList())
        .containsExactly(RowFactory.create("a", (byte) 4, LocalDate.of(2017, 4, 18), null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "ümläut", "a%20b", "a{b}[c]*?", "back\\slash"})
  void foldersMayHaveAnyName(String name) {
    ParquetTable.write(
        folder.resolve(name),
        SCHEMA,
        List.<Object[]>of(
            new Object[] {"a", (byte) 4, null, LocalDateTime.of(2017, 4, 18, 9, 30)}));
    assertThat(SparkTables.read(spark, folder.resolve(name), SCHEMA).collectAsList())
        .containsExactly(
            RowFactory.create("a", (byte) 4, null, LocalDateTime.of(2017, 4, 18, 9, 30)));
  }
}
