package org.sojourn.tables.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.ColumnType;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.PartFiles;

/** Stored tables through Spark, by the schemas of the model. */
public final class SparkTables {

  private SparkTables() {}

  /** The Spark form of {@code schema}. */
  public static StructType structType(TableSchema schema) {
    StructType struct = new StructType();
    for (var column : schema.columns()) {
      struct = struct.add(column.name(), dataType(column.type()), column.nullable());
    }
    return struct;
  }

  private static DataType dataType(ColumnType type) {
    return switch (type) {
      case STRING -> DataTypes.StringType;
      case BYTE -> DataTypes.ByteType;
      case INT -> DataTypes.IntegerType;
      case LONG -> DataTypes.LongType;
      case DOUBLE -> DataTypes.DoubleType;
      case DATE -> DataTypes.DateType;
      case TIMESTAMP -> DataTypes.TimestampNTZType;
    };
  }

  /**
   * The table in {@code folder}.
   *
   * @throws Failure when there is no table
   */
  public static Dataset<Row> read(SparkSession spark, Path folder, TableSchema schema) {
    String[] files =
        PartFiles.in(folder, schema).stream().map(f -> f.toUri().toString()).toArray(String[]::new);
    return spark.read().schema(structType(schema)).parquet(files);
  }

  /**
   * Writes {@code rows}, sorted, to a new folder under the names of {@link PartFiles}, and nothing
   * else into it.
   *
   * @param rows the schema's columns, in its order
   * @param sortBy columns that order the rows totally, so that the bytes do not depend on how the
   *     rows were spread
   * @throws IllegalArgumentException when the columns are others
   */
  public static void write(
      Dataset<Row> rows, Path folder, TableSchema schema, List<String> sortBy) {
    requireColumns(rows.schema(), schema);
    Column[] order = sortBy.stream().map(functions::col).toArray(Column[]::new);
    rows.sparkSession()
        .createDataFrame(rows.javaRDD(), structType(schema))
        .coalesce(1)
        .sortWithinPartitions(order)
        .write()
        .option("compression", "snappy")
        .parquet(folder.toUri().toString());
    tidy(folder);
  }

  private static void requireColumns(StructType found, TableSchema schema) {
    StructType expected = structType(schema);
    boolean same = expected.size() == found.size();
    for (int i = 0; same && i < expected.size(); i++) {
      StructField want = expected.fields()[i];
      StructField have = found.fields()[i];
      same = want.name().equals(have.name()) && want.dataType().equals(have.dataType());
    }
    if (!same) {
      throw new IllegalArgumentException(
          "table '%s' has the columns %s, not %s"
              .formatted(schema.name(), expected.simpleString(), found.simpleString()));
    }
  }

  private static void tidy(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      int index = 0;
      for (Path file : files.sorted().toList()) {
        if (file.getFileName().toString().startsWith("part-")) {
          Files.move(file, folder.resolve(PartFiles.name(index++)));
        } else {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new Failure(Failure.Kind.FAULT, "cannot tidy " + folder + ": " + e.getMessage(), e);
    }
  }
}
