package org.sojourn.tables.column;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.io.api.Binary;
import org.sojourn.model.table.ColumnType;

/** Collects texts, or days as texts: each distinct one is looked up once per dictionary. */
final class CategorySink implements ColumnSink {

  private final ColumnType type;
  private final int[] codes;
  private final List<String> values = new ArrayList<>();
  private final Map<Object, Integer> places = new HashMap<>();
  private int[] meanings;
  private int at;

  CategorySink(int rows, ColumnType type) {
    this.codes = new int[rows];
    this.type = type;
  }

  Categories categories() {
    return new Categories(codes, List.copyOf(values));
  }

  @Override
  public void begin(Dictionary dictionary) {
    meanings = new int[dictionary == null ? 0 : dictionary.getMaxId() + 1];
    for (int i = 0; i < meanings.length; i++) {
      meanings[i] =
          place(type == ColumnType.DATE ? dictionary.decodeToInt(i) : dictionary.decodeToBinary(i));
    }
  }

  @Override
  public void take(ColumnPage page) throws IOException {
    if (page.isCoded()) {
      int[] coded = page.codes();
      fill(page, i -> meanings[coded[i]]);
    } else {
      ValuesReader reader = page.reader();
      fill(page, i -> place(next(reader)));
    }
    at += page.rows();
  }

  private void fill(ColumnPage page, IntUnaryOperator place) {
    int next = 0;
    for (int i = 0; i < page.rows(); i++) {
      codes[at + i] = page.has(i) ? place.applyAsInt(next++) : Categories.NONE;
    }
  }

  private Object next(ValuesReader reader) {
    return type == ColumnType.DATE ? reader.readInteger() : reader.readBytes();
  }

  private int place(Object stored) {
    Integer known = places.get(stored);
    if (known == null) {
      known = values.size();
      places.put(stored, known);
      values.add(text(stored));
    }
    return known;
  }

  private static String text(Object stored) {
    return stored instanceof Integer day
        ? LocalDate.ofEpochDay(day).toString()
        : ((Binary) stored).toStringUsingUTF8();
  }
}
