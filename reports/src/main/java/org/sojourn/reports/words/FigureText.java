package org.sojourn.reports.words;

import java.time.LocalDate;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Precision;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.reports.chart.State;

/** Figures in words: value, interval, base and status. */
public final class FigureText {

  private static final double LARGE = 100;
  private static final String CENSUS = "census";

  private final Words words;
  private final Numbers numbers;
  private final ProgrammeDirectory directory;

  /** Figures of {@code directory} in the language of {@code words}. */
  public FigureText(Words words, ProgrammeDirectory directory) {
    this.words = words;
    this.numbers = numbers(words, directory);
    this.directory = directory;
  }

  /** Numbers as {@code directory} publishes them. */
  public static Numbers numbers(Words words, ProgrammeDirectory directory) {
    boolean isWeighted = directory.programme().weighting() != null;
    return new Numbers(words, isWeighted || directory.programme().disclosure().decimals() != null);
  }

  private Precision precision(Estimate estimate) {
    return Precision.of(directory.programme().disclosure(), estimate);
  }

  /** The decimals to print of {@code estimate}: no more than it is published with. */
  public int digits(Estimate estimate, int usual) {
    return precision(estimate).digits(usual);
  }

  /** The value with its unit, or the word for its absence. */
  public String value(Estimate estimate) {
    return estimate.shown() ? number(estimate, estimate.value()) : status(estimate.status());
  }

  /** Of what day the data are, in brackets, where a figure was kept from an earlier publication. */
  public String earlier(Estimate estimate) {
    if (estimate.earlierDay() == null) {
      return "";
    }
    String day = numbers.date(LocalDate.parse(estimate.earlierDay()));
    return " (" + words.say("figure.earlier", "day", day) + ")";
  }

  /** A number in the unit of {@code estimate}. */
  public String number(Estimate estimate, double number) {
    return switch (estimate.statistic().unit()) {
      case PERCENT -> numbers.percent(number);
      case COUNT -> numbers.count(Math.round(number));
      default -> plain(estimate, number);
    };
  }

  /**
   * By how much the value of {@code estimate} moved, with its sign: {@code +1.2 percentage points}.
   */
  public String difference(Estimate estimate, double moved) {
    return switch (estimate.statistic().unit()) {
      case PERCENT ->
          words.say("compared.points", "number", numbers.signed(moved, digits(estimate, 1)));
      case COUNT -> numbers.signed(moved, 0);
      default -> numbers.signed(moved, digits(estimate, 2));
    };
  }

  private String plain(Estimate estimate, double number) {
    return switch (estimate.statistic()) {
      case GAIN, CLIFFS_DELTA -> numbers.signed(number, digits(estimate, 2));
      case NET_SCORE, DIFFERENCE -> numbers.signed(number, 0);
      case P_VALUE, ADJUSTED_P_VALUE -> numbers.probability(number, digits(estimate, 3));
      default -> numbers.decimal(number, digits(estimate, usualDigits(estimate, number)));
    };
  }

  private int usualDigits(Estimate estimate, double number) {
    if (!isAmount(estimate)) {
      return 2;
    }
    return Math.abs(number) >= LARGE || number == Math.rint(number) ? 0 : 1;
  }

  private boolean isAmount(Estimate estimate) {
    return directory
        .indicator(estimate.indicator())
        .map(Indicator::measure)
        .filter(Measure.Amount.class::isInstance)
        .isPresent();
  }

  /** The word for a status other than published. */
  public String status(CellStatus status) {
    if (status.hidden()) {
      return words.say("status.hidden");
    }
    return words.say(status == CellStatus.NO_ANSWERS ? "status.no-answers" : "status.undefined");
  }

  /** How a figure of {@code status} is drawn. */
  public static State state(CellStatus status) {
    if (status.hidden()) {
      return State.HIDDEN;
    }
    return switch (status) {
      case PUBLISHED -> State.SHOWN;
      case NO_ANSWERS -> State.EMPTY;
      default -> State.UNDEFINED;
    };
  }

  /** How a cell of {@code status} is set in a table. */
  public static String style(CellStatus status) {
    return switch (state(status)) {
      case SHOWN -> "plain";
      case HIDDEN -> "hidden";
      case EMPTY -> "empty";
      case UNDEFINED -> "undefined";
    };
  }

