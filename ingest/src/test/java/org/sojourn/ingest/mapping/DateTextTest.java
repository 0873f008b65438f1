package org.sojourn.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  private static String read(DateText dates, String text) {
    return dates.read(text).map(Object::toString).orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "2017-03-31, 2017-03-31T00:00",
    "2016-02-29, 2016-02-29T00:00",
    "2017-03-31T14:30, 2017-03-31T14:30",
    "2017-03-31 14:30:05, 2017-03-31T14:30:05",
    "2017-03-31T14:30:05.123456789, 2017-03-31T14:30:05.123456",
    "2017-03-31T14:30:05Z, 2017-03-31T14:30:05",
    "2017-03-31T23:30:05+02:00, 2017-03-31T23:30:05",
    "2017-03-31T23:30:05.5+0200, 2017-03-31T23:30:05.500",
    "2017-02-29, none",
    "2017-02-30, none",
    "2017-13-01, none",
    "2017-3-1, none",
    "31/03/2017, none",
    "2017-03-31T24:00, none",
    "0000-01-01, none",
    "+12017-03-31, none",
    "42795, none",
    "'', none"
  })
  void isoDates(String text, String expected) {
    assertThat(read(new DateText(null, false, 1967), text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "dd/MM/yyyy, 03/04/2017, 2017-04-03T00:00",
    "dd/MM/yyyy, 31/02/2017, none",
    "dd/MM/yyyy, 3/4/2017, none",
    "dd/MM/yyyy, 2017-04-03, none",
    "d.M.yy, 3.4.17, 2017-04-03T00:00",
    "dd/MM/yyyy HH:mm, 03/04/2017 09:15, 2017-04-03T09:15",
    "d MMM yyyy, 3 APR 2017, 2017-04-03T00:00",
    "d MMMM yyyy, 3 september 2017, 2017-09-03T00:00",
    "MM/dd/yyyy hh:mm a, 04/03/2017 01:05 PM, 2017-04-03T13:05",
    "yyyy-MM-dd'_'HH-mm-ss, 2017-04-03_09-15-00, 2017-04-03T09:15",
    "MM/yyyy, 04/2017, none"
  })
  void declaredPatterns(String pattern, String text, String expected) {
    assertThat(read(new DateText(pattern, false, 1967), text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "uuuu-MM-dd HH:mm:ss, 2017-04-03 09:15:59",
    "uuuu-MM-dd HH:mm:ss, 2017-04-03 09:15:60",
    "uuuu-MM-dd HH:mm:ss, 2017-04-03 24:00:00",
    "uuuu-MM-dd HH:mm:ss, 2017-02-29 09:15:00",
    "uuuu-MM-dd HH:mm:ss, 0000-02-29 09:15:00",
    "uuuu-MM-dd HH:mm:ss, 2017-04-03T09:15:59",
    "dd/MM/uuuu mm, 03/04/2017 15",
    "dd/MM/uuuu HH, 03/04/2017 15",
    "dd/MM/uuuu HH:ss, 03/04/2017 15:10",
    "uuuuMMdd, 20170403",
    "uuuuMMddHHmm, 201704031530",
    "uuuuMM, 201704",
    "dd.MM.uuuu dd, 03.04.2017 03",
    "dd.MM.uuuu dd, 03.04.2017 04"
  })
  void fixedPlacesAreReadAsAFormatterDoes(String pattern, String text) {
    String expected;
    try {
      TemporalAccessor read =
          DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
              .withResolverStyle(ResolverStyle.STRICT)
              .parseBest(text, LocalDateTime::from, LocalDate::from);
      LocalDateTime time =
          read instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) read;
      expected = time.getYear() < 1 ? "none" : time.toString();
    } catch (DateTimeParseException e) {
      expected = "none";
    }
    assertThat(read(new DateText(pattern, false, 1967), text)).isEqualTo(expected);
  }

  @Test
  void dateCellsOfWorkbooksAreReadBesideThePattern() {
    DateText dates = new DateText("dd/MM/yyyy", true, 1967);
    assertThat(read(dates, "03/04/2017")).isEqualTo("2017-04-03T00:00");
    assertThat(read(dates, "2017-04-03")).isEqualTo("2017-04-03T00:00");
  }

  @Test
  void whatIsAllowedIsSaid() {
    assertThat(new DateText(null, false, 1967).allowed())
        .isEqualTo("ISO 8601 such as 2017-03-31 or 2017-03-31T14:30");
    assertThat(new DateText("dd/MM/yyyy", false, 1967).allowed())
        .isEqualTo("existing days in the pattern dd/MM/yyyy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dd/mmm/bb", "{", "'open"})
  void otherPatternsAreRefused(String pattern) {
    assertThatThrownBy(() -> new DateText(pattern, false, 1967))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void serialisingKeepsThePattern() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new DateText("dd.MM.yyyy", false, 1967));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(read((DateText) in.readObject(), "03.04.2017")).isEqualTo("2017-04-03T00:00");
    }
  }
}
