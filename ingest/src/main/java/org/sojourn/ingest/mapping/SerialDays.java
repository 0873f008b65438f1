package org.sojourn.ingest.mapping;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days counted as spreadsheets do: 1 is 1 January 1900, and there is a 29 February 1900. Only days
 * from 1954 to 2119 are read, so that other numbers are not taken for days; the time of day is the
 * part behind the point.
 */
record SerialDays() implements Dates {

  private static final Pattern NUMBER = Pattern.compile("([2-7]\\d{4})(?:[.,](\\d{1,10}))?");
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
  private static final int SECONDS = 86_400;

  @Override
  public Optional<LocalDateTime> read(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return Optional.empty();
    }
    double part = number.group(2) == null ? 0 : Double.parseDouble("0." + number.group(2));
    return Optional.of(
        ZERO.plusDays(Integer.parseInt(number.group(1)))
            .atStartOfDay()
            .plusSeconds(Math.round(part * SECONDS)));
  }

  @Override
  public String allowed() {
    return "days counted by a spreadsheet, such as 42828 for 3 April 2017";
  }
}
