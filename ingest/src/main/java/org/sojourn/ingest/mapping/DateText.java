package org.sojourn.ingest.mapping;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days, with or without a time of day, in one pattern: strictly, so that 30 February is no
 * day. Month names are English. A time zone is read over: the time stays as it is written.
 */
final class DateText implements Dates, Serializable {

  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter ISO_FORMATTER =
      strict(
          new DateTimeFormatterBuilder()
              .appendPattern("uuuu-MM-dd[['T'][' ']HH:mm[:ss]]")
              .appendOptional(
                  new DateTimeFormatterBuilder()
                      .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                      .toFormatter(Locale.ENGLISH))
              .appendPattern("[XXX][X]"));

  private static final Pattern TWO_DIGITS = Pattern.compile("(?<!u)uu(?!u)");

  private final String pattern;
  private final boolean alsoIso;
  private final int firstYear;
  private transient DateTimeFormatter formatter;
  private transient List<FixedDate> fixed;

  /**
   * A reader of dates.
   *
   * @param pattern of {@link DateTimeFormatter}, null for ISO 8601
   * @param alsoIso whether ISO 8601 is read beside the pattern
   * @param firstYear first of the hundred years that two digits can mean
   * @throws IllegalArgumentException when it is no pattern
   */
  DateText(String pattern, boolean alsoIso, int firstYear) {
    this.pattern = pattern;
    this.alsoIso = alsoIso;
    this.firstYear = firstYear;
    prepare();
  }

  private void prepare() {
    formatter = formatter(pattern, firstYear);
    fixed = pattern == null ? FixedDate.iso() : FixedDate.of(years(pattern));
  }

  @Override
  public Optional<LocalDateTime> read(String text) {
    if (formatter == null) {
      prepare();
    }
    for (FixedDate known : fixed) {
      LocalDateTime date = known.read(text);
      if (date != null) {
        return Optional.of(date);
      }
    }
    Optional<LocalDateTime> date = pattern == null ? iso(text) : parse(text, formatter);
    return date.isEmpty() && alsoIso ? iso(text) : date;
  }

  @Override
  public String allowed() {
    return pattern == null
        ? "ISO 8601 such as 2017-03-31 or 2017-03-31T14:30"
        : "existing days in the pattern " + pattern;
  }

  /** Whether ISO 8601 is read beside the pattern. */
  boolean alsoIso() {
    return alsoIso;
  }

  private static Optional<LocalDateTime> iso(String text) {
    boolean shaped = text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    return shaped ? parse(text, ISO_FORMATTER) : Optional.empty();
  }

  private static Optional<LocalDateTime> parse(String text, DateTimeFormatter formatter) {
    try {
      TemporalAccessor date = formatter.parseBest(text, LocalDateTime::from, LocalDate::from);
      LocalDateTime time =
          date instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) date;
      return Optional.of(time.truncatedTo(ChronoUnit.MICROS))
          .filter(t -> t.getYear() >= 1 && t.getYear() <= 9999);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter formatter(String pattern, int firstYear) {
    if (pattern == null) {
      return ISO_FORMATTER;
    }
    DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
    String years = years(pattern);
    Matcher two = TWO_DIGITS.matcher(years);
    if (years.indexOf('\'') >= 0 || years.indexOf('[') >= 0 || !two.find()) {
      return strict(builder.appendPattern(years));
    }
    appendPattern(builder, years.substring(0, two.start()));
    builder.appendValueReduced(ChronoField.YEAR, 2, 2, firstYear);
    appendPattern(builder, years.substring(two.end()));
    return strict(builder);
  }

  private static void appendPattern(DateTimeFormatterBuilder builder, String pattern) {
    if (!pattern.isEmpty()) {
      builder.appendPattern(pattern);
    }
  }

  private static DateTimeFormatter strict(DateTimeFormatterBuilder builder) {
    return builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
  }

  /** {@code pattern} with the year-of-era {@code y}, which strict reading refuses, as {@code u}. */
  private static String years(String pattern) {
    StringBuilder out = new StringBuilder(pattern.length());
    boolean quoted = false;
    for (char c : pattern.toCharArray()) {
      quoted ^= c == '\'';
      out.append(c == 'y' && !quoted ? 'u' : c);
    }
    return out.toString();
  }
}
