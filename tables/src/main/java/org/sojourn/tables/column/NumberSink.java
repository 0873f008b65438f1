package org.sojourn.tables.column;

import java.io.IOException;
import java.util.function.IntToDoubleFunction;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** Collects numbers; NaN where there is none. */
final class NumberSink implements ColumnSink {

  private final double[] numbers;
  private final PrimitiveTypeName type;
  private Dictionary dictionary;
  private int at;

  NumberSink(int rows, PrimitiveTypeName type) {
    this.numbers = new double[rows];
    this.type = type;
  }

  double[] numbers() {
    return numbers;
  }

  @Override
  public void begin(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  @Override
  public void take(ColumnPage page) throws IOException {
    if (page.isCoded()) {
      int[] codes = page.codes();
      fill(page, i -> meaning(codes[i]));
    } else {
      ValuesReader reader = page.reader();
      fill(page, i -> next(reader));
    }
    at += page.rows();
  }

  private void fill(ColumnPage page, IntToDoubleFunction value) {
    int next = 0;
    for (int i = 0; i < page.rows(); i++) {
      numbers[at + i] = page.has(i) ? value.applyAsDouble(next++) : Double.NaN;
    }
  }

  private double meaning(int code) {
    return switch (type) {
      case INT32 -> dictionary.decodeToInt(code);
      case INT64 -> dictionary.decodeToLong(code);
      default -> dictionary.decodeToDouble(code);
    };
  }

  private double next(ValuesReader reader) {
    return switch (type) {
      case INT32 -> reader.readInteger();
      case INT64 -> reader.readLong();
      default -> reader.readDouble();
    };
  }
}
