package org.sojourn.tables.spark;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
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
        PartFiles.in(folder, schema).stream().map(SparkTables::literal).toArray(String[]::new);
    return spark.read().schema(structType(schema)).parquet(files);
  }

  /** A file's path for Spark, which takes brackets, braces and asterisks for patterns. */
  private static String literal(Path file) {
    return "file:" + file.toAbsolutePath().toString().replaceAll("[\\\\\\[\\]{}*?]", "\\\\$0");
  }
}
