package org.sojourn.ingest.mapping;

import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days whose month is written out or shortened, in English, German, French, Italian or Spanish:
 * {@code 3 April 2017}, {@code 3. Apr. 17}, {@code April 3, 2017}, {@code 3 de abril de 2017}.
 *
 * @param firstYear first of the hundred years that two digits can mean
 */
record NamedMonths(int firstYear) implements Dates {

  private static final int SHORTEST = 3;
  private static final int SHORT_YEAR = 2;
  private static final String[] NAMES = {
    "january januar janner janvier gennaio enero ene",
    "february februar fevrier febbraio febrero feb fev",
    "march marz mars marzo mrz",
    "april avril aprile abril abr",
    "may mai maggio mayo mag",
    "june juni juin giugno junio jun giu",
    "july juli juillet luglio julio jul lug",
    "august aout agosto",
    "september septembre settembre septiembre setiembre sept set",
    "october oktober octobre ottobre octubre ott",
    "november novembre noviembre",
    "december dezember decembre dicembre diciembre dez dic"
  };
  private static final Map<String, Integer> MONTHS = months();
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:\\p{L}+\\.?,? )?(\\d{1,2})(?:\\.|er|st|nd|rd|th)?[ /.-]*(?:de |of )?(\\p{L}+)\\.?[ /.,-]*(?:de |del )?(\\d{4}|\\d{2})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:\\p{L}+\\.?,? )?(\\p{L}+)\\.?[ -]+(\\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\\d{4})");

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < NAMES.length; i++) {
      for (String name : NAMES[i].split(" ")) {
        months.put(name, i + 1);
      }
    }
    return months;
  }

  /** The month called {@code name}, or whose name begins so; 0 when there is none, or several. */
  private static int month(String name) {
    if (MONTHS.containsKey(name)) {
      return MONTHS.get(name);
    }
    int month = 0;
    for (Map.Entry<String, Integer> known : MONTHS.entrySet()) {
      if (name.length() >= SHORTEST && known.getKey().startsWith(name)) {
        if (month != 0 && month != known.getValue()) {
          return 0;
        }
        month = known.getValue();
      }
    }
    return month;
  }

  @Override
  public Optional<LocalDateTime> read(String text) {
    if (text.length() > 60) {
      return Optional.empty();
    }
    ClockText clock = ClockText.of(text);
    String plain =
        Normalizer.normalize(clock.day(), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[\\s\\u00A0]+", " ")
            .toLowerCase(Locale.ROOT);
    return date(DAY_FIRST.matcher(plain), 2, 1, clock.time())
        .or(() -> date(MONTH_FIRST.matcher(plain), 1, 2, clock.time()));
  }

  private Optional<LocalDateTime> date(Matcher date, int month, int day, LocalTime time) {
    return date.matches()
        ? DayOrder.at(year(date.group(3)), month(date.group(month)), number(date.group(day)), time)
        : Optional.empty();
  }

  private int year(String digits) {
    return digits.length() == SHORT_YEAR
        ? DayOrder.fullYear(number(digits), firstYear)
        : number(digits);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  @Override
  public String allowed() {
    return "existing days with the name of the month, such as 3 April 2017";
  }
}
