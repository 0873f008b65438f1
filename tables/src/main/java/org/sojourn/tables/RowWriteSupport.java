package org.sojourn.tables;

import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.RecordConsumer;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.TableSchema;

/** Gives the values of rows to Parquet, without a record in between. */
final class RowWriteSupport extends WriteSupport<Object[]> {

  private final TableSchema schema;
  private final Column[] columns;
  private RecordConsumer out;

  /** Writes rows of {@code schema}. */
  RowWriteSupport(TableSchema schema) {
    this.schema = schema;
    this.columns = schema.columns().toArray(new Column[0]);
  }

  /** What every file names as its maker; a part of its bytes. */
  @Override
  public String getName() {
    return "example";
  }

  @Override
  public WriteContext init(Configuration configuration) {
    return new WriteContext(ParquetSchemas.of(schema), Map.of());
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(ParquetSchemas.of(schema), Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    out = consumer;
  }

  @Override
  public void write(Object[] row) {
    if (row.length != columns.length) {
      throw new IllegalArgumentException(
          "table '%s' has %d columns, the row %d"
              .formatted(schema.name(), columns.length, row.length));
    }
    out.startMessage();
    for (int i = 0; i < row.length; i++) {
      if (Cells.has(columns[i], row[i])) {
        out.startField(columns[i].name(), i);
        Cells.add(out, columns[i], row[i]);
        out.endField(columns[i].name(), i);
      }
    }
    out.endMessage();
  }
}
