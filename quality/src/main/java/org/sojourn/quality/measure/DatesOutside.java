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
import org.sojourn.model.programme.Period;
import org.sojourn.model.table.TableSchema;
import org.sojourn.quality.rows.ExchangeRow;
import org.sojourn.quality.rows.Place;
import org.sojourn.quality.rows.RegistrationRow;
import org.sojourn.quality.rows.ResponseRow;

/** Finds days before and after the programme's period. */
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

  private static final int EXAMPLES = 20;

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
  public record Outsider(Place place, String key, Field field, LocalDate day) {}

  /** What a date shows. */
  public static final class Tally {
    private long dates;
    private long before;
    private long after;
    private LocalDate earliest;
    private LocalDate latest;

    /** Rows that have the date. */
    public long dates() {
      return dates;
    }

    /** Rows before the period. */
    public long before() {
      return before;
    }

    /** Rows after the period. */
    public long after() {
      return after;
    }

    /** Rows outside the period. */
    public long outside() {
      return before + after;
    }

    /** The first day of all rows, null when there is none. */
    public LocalDate earliest() {
      return earliest;
    }

    /** The last day of all rows, null when there is none. */
    public LocalDate latest() {
      return latest;
    }
  }

  private final Period period;
  private final Consumer<Object[]> file;
  private final Map<Field, Tally> tallies = new EnumMap<>(Field.class);
  private final Map<Field, List<Outsider>> examples = new EnumMap<>(Field.class);

  /** Looks for days outside {@code period}, which are written to {@code file}. */
  public DatesOutside(Period period, Consumer<Object[]> file) {
    this.period = period;
    this.file = file;
    for (Field field : Field.values()) {
      tallies.put(field, new Tally());
      examples.put(field, new ArrayList<>());
    }
  }

  /** Looks at a registration. */
  public void add(RegistrationRow row) {
    add(Field.REGISTERED, row.place(), row.key(), row.registered());
  }

  /** Looks at an exchange. */
  public void add(ExchangeRow row) {
    add(Field.START, row.place(), row.key(), row.start());
    add(Field.END, row.place(), row.key(), row.end());
  }

  /** Looks at a response. */
  public void add(ResponseRow row) {
    add(Field.SUBMITTED, row.place(), row.key(), row.submitted());
  }

  private void add(Field field, Place place, String key, LocalDate day) {
    if (day == null) {
      return;
    }
    Tally tally = tallies.get(field);
    tally.dates++;
    tally.earliest = tally.earliest == null || day.isBefore(tally.earliest) ? day : tally.earliest;
    tally.latest = tally.latest == null || day.isAfter(tally.latest) ? day : tally.latest;
    if (period.contains(day)) {
      return;
    }
    boolean before = day.isBefore(period.from());
    tally.before += before ? 1 : 0;
    tally.after += before ? 0 : 1;
    List<Outsider> first = examples.get(field);
    if (first.size() < EXAMPLES) {
      first.add(new Outsider(place, key, field, day));
    }
    file.accept(
        new Object[] {
          field.table(),
          field.column(),
          key,
          place.source(),
          place.file(),
          place.row(),
          day,
          before ? "before" : "after"
        });
  }

  /** What {@code field} shows. */
  public Tally of(Field field) {
    return tallies.get(field);
  }

  /** The first few rows of which {@code field} is outside the period. */
  public List<Outsider> examples(Field field) {
    return List.copyOf(examples.get(field));
  }
}
