package org.sojourn.transform.stats;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What a statistic comes to: a figure, or the reason why there is none. Every statistic of this
 * package is total: no input of counts makes it throw or return NaN.
 */
public sealed interface Result {

  /**
   * A figure.
   *
   * @param value the figure, finite
   * @param standardError its standard error, where it has one
   * @param interval its confidence interval, where it has one
   */
  record Figure(double value, OptionalDouble standardError, Optional<Interval> interval)
      implements Result {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException when it is not finite
     */
    public Figure {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("no figure: " + value);
      }
    }
  }

  /**
   * No figure.
   *
   * @param reason why
   */
  record Undefined(Reason reason) implements Result {}

  /** A figure without standard error and interval. */
  static Result of(double value) {
    return new Figure(value, OptionalDouble.empty(), Optional.empty());
  }

  /** A figure with both. */
  static Result of(double value, double standardError, Interval interval) {
    return new Figure(value, OptionalDouble.of(standardError), Optional.of(interval));
  }

  /** A figure with an interval that is not built on a standard error. */
  static Result of(double value, Interval interval) {
    return new Figure(value, OptionalDouble.empty(), Optional.of(interval));
  }

  /** No figure, for a reason. */
  static Result undefined(Reason reason) {
    return new Undefined(reason);
  }

  /** The figure, empty where there is none. */
  default Optional<Figure> figure() {
    return this instanceof Figure figure ? Optional.of(figure) : Optional.empty();
  }

  /** What {@code next} makes of the figure; a reason stays the reason it is. */
  default Result then(Function<Figure, Result> next) {
    return this instanceof Figure figure ? next.apply(figure) : this;
  }
}