  /** Whether there is an interval to show. */
  public static boolean hasInterval(Estimate estimate) {
    return estimate.shown() && estimate.low() != null && estimate.high() != null;
  }

  /** Whether all have answered: limits that are equal may also have been rounded. */
  public static boolean isCensus(Estimate estimate) {
    return estimate.low().equals(estimate.high()) && estimate.method().contains(CENSUS);
  }

  /** The interval's limits, {@code 86 to 98 %}; empty without one; a census says so. */
  public String interval(Estimate estimate) {
    if (!hasInterval(estimate)) {
      return "";
    }
    if (isCensus(estimate)) {
      return words.say("interval.census");
    }
    boolean percent = estimate.statistic().unit() == Statistic.Unit.PERCENT;
    String low = percent ? numbers.decimal(estimate.low(), 0) : number(estimate, estimate.low());
    return words.say("interval", "low", low, "high", number(estimate, estimate.high()));
  }

  /** The interval's limits without unit and plus sign, {@code 86–98}; empty without one. */
  public String briefInterval(Estimate estimate) {
    if (!hasInterval(estimate) || isCensus(estimate)) {
      return "";
    }
    String low = unsigned(estimate, estimate.low());
    String high = unsigned(estimate, estimate.high());
    return words.say(estimate.low() < 0 ? "interval" : "interval.brief", "low", low, "high", high);
  }

  private String unsigned(Estimate estimate, double number) {
    boolean percent = estimate.statistic().unit() == Statistic.Unit.PERCENT;
    String text = percent ? numbers.decimal(number, 0) : number(estimate, number);
    return text.startsWith("+") ? text.substring(1) : text;
  }

  /** {@code n = 43 of 54}, or {@code n = 43} where the population is not known. */
  public String base(Estimate estimate) {
    if (estimate.base() == null) {
      return "";
    }
    String base = numbers.count(estimate.base());
    if (estimate.population() == null) {
      return words.say("base", "n", base);
    }
    return words.say("base.of", "n", base, "population", numbers.count(estimate.population()));
  }

  /** {@code n = 43}. */
  public String briefBase(Estimate estimate) {
    return estimate.base() == null ? "" : words.say("base", "n", numbers.count(estimate.base()));
  }

  /** Value and base for somebody else's sentence: {@code 95 % (n = 43)}; of counts the value. */
  public String quoted(Estimate estimate) {
    boolean counted = estimate.statistic().unit() == Statistic.Unit.COUNT;
    return counted || estimate.base() == null
        ? value(estimate)
        : value(estimate) + " (" + briefBase(estimate) + ")";
  }

  /** Value, interval and base for a sentence: {@code 95 % (86 to 98 %, n = 43 of 54)}. */
  public String full(Estimate estimate) {
    if (!estimate.shown()) {
      return status(estimate.status());
    }
    String interval = interval(estimate);
    String base = base(estimate);
    if (interval.isEmpty() && base.isEmpty()) {
      return value(estimate);
    }
    String both = interval.isEmpty() || base.isEmpty() ? interval + base : interval + ", " + base;
    return value(estimate) + " (" + both + ")";
  }

  /** The value that {@code indicator} is to reach, with its unit; the indicator has a target. */
  public String target(Indicator indicator, Estimate estimate) {
    return number(estimate, indicator.target());
  }

  /** How a figure stands to its target. */
  public enum Verdict {
    /** The whole interval reaches the target. */
    MET,
    /** The value reaches the target; the interval includes less, or none is shown. */
    OPEN,
    /** The value does not reach the target. */
    MISSED,
    /** The value was rounded, and what it was before may lie on either side of the target. */
    UNSURE,
    /** There is no target, or no value. */
    NONE
  }

  /**
   * How {@code estimate} stands to the target of {@code indicator}: what is certain of the value
   * before it was rounded.
   */
  public Verdict verdict(Indicator indicator, Estimate estimate) {
    if (indicator.target() == null || !estimate.shown()) {
      return Verdict.NONE;
    }
    Precision precision = precision(estimate);
    if (precision.misses(estimate.value(), indicator.target())) {
      return Verdict.MISSED;
    }
    if (!precision.reaches(estimate.value(), indicator.target())) {
      return Verdict.UNSURE;
    }
    boolean sure = estimate.low() != null && estimate.low() >= indicator.target();
    return sure ? Verdict.MET : Verdict.OPEN;
  }
}
