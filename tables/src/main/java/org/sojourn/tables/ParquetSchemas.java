package org.sojourn.tables;

import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.ColumnType;
import org.sojourn.model.table.TableSchema;

/** The Parquet form of a table schema; the one that Spark writes for the same columns. */
final class ParquetSchemas {

  private ParquetSchemas() {}

  static MessageType of(TableSchema schema) {
    Types.MessageTypeBuilder builder = Types.buildMessage();
    schema.columns().forEach(column -> builder.addField(field(column)));
    return builder.named("spark_schema");
  }

  private static Type field(Column column) {
    Repetition repetition = column.nullable() ? Repetition.OPTIONAL : Repetition.REQUIRED;
    return Types.primitive(primitive(column.type()), repetition)
        .as(logical(column.type()))
        .named(column.name());
  }

  private static PrimitiveTypeName primitive(ColumnType type) {
    return switch (type) {
      case STRING -> PrimitiveTypeName.BINARY;
      case BYTE, INT, DATE -> PrimitiveTypeName.INT32;
      case LONG, TIMESTAMP -> PrimitiveTypeName.INT64;
      case DOUBLE -> PrimitiveTypeName.DOUBLE;
    };
  }

  private static LogicalTypeAnnotation logical(ColumnType type) {
    return switch (type) {
      case STRING -> LogicalTypeAnnotation.stringType();
      case BYTE -> LogicalTypeAnnotation.intType(8, true);
      case DATE -> LogicalTypeAnnotation.dateType();
      case TIMESTAMP ->
          LogicalTypeAnnotation.timestampType(false, LogicalTypeAnnotation.TimeUnit.MICROS);
      case INT, LONG, DOUBLE -> null;
    };
  }
}
