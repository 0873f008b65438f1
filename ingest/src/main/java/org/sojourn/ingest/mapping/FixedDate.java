package org.sojourn.ingest.mapping;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads dates in which every number has its place, such as {@code 31/03/2017 14:30}, as a formatter
 * does, only faster; leaves all others to it.
 */
final class FixedDate {

  private static final String FIELDS = "uMdHms";
  private static final Pattern FIELD = Pattern.compile("uuuu|MM|dd|HH|mm|ss");
  private static final Pattern FIXED = Pattern.compile("(?:(?:" + FIELD + ")|[-/.: ])+");
  private static final List<FixedDate> ISO =
      List.of(
          new FixedDate("uuuu-MM-dd"),
          new FixedDate("uuuu-MM-ddTHH:mm"),
          new FixedDate("uuuu-MM-dd HH:mm"),
          new FixedDate("uuuu-MM-ddTHH:mm:ss"),
          new FixedDate("uuuu-MM-dd HH:mm:ss"));

  private final String pattern;

  private FixedDate(String pattern) {
    this.pattern = pattern;
  }

  /** Readers of what ISO 8601 mostly looks like. */
  static List<FixedDate> iso() {
    return ISO;
  }

  /** A reader of {@code pattern}, whose year is {@code uuuu}; none where it has no fixed places. */
  static List<FixedDate> of(String pattern) {
    List<String> fields = FIELD.matcher(pattern).results().map(MatchResult::group).toList();
    boolean once = fields.stream().distinct().count() == fields.size();
    boolean whole = fields.containsAll(List.of("uuuu", "MM", "dd"));
    whole &= fields.size() == 3 || fields.containsAll(List.of("HH", "mm"));
    return FIXED.matcher(pattern).matches() && once && whole
        ? List.of(new FixedDate(pattern))
        : List.of();
  }

  /** The date in {@code text}; null where a formatter has to say whether it is one. */
  LocalDateTime read(String text) {
    if (text.length() != pattern.length()) {
      return null;
    }
    int[] numbers = new int[FIELDS.length()];
    for (int i = 0; i < text.length(); i++) {
      int field = FIELDS.indexOf(pattern.charAt(i));
      int digit = text.charAt(i) - '0';
      if (field < 0 ? text.charAt(i) != pattern.charAt(i) : digit < 0 || digit > 9) {
        return null;
      }
      if (field >= 0) {
        numbers[field] = numbers[field] * 10 + digit;
      }
    }
    return date(numbers);
  }

  private static LocalDateTime date(int[] n) {
    try {
      return n[0] == 0 ? null : LocalDateTime.of(n[0], n[1], n[2], n[3], n[4], n[5]);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
