package org.sojourn.drafting.guess;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sojourn.drafting.look.Column;

/**
 * In which pattern a column holds dates.
 *
 * @param pattern as a source declares it, null for ISO 8601
 * @param ambiguous whether days and months could be the other way round in all rows
 */
record DateGuess(String pattern, boolean ambiguous) {

  private static final double ENOUGH = 0.9;
  private static final String ISO = "uuuu-MM-dd[['T'][' ']HH:mm[:ss[.SSSSSS][.SSS]]][XXX][X]";

  private static final List<String> PATTERNS =
      List.of(
          "dd/MM/yyyy",
          "dd/MM/yyyy HH:mm",
          "dd/MM/yyyy HH:mm:ss",
          "d/M/yyyy",
          "d/M/yyyy H:mm",
          "d/M/yyyy H:mm:ss",
          "dd.MM.yyyy",
          "dd.MM.yyyy HH:mm",
          "dd.MM.yyyy HH:mm:ss",
          "d.M.yyyy",
          "d.M.yyyy H:mm",
          "d.M.yyyy H:mm:ss",
          "dd-MM-yyyy",
          "dd-MM-yyyy HH:mm",
          "dd-MM-yyyy HH:mm:ss",
          "MM/dd/yyyy",
          "MM/dd/yyyy HH:mm",
          "MM/dd/yyyy HH:mm:ss",
          "M/d/yyyy",
          "M/d/yyyy H:mm",
          "M/d/yyyy H:mm:ss",
          "M/d/yyyy h:mm:ss a",
          "M/d/yy H:mm:ss",
          "M/d/yy H:mm",
          "yyyy/MM/dd",
          "yyyy/MM/dd HH:mm",
          "yyyy/MM/dd HH:mm:ss",
          "yyyy/MM/dd h:mm:ss a",
          "yyyy-MM-dd_HH-mm-ss",
          "d MMM yyyy",
          "d MMMM yyyy",
          "MMM d, yyyy h:mm:ss a",
          "MMM d, yyyy");

  /** The pattern in which nine in ten filled cells of {@code column} are dates, the best one. */
  static Optional<DateGuess> of(Column column) {
    List<String> fitting = new ArrayList<>();
    double best = ENOUGH;
    for (String pattern : candidates()) {
      double share = share(column, pattern);
      if (share > best || share == best && fitting.isEmpty()) {
        fitting.clear();
        best = share;
      }
      if (share == best) {
        fitting.add(pattern);
      }
    }
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    String first = fitting.get(0);
    boolean dayFirst = first.startsWith("d");
    boolean either =
        dayFirst && fitting.stream().anyMatch(p -> p.startsWith("M") && p.contains("/"));
    return Optional.of(new DateGuess(first.equals(ISO) ? null : first, either));
  }

  private static List<String> candidates() {
    List<String> all = new ArrayList<>(List.of(ISO));
    all.addAll(PATTERNS);
    return all;
  }

  private static double share(Column column, String pattern) {
    DateTimeFormatter formatter =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(pattern.replace("yyyy", "uuuu").replace("/yy ", "/uu "))
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    return column.share(text -> day(text, formatter).isPresent());
  }

  /** The day that {@code text} is in this pattern. */
  Optional<LocalDate> day(String text) {
    return day(
        text,
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(
                pattern == null ? ISO : pattern.replace("yyyy", "uuuu").replace("/yy ", "/uu "))
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT));
  }

  private static Optional<LocalDate> day(String text, DateTimeFormatter formatter) {
    if (text.length() < 6 || text.length() > 40) {
      return Optional.empty();
    }
    try {
      TemporalAccessor date = formatter.parseBest(text, LocalDateTime::from, LocalDate::from);
      return Optional.of(LocalDate.from(date));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
