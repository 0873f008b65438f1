package org.sojourn.ingest.mapping;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that may end in a time of day: {@code 14:30}, {@code 14:30:05}, {@code 2:30 p.m.}. A time
 * zone behind it is read over.
 *
 * @param day the text before the time
 * @param time null when there is none
 * @param form pattern of the time, empty when there is none
 */
record ClockText(String day, LocalTime time, String form) {

  private static final int HALF_DAY = 12;
  private static final Pattern CLOCK =
      Pattern.compile(
          "(.*\\d)(?:[T,]?\\s+|T)(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?"
              + "(?:\\s*([aApP])\\.?\\s?[mM]\\.?)?(?:\\s?(?:Z|UTC|[+-]\\d{2}:?\\d{2}))?");

  /** Takes {@code text} apart; a time that no clock shows is left with the day. */
  static ClockText of(String text) {
    Matcher clock = CLOCK.matcher(text);
    if (!clock.matches()) {
      return new ClockText(text, null, "");
    }
    int hour = hour(Integer.parseInt(clock.group(2)), clock.group(5));
    int minute = Integer.parseInt(clock.group(3));
    int second = clock.group(4) == null ? 0 : Integer.parseInt(clock.group(4));
    if (hour > 23 || minute > 59 || second > 59) {
      return new ClockText(text, null, "");
    }
    String form =
        (clock.group(5) == null ? " HH:mm" : " h:mm")
            + (clock.group(4) == null ? "" : ":ss")
            + (clock.group(5) == null ? "" : " a");
    return new ClockText(clock.group(1), LocalTime.of(hour, minute, second), form);
  }

  /** The hour of 24, or 99 when there is no such hour before or after noon. */
  private static int hour(int hour, String half) {
    if (half == null) {
      return hour;
    }
    if (hour < 1 || hour > HALF_DAY) {
      return 99;
    }
    return hour % HALF_DAY + (half.equalsIgnoreCase("p") ? HALF_DAY : 0);
  }
}
