package org.sojourn.quality.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Item;
import org.sojourn.quality.count.Counted;
import org.sojourn.quality.count.Counts;
import org.sojourn.quality.measure.Battery;
import org.sojourn.quality.measure.Measures;
import org.sojourn.quality.measure.StraightLining;
import org.sojourn.tables.column.ColumnFile;

/** Looks for one answer throughout a battery in a part of the responses. */
final class StraightLines {

  private final Answers answers;
  private final Counts counts;
  private final List<Line> lines = new ArrayList<>();

  /**
   * A straight line.
   *
   * @param row of the part
   * @param battery place of the battery among all
   * @param items items answered
   * @param code the one answer
   */
  private record Line(int row, int battery, int items, int code) {}

  private StraightLines(Answers answers, Counts counts) {
    this.answers = answers;
    this.counts = counts;
  }

  /**
   * Counts the straight lines.
   *
   * @return rows of {@link StraightLining#SCHEMA}: the first
   */
  static List<Object[]> count(Codebook codebook, Answers answers, Places places, Counts counts) {
    List<Battery> batteries = Battery.of(codebook);
    StraightLines straight = new StraightLines(answers, counts);
    for (int i = 0; i < batteries.size(); i++) {
      straight.count(batteries.get(i), i);
    }
    return straight.rows(batteries, places);
  }

  private void count(Battery battery, int number) {
    int[] rows = answers.rows(battery.instrument().instrument());
    if (rows.length == 0) {
      return;
    }
    byte[][] columns = answers.codes(battery.items().stream().map(Item::id).toList());
    long[] byCode = new long[Byte.MAX_VALUE + 1];
    long base = 0;
    for (int row : rows) {
      int items = 0;
      int first = -1;
      boolean same = true;
      for (byte[] column : columns) {
        byte code = column[row];
        if (code >= 0) {
          first = items == 0 ? code : first;
          same &= code == first;
          items++;
        }
      }
      base += items >= Battery.LEAST_ITEMS ? 1 : 0;
      if (same && items >= Battery.LEAST_ITEMS) {
        byCode[first]++;
        lines.add(new Line(row, number, items, first));
      }
    }
    add(battery, base, byCode);
  }

  private void add(Battery battery, long base, long[] byCode) {
    String instrument = battery.instrument().instrument();
    String scale = battery.scale().id();
    if (base > 0) {
      counts.add(Counted.BATTERY, base, instrument, scale);
    }
    for (int code = 0; code < byCode.length; code++) {
      if (byCode[code] > 0) {
        counts.add(Counted.STRAIGHT, byCode[code], instrument, scale, String.valueOf(code));
      }
    }
  }

  private List<Object[]> rows(List<Battery> batteries, Places places) {
    List<Line> first =
        lines.stream()
            .sorted(Comparator.comparing(Line::row).thenComparing(Line::battery))
            .limit(Measures.LISTED)
            .toList();
    int[] wanted = first.stream().mapToInt(Line::row).distinct().toArray();
    ColumnFile part = answers.part();
    String[] keys = part.texts("response", wanted);
    String[] respondents = part.texts("respondent", wanted);
    List<Object[]> rows = new ArrayList<>();
    int at = 0;
    for (Line line : first) {
      at += wanted[at] == line.row() ? 0 : 1;
      Battery battery = batteries.get(line.battery());
      rows.add(
          new Object[] {
            battery.instrument().instrument(),
            battery.scale().id(),
            places.at(line.row()).source(),
            places.at(line.row()).file(),
            places.at(line.row()).row(),
            keys[at],
            respondents[at],
            line.items(),
            line.code()
          });
    }
    return rows;
  }
}
