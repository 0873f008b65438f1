package org.sojourn.ingest.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The patterns that are tried for columns of dates whose source declares none. */
final class DatePatterns {

  /** Name of ISO 8601 among the patterns. */
  static final String ISO = "ISO 8601";

  /** Name of days counted by a spreadsheet. */
  static final String SERIAL = "days since 1900";

  /** Name of days with the month in letters. */
  static final String NAMED = "d MMMM yyyy";

  private static final int YEARS_BEFORE = 50;
  private static final List<String> NUMERIC =
      List.of(
          "dd/MM/yyyy",
          "MM/dd/yyyy",
          "dd.MM.yyyy",
          "dd-MM-yyyy",
          "MM-dd-yyyy",
          "yyyy/MM/dd",
          "yyyy.MM.dd",
          "yyyyMMdd",
          "dd/MM/yy",
          "MM/dd/yy",
          "dd.MM.yy",
          "dd-MM-yy",
          "MM-dd-yy");
  private static final Pattern ONE_DIGIT = Pattern.compile("(^|[/.-])\\d([/.-]|$)");

  private DatePatterns() {}

  /** First of the hundred years that two digits mean in a programme that begins in {@code year}. */
  static int firstYear(int year) {
    return year - YEARS_BEFORE;
  }

  /** Every pattern by its name, ISO 8601 first. */
  static Map<String, Dates> all(int firstYear) {
    Map<String, Dates> all = new LinkedHashMap<>();
    all.put(ISO, new DateText(null, false, firstYear));
    NUMERIC.forEach(pattern -> all.put(pattern, DayOrder.of(pattern, firstYear)));
    all.put(NAMED, new NamedMonths(firstYear));
    all.put(SERIAL, new SerialDays());
    return all;
  }

  /** How {@code name} is to be declared, or stated, for texts that have been seen to differ so. */
  static String described(String name, Seen seen) {
    if (!NUMERIC.contains(name)) {
      return name;
    }
    String day = seen.oneDigit ? name.replace("dd", "d").replace("MM", "M") : name;
    List<String> times = new ArrayList<>(seen.times.keySet());
    boolean without = times.remove("");
    if (times.size() > 1) {
      String both = times.get(0).contains("a") ? "[ h:mm[:ss] a]" : "[ HH:mm[:ss]]";
      return day + both;
    }
    String time = times.isEmpty() ? "" : times.get(0);
    return day + (without && !time.isEmpty() ? "[" + time + "]" : time);
  }

  /** How the dates of a column differ in form. */
  static final class Seen {

    private final Map<String, Boolean> times = new TreeMap<>();
    private boolean oneDigit;

    void add(String text) {
      ClockText clock = ClockText.of(text);
      times.put(clock.form(), true);
      oneDigit = oneDigit || ONE_DIGIT.matcher(clock.day()).find();
    }
  }
}
