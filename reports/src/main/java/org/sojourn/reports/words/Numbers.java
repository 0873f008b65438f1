package org.sojourn.reports.words;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Numbers and dates as a reader of one language expects them. */
public final class Numbers {

  private static final String NO_BREAK = Typography.NO_BREAK;
  private static final int OF_PROBABILITIES = 3;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Words words;
  private final boolean areRounded;
  private final DateFormatSymbols months;
  private final Map<Integer, NumberFormat> formats = new HashMap<>();

  /** Numbers in the language of {@code words}, as they were computed. */
  public Numbers(Words words) {
    this(words, false);
  }

  /**
   * Numbers in the language of {@code words}.
   *
   * @param areRounded whether they have been rounded before: then one in the middle of two shorter
   *     ones keeps a further decimal, since nobody knows to which side it belongs
   */
  public Numbers(Words words, boolean areRounded) {
    this.words = words;
    this.areRounded = areRounded;
    this.months = DateFormatSymbols.getInstance(words.locale());
  }

  /** A whole number with separators for thousands. */
  public String count(long number) {
    return decimal(number, 0);
  }

  /**
   * A number with exactly {@code digits} decimals, one more where it was rounded to the middle of
   * two such before; negative ones with a true minus sign.
   */
  public String decimal(double number, int digits) {
    int most = areRounded && isBetween(number, digits) ? digits + 1 : digits;
    String text = words.set(formats.computeIfAbsent(most, this::format).format(Math.abs(number)));
    return number < 0 && nonZero(text) ? "\u2212" + text : text;
  }

  private static boolean isBetween(double number, int digits) {
    BigDecimal moved = BigDecimal.valueOf(Math.abs(number)).scaleByPowerOfTen(digits);
    return moved.remainder(BigDecimal.ONE).compareTo(HALF) == 0;
  }

  private NumberFormat format(int digits) {
    NumberFormat format = NumberFormat.getNumberInstance(words.locale());
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    format.setRoundingMode(com.ibm.icu.math.BigDecimal.ROUND_HALF_UP);
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
    return probability(number, OF_PROBABILITIES);
  }

  /** The same with {@code digits} decimals at most: {@code < 0.01}. */
  public String probability(double number, int digits) {
    int some = Math.min(digits, OF_PROBABILITIES);
    double least = Math.pow(10, -some);
    return number < least ? "<" + NO_BREAK + decimal(least, some) : decimal(number, some);
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
