package org.sojourn.model.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.sojourn.model.programme.Disclosure;

/**
 * How finely a figure is published, and what its published value still tells of the exact one.
 *
 * <p>Values are rounded half away from zero. Limits are rounded outwards, so that a published
 * interval holds the exact one.
 *
 * @param value decimals of the value and the standard error, in the figure's unit; null where they
 *     are not rounded
 * @param limits decimals of the interval's limits; null where they are not rounded
 */
public record Precision(Integer value, Integer limits) {

  private static final String WEIGHTED = " weighted";
  private static final String COARSE = ", rounded coarsely";

  /** Further decimals of pure numbers such as p-values and effect sizes. */
  private static final int OF_PURE_NUMBERS = 2;

  private static final int OF_KAPPAS = 2;
  private static final int OF_COMPUTATION = 10;

  /**
   * The precision of a figure: what the programme declares, and what weights ask for.
   *
   * @param figure with the method that tells whether it is weighted
   */
  public static Precision of(Disclosure policy, Estimate figure) {
    Precision declared = declared(policy, figure.statistic());
    boolean coarse = figure.method().endsWith(COARSE);
    boolean isWeighted = coarse || figure.method().contains(WEIGHTED);
    if (!isWeighted || figure.statistic().unit() == Statistic.Unit.COUNT) {
      return declared;
    }
    boolean ofScale =
        figure.statistic() == Statistic.MEAN || figure.statistic() == Statistic.STANDARD_DEVIATION;
    int fine = ofScale ? 2 : 1;
    return new Precision(
        least(declared.value, coarse ? fine - 1 : fine), least(declared.limits, fine - 1));
  }

  private static Precision declared(Disclosure policy, Statistic statistic) {
    if (statistic == Statistic.KAPPA || statistic == Statistic.FLEISS_KAPPA) {
      return new Precision(OF_KAPPAS, OF_KAPPAS);
    }
    if (policy.decimals() == null || statistic.unit() == Statistic.Unit.COUNT) {
      return new Precision(null, null);
    }
    boolean pure = statistic.unit() == Statistic.Unit.NONE;
    int decimals = policy.decimals() + (pure ? OF_PURE_NUMBERS : 0);
    return new Precision(decimals, decimals);
  }

  private static Integer least(Integer some, Integer other) {
    return Stream.of(some == null ? other : some, other).min(Integer::compare).orElseThrow();
  }

  /** The same weighted figure, to be published ten times as coarsely. */
  public static Estimate coarse(Estimate figure) {
    return figure.withMethod(figure.method() + COARSE);
  }

  /** The figure as it is published. */
  public Estimate of(Estimate figure) {
    Double rounded = round(figure.value(), value, RoundingMode.HALF_UP);
    Double error = round(figure.standardError(), value, RoundingMode.HALF_UP);
    if (figure.low() == null || figure.high() == null || figure.low().equals(figure.high())) {
      return figure.with(
          rounded,
          error,
          round(figure.low(), value, RoundingMode.HALF_UP),
          round(figure.high(), value, RoundingMode.HALF_UP));
    }
    double low = round(figure.low(), limits, RoundingMode.FLOOR);
    double high = round(figure.high(), limits, RoundingMode.CEILING);
    return figure.with(
        rounded,
        error,
        rounded == null ? low : Math.min(low, rounded),
        rounded == null ? high : Math.max(high, rounded));
  }

  /** A limit of 100.00000000000001 is one of 100: the last digits are those of the computation. */
  private static Double round(Double number, Integer decimals, RoundingMode mode) {
    if (number == null || decimals == null) {
      return number;
    }
    BigDecimal clean =
        mode == RoundingMode.HALF_UP
            ? BigDecimal.valueOf(number)
            : BigDecimal.valueOf(number).setScale(OF_COMPUTATION, RoundingMode.HALF_UP);
    return clean.setScale(decimals, mode).doubleValue();
  }

  /** Whether the exact value behind a published one is certain to be at least {@code target}. */
  public boolean reaches(double published, double target) {
    return exact(published).subtract(half()).compareTo(exact(target)) >= 0;
  }

  /** Whether the exact value behind a published one is certain to be below {@code target}. */
  public boolean misses(double published, double target) {
    return exact(published).add(half()).compareTo(exact(target)) < 0;
  }

  private static BigDecimal exact(double number) {
    return BigDecimal.valueOf(number);
  }

  /** By how much a value moves at most when it is rounded. */
  private BigDecimal half() {
    return value == null ? BigDecimal.ZERO : BigDecimal.valueOf(5, value + 1);
  }

  /** The decimals to be printed of the value where {@code usual} are printed otherwise. */
  public int digits(int usual) {
    return value == null ? usual : Math.min(usual, value);
  }
}
