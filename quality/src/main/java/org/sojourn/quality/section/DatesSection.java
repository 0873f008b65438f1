package org.sojourn.quality.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.programme.Period;
import org.sojourn.quality.measure.DatesOutside;
import org.sojourn.quality.measure.DatesOutside.Field;
import org.sojourn.quality.measure.DatesOutside.Outsider;
import org.sojourn.quality.measure.DatesOutside.Tally;
import org.sojourn.quality.measure.Measures;
import org.sojourn.quality.page.Cell;
import org.sojourn.quality.page.DataTable;
import org.sojourn.quality.page.DataTable.Head;
import org.sojourn.quality.page.Numbers;
import org.sojourn.quality.page.Section;

/** Days outside the programme's period. */
final class DatesSection {

  static final String ID = "dates";

  private static final String FILE = DatesOutside.SCHEMA.name() + ".csv";

  private DatesSection() {}

  static Section of(Measures measures, Labels labels) {
    Period period = labels.programme().period();
    List<DataTable> tables = new ArrayList<>();
    tables.add(table(measures.dates()));
    for (Field field : Field.values()) {
      if (measures.dates().of(field).outside() > 0) {
        tables.add(examples(measures.dates(), field));
      }
    }
    return new Section(
        ID,
        "Dates outside the period",
        Numbers.count(measures.dates().outside(), "date", "dates"),
        List.of(
            "The programme ran from "
                + period.from()
                + " to "
                + period.to()
                + ". Registrations before and responses after it can well be right; exchanges"
                + " outside it are often days and months swapped, or years mistyped. All of them"
                + " are counted in the figures."),
        tables);
  }

  /** What a date is called. */
  static String name(Field field) {
    return switch (field) {
      case START -> "Exchanges: first day";
      case END -> "Exchanges: last day";
      case REGISTERED -> "Registrations: day";
      case SUBMITTED -> "Responses: handed in";
    };
  }

  private static DataTable table(DatesOutside dates) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Field field : Field.values()) {
      Tally tally = dates.of(field);
      rows.add(
          List.of(
              Cell.of(name(field)),
              Cell.number(Numbers.count(tally.dates())),
              Cell.number(Numbers.count(tally.before())),
              Cell.number(Numbers.count(tally.after())),
              Cell.number(day(tally.earliest())),
              Cell.number(day(tally.latest()))));
    }
    return new DataTable(
            "Dates of accepted rows before and after the period",
            List.of(
                Head.of("Date"),
                Head.count("Rows with it"),
                Head.count("Before"),
                Head.count("After"),
                Head.count("Earliest"),
                Head.count("Latest")),
            rows,
            "",
            FILE)
        .cut(Measures.LISTED, dates.outside());
  }

  private static String day(LocalDate day) {
    return day == null ? "\u2013" : day.toString();
  }

  private static DataTable examples(DatesOutside dates, Field field) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Outsider outsider : dates.examples(field)) {
      rows.add(
          List.of(
              Cell.raw(outsider.place().toString()),
              Cell.raw(outsider.key()),
              Cell.number(outsider.day().toString())));
    }
    return new DataTable(
            name(field) + ", outside the period" + first(rows.size(), dates.of(field).outside()),
            List.of(Head.of("File and row"), Head.of("Key"), Head.count("Day")),
            rows,
            "",
            FILE)
        .cut(Measures.LISTED, dates.outside());
  }

  private static String first(long shown, long all) {
    return shown < all
        ? ": the first " + Numbers.count(shown) + " of " + Numbers.count(all)
        : ": " + Numbers.count(all);
  }
}
