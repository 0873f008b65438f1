package org.sojourn.reports.words;

import com.ibm.icu.math.BigDecimal;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Numbers and dates as a reader of one language expects them. */
public final class Numbers {

  private static final String NO_BREAK = Typography.NO_BREAK;
  private static final double LEAST_PROBABILITY = 0.001;

  private final Words words;
  private final DateFormatSymbols months;
  private final Map<Integer, NumberFormat> formats = new HashMap<>();

  /** Numbers in the language of {@code words}. */
  public Numbers(Words words) {
    this.words = words;
    this.months = DateFormatSymbols.getInstance(words.locale());
  }

  /** A whole number with separators for thousands. */
  public String count(long number) {
    return decimal(number, 0);
  }

  /** A number with exactly {@code digits} decimals; negative ones with a true minus sign. */
  public String decimal(double number, int digits) {
    String text = words.set(formats.computeIfAbsent(digits, this::format).format(Math.abs(number)));
    return number < 0 && nonZero(text) ? "\u2212" + text : text;
  }

  private NumberFormat format(int digits) {
    NumberFormat format = NumberFormat.getNumberInstance(words.locale());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    format.setRoundingMode(BigDecimal.ROUND_HALF_UP);
    return format;
  }

  /** A difference with its sign. */
  public String signed(double number, int digits) {
    String text = decimal(number, digits);
    return number > 0 && nonZero(text) ? "+" + text : text;
  }

  private static boolean nonZero(String text) {
    return text.chars().anyMatch(c -> c >= '1' && c <= '9');
  }

  /** A probability with three decimals: {@code 0.034}, {@code < 0.001}. */
  public String probability(double number) {
    return number < LEAST_PROBABILITY
        ? "<" + NO_BREAK + decimal(LEAST_PROBABILITY, 3)
        : decimal(number, 3);
  }

  /** A percentage, whole: {@code 95 %}. */
  public String percent(double percentage) {
    return words.say("percent", "number", decimal(percentage, 0));
  }

  /** A day: {@code 30 June 2017}; months in the case that a date asks for. */
  public String date(LocalDate day) {
    String[] names = months.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
    return words.say(
        "date",
        "day",
        Integer.toString(day.getDayOfMonth()),
        "month",
        names[day.getMonthValue() - 1],
        "year",
        Integer.toString(day.getYear()));
  }

  /** A month in a few letters, with the year: {@code Nov 2016}. */
  public String month(LocalDate day) {
    String[] names = months.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED);
    return names[day.getMonthValue() - 1] + NO_BREAK + Integer.toString(day.getYear());
  }
}
