package org.sojourn.quality.measure;

import static org.sojourn.model.table.Column.required;
import static org.sojourn.model.table.ColumnType.DATE;
import static org.sojourn.model.table.ColumnType.LONG;
import static org.sojourn.model.table.ColumnType.STRING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sojourn.model.programme.Period;
import org.sojourn.model.table.TableSchema;
import org.sojourn.quality.count.Counted;
import org.sojourn.quality.count.Counts;
import org.sojourn.quality.rows.Place;

/** Days before and after the programme's period. */
public final class DatesOutside {

  /** Columns of the file. */
  public static final TableSchema SCHEMA =
      new TableSchema(
          "dates_outside_period",
          List.of(
              required("table", STRING, "registrations, exchanges or responses"),
              required("date", STRING, "which date"),
              required("key", STRING, "key of the row"),
              required("source", STRING, "id of the source"),
              required("file", STRING, "file, relative to the programme directory"),
              required("row", LONG, "row of the file"),
              required("day", DATE, "the day"),
              required("side", STRING, "before or after the period")));

  /** Rows of a date that the page shows at most: the first ones. */
  public static final int EXAMPLES = 20;

  /** The dates that are looked at. */
  public enum Field {
    /** First day of an exchange. */
    START("exchanges", "start"),
    /** Last day of an exchange. */
    END("exchanges", "end"),
    /** Day of a registration. */
    REGISTERED("registrations", "registered"),
    /** Day a response was handed in. */
    SUBMITTED("responses", "submitted");

    private final String table;
    private final String column;

    Field(String table, String column) {
      this.table = table;
      this.column = column;
    }

    private static Field of(String table, String column) {
      return Stream.of(values())
          .filter(field -> field.table.equals(table) && field.column.equals(column))
          .findFirst()
          .orElseThrow();
    }

    /** The canonical table. */
    public String table() {
      return table;
    }

    /** Its column. */
    public String column() {
      return column;
    }
  }

  /**
   * A day outside the period.
   *
   * @param place where it stands
   * @param key of the row
   * @param field which date
   * @param day the day
   */
  public record Outsider(Place place, String key, Field field, LocalDate day) {

    /** The day in a row of {@link #SCHEMA}. */
    static Outsider of(Object[] row) {
      return new Outsider(
          new Place((String) row[3], (String) row[4], (Long) row[5]),
          (String) row[2],
          Field.of((String) row[0], (String) row[1]),
          (LocalDate) row[6]);
    }

    /** The day as a row of {@link #SCHEMA}. */
    public Object[] cells(Period period) {
      return new Object[] {
        field.table(),
        field.column(),
        key,
        place.source(),
        place.file(),
        place.row(),
        day,
        day.isBefore(period.from()) ? "before" : "after"
      };
    }
  }

  /**
   * What a date shows.
   *
   * @param dates rows that have the date
   * @param before rows before the period
   * @param after rows after the period
   * @param earliest the first day of all rows, null when there is none
   * @param latest the last day of all rows, null when there is none
   */
  public record Tally(long dates, long before, long after, LocalDate earliest, LocalDate latest) {

    /** Rows outside the period. */
    public long outside() {
      return before + after;
    }
  }

  private final Map<Field, Tally> tallies = new EnumMap<>(Field.class);
  private final Map<Field, List<Outsider>> examples = new EnumMap<>(Field.class);
  private long listed;

  /** The counts of all parts. */
  public DatesOutside(Counts counts) {
    for (Field field : Field.values()) {
      tallies.put(field, tally(counts, field.name()));
      examples.put(field, new ArrayList<>());
    }
  }

  private static Tally tally(Counts counts, String field) {
    return new Tally(
        counts.number(Counted.DATED, field),
        counts.number(Counted.BEFORE, field),
        counts.number(Counted.AFTER, field),
        day(counts.find(Counted.EARLIEST, field)),
        day(counts.find(Counted.LATEST, field)));
  }

  private static LocalDate day(Long day) {
    return day == null ? null : LocalDate.ofEpochDay(day);
  }

  /**
   * Takes the next row outside the period, and hands it to {@code file} as long as that lists it.
   *
   * @param row of {@link #SCHEMA}
   * @return whether another row of the same table is wanted
   */
  public boolean list(Object[] row, Consumer<Object[]> file) {
    Outsider outsider = Outsider.of(row);
    List<Outsider> first = examples.get(outsider.field());
    if (first.size() < EXAMPLES) {
      first.add(outsider);
    }
    if (listed < Measures.LISTED) {
      listed++;
      file.accept(row);
    }
    return listed < Measures.LISTED
        || Stream.of(Field.values())
            .filter(field -> field.table().equals(outsider.field().table()))
            .anyMatch(this::lacksExamples);
  }

  private boolean lacksExamples(Field field) {
    return examples.get(field).size() < Math.min(EXAMPLES, of(field).outside());
  }

  /** What {@code field} shows. */
  public Tally of(Field field) {
    return tallies.get(field);
  }

  /** Rows outside the period, by every date. */
  public long outside() {
    return tallies.values().stream().mapToLong(Tally::outside).sum();
  }

  /** The first few rows of which {@code field} is outside the period. */
  public List<Outsider> examples(Field field) {
    return List.copyOf(examples.get(field));
  }
}
