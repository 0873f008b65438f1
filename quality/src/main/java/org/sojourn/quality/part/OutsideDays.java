package org.sojourn.quality.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sojourn.model.programme.Period;
import org.sojourn.quality.count.Counted;
import org.sojourn.quality.count.Counts;
import org.sojourn.quality.measure.DatesOutside;
import org.sojourn.quality.measure.DatesOutside.Field;
import org.sojourn.quality.measure.DatesOutside.Outsider;
import org.sojourn.quality.measure.Measures;
import org.sojourn.tables.column.ColumnFile;

/** Looks for days outside the period in a part of a table. */
final class OutsideDays {

  private static final long MICROS_OF_DAY = 86_400_000_000L;

  private final Period period;
  private final long from;
  private final long to;
  private final List<Field> fields;
  private final long[][] days;
  private final List<Found> found = new ArrayList<>();

  private record Found(int row, int field, long day) {}

  private OutsideDays(Period period, ColumnFile part, List<Field> fields) {
    this.period = period;
    this.from = period.from().toEpochDay();
    this.to = period.to().toEpochDay();
    this.fields = fields;
    this.days = fields.stream().map(field -> days(part, field)).toArray(long[][]::new);
  }

  private static long[] days(ColumnFile part, Field field) {
    long[] days = part.longs(field.column());
    if (field == Field.SUBMITTED) {
      for (int i = 0; i < days.length; i++) {
        days[i] = days[i] == ColumnFile.NONE ? days[i] : Math.floorDiv(days[i], MICROS_OF_DAY);
      }
    }
    return days;
  }

  /**
   * Counts the days of {@code fields} in {@code part}.
   *
   * @param key the column of the rows' keys
   * @return rows of {@link DatesOutside#SCHEMA}: the first, and some of each date
   */
  static List<Object[]> count(
      Period period, ColumnFile part, String key, Places places, Counts counts, Field... fields) {
    OutsideDays outside = new OutsideDays(period, part, List.of(fields));
    for (int field = 0; field < fields.length; field++) {
      outside.count(field, counts);
    }
    outside.find(part.rows());
    return outside.rows(part, key, places);
  }

  private void count(int field, Counts counts) {
    String name = fields.get(field).name();
    long[] present = Arrays.stream(days[field]).filter(day -> day != ColumnFile.NONE).toArray();
    if (present.length == 0) {
      return;
    }
    counts.add(Counted.DATED, present.length, name);
    counts.add(Counted.BEFORE, Arrays.stream(present).filter(day -> day < from).count(), name);
    counts.add(Counted.AFTER, Arrays.stream(present).filter(day -> day > to).count(), name);
    counts.add(Counted.EARLIEST, Arrays.stream(present).min().getAsLong(), name);
    counts.add(Counted.LATEST, Arrays.stream(present).max().getAsLong(), name);
  }

  private void find(int rows) {
    int[] shown = new int[days.length];
    for (int row = 0; row < rows; row++) {
      for (int field = 0; field < days.length; field++) {
        long day = days[field][row];
        if (day != ColumnFile.NONE
            && (day < from || day > to)
            && (found.size() < Measures.LISTED || shown[field] < DatesOutside.EXAMPLES)) {
          found.add(new Found(row, field, day));
          shown[field]++;
        }
      }
    }
  }

  private List<Object[]> rows(ColumnFile part, String key, Places places) {
    int[] wanted = found.stream().mapToInt(Found::row).distinct().toArray();
    String[] keys = part.texts(key, wanted);
    List<Object[]> rows = new ArrayList<>();
    int at = 0;
    for (Found day : found) {
      at += wanted[at] == day.row() ? 0 : 1;
      Outsider outsider =
          new Outsider(
              places.at(day.row()),
              keys[at],
              fields.get(day.field()),
              LocalDate.ofEpochDay(day.day()));
      rows.add(outsider.cells(period));
    }
    return rows;
  }
}
