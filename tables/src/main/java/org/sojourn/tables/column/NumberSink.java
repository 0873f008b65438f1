package org.sojourn.tables.column;

import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** Collects numbers; NaN where there is none. */
final class NumberSink extends FilledSink {

  private final double[] numbers;
  private final PrimitiveTypeName type;

  NumberSink(int rows, PrimitiveTypeName type) {
    this.numbers = new double[rows];
    this.type = type;
  }

  double[] numbers() {
    return numbers;
  }

  @Override
  void none(int row) {
    numbers[row] = Double.NaN;
  }

  @Override
  void next(int row, ValuesReader reader) {
    numbers[row] =
        switch (type) {
          case INT32 -> reader.readInteger();
          case INT64 -> reader.readLong();
          default -> reader.readDouble();
        };
  }

  @Override
  void meaning(int row, Dictionary dictionary, int code) {
    numbers[row] =
        switch (type) {
          case INT32 -> dictionary.decodeToInt(code);
          case INT64 -> dictionary.decodeToLong(code);
          default -> dictionary.decodeToDouble(code);
        };
  }
}
