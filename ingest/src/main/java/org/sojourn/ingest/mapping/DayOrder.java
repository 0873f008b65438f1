package org.sojourn.ingest.mapping;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days in one order of numbers, with or without a time of day. Days and months may have one digit.
 *
 * @param pattern in the letters of {@link java.time.format.DateTimeFormatter}
 * @param form regular expression with three groups
 * @param year which group is the year; likewise month and day
 * @param firstYear first of the hundred years that two digits can mean
 */
record DayOrder(String pattern, Pattern form, int year, int month, int day, int firstYear)
    implements Dates {

  private static final int CENTURY = 100;

  /** Of a pattern such as {@code dd/MM/yyyy}, with a separator or none. */
  static DayOrder of(String pattern, int firstYear) {
    String form =
        pattern
            .replaceAll("([./-])", "\\\\$1")
            .replace("yyyy", "(\\d{4})")
            .replace("yy", "(\\d{2})");
    String digits = pattern.matches("[a-zA-Z]+") ? "(\\\\d{2})" : "(\\\\d{1,2})";
    form = form.replaceAll("dd|MM", digits);
    String order = pattern.replaceAll("(.)\\1*[./-]?", "$1");
    return new DayOrder(
        pattern,
        Pattern.compile(form),
        order.indexOf('y') + 1,
        order.indexOf('M') + 1,
        order.indexOf('d') + 1,
        firstYear);
  }

  @Override
  public Optional<LocalDateTime> read(String text) {
    ClockText clock = ClockText.of(text);
    Matcher numbers = form.matcher(clock.day());
    return numbers.matches()
        ? day(number(numbers, year), number(numbers, month), number(numbers, day), clock.time())
        : Optional.empty();
  }

  private static int number(Matcher numbers, int group) {
    return Integer.parseInt(numbers.group(group));
  }

  private Optional<LocalDateTime> day(int year, int month, int day, LocalTime time) {
    return shortYear()
        ? at(fullYear(year, firstYear), month, day, time)
        : at(year, month, day, time);
  }

  private boolean shortYear() {
    return !pattern.contains("yyyy");
  }

  /** The year that ends in {@code two} digits among the hundred from {@code firstYear}. */
  static int fullYear(int two, int firstYear) {
    return firstYear + Math.floorMod(two - firstYear, CENTURY);
  }

  /** That day, if there is one. */
  static Optional<LocalDateTime> at(int year, int month, int day, LocalTime time) {
    boolean exists =
        year >= 1
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists
        ? Optional.of(
            LocalDate.of(year, month, day).atTime(time == null ? LocalTime.MIDNIGHT : time))
        : Optional.empty();
  }

  @Override
  public String allowed() {
    return "existing days in the pattern "
        + pattern
        + (shortYear() ? " of the years %d to %d".formatted(firstYear, firstYear + 99) : "");
  }
}
