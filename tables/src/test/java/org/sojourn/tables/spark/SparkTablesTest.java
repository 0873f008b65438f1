package org.sojourn.tables.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sojourn.model.table.Column.optional;
import static org.sojourn.model.table.Column.required;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  private static Dataset<Row> rows(int partitions) {
    List<Row> rows =
        List.of(
            RowFactory.create("b", (byte) -1, null, null),
            RowFactory.create("a", (byte) 4, LocalDate.of(2017, 4, 18), null),
            RowFactory.create("c", (byte) 2, null, LocalDateTime.of(2017, 4, 18, 9, 30)));
    return spark.createDataFrame(rows, SparkTables.structType(SCHEMA)).repartition(partitions);
  }

  @Test
  void whatSparkWritesTheOtherReaderReads() {
    SparkTables.write(rows(1), folder.resolve("t"), SCHEMA, List.of("key"));
    assertThat(ParquetTable.read(folder.resolve("t"), SCHEMA))
        .containsExactly(
            new Object[] {"a", (byte) 4, LocalDate.of(2017, 4, 18), null},
            new Object[] {"b", (byte) -1, null, null},
            new Object[] {"c", (byte) 2, null, LocalDateTime.of(2017, 4, 18, 9, 30)});
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

  @Test
  void bytesDoNotDependOnPartitions() throws IOException {
    SparkTables.write(rows(1), folder.resolve("one"), SCHEMA, List.of("key"));
    SparkTables.write(rows(3), folder.resolve("three"), SCHEMA, List.of("key"));
    try (Stream<Path> files = Files.list(folder.resolve("three"))) {
      assertThat(files.map(f -> f.getFileName().toString())).containsExactly("part-00000.parquet");
    }
    assertThat(Files.readAllBytes(folder.resolve("one/part-00000.parquet")))
        .isEqualTo(Files.readAllBytes(folder.resolve("three/part-00000.parquet")));
  }

  @Test
  void refusesOtherColumns() {
    assertThatThrownBy(
            () ->
                SparkTables.write(
                    rows(1).drop("time"), folder.resolve("t"), SCHEMA, List.of("key")))
        .hasMessageStartingWith("table 'samples' has the columns struct<key:string,code:tinyint");
  }
}
