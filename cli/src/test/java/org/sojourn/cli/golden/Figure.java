package org.sojourn.cli.golden;

import java.util.function.Function;
import org.sojourn.model.estimate.Estimate;

/**
 * A figure as it was computed, and as it was published.
 *
 * @param computed out of the private table
 * @param published out of the public one, or null where it is not there
 */
record Figure(Estimate computed, Estimate published) {

  /** Part of a figure: NaN where it is not defined. */
  record Value(double number, boolean published) {

    /** The same times {@code factor}. */
    Value times(double factor) {
      return new Value(number * factor, published);
    }

    /** The same and {@code number}. */
    Value plus(double more) {
      return new Value(number + more, published);
    }

    /** Sum, published if both parts are. */
    Value plus(Value other) {
      return new Value(number + other.number, published && other.published);
    }

    /** Difference, published if both parts are. */
    Value minus(Value other) {
      return plus(other.times(-1));
    }
  }

  /** The figure itself. */
  Value value() {
    return part(Estimate::value);
  }

  /** Its standard error. */
  Value error() {
    return part(Estimate::standardError);
  }

  /** Lower limit. */
  Value low() {
    return part(Estimate::low);
  }

  /** Upper limit. */
  Value high() {
    return part(Estimate::high);
  }

  /** Number of values behind it. */
  Value base() {
    return part(e -> e.base() == null ? null : e.base().doubleValue());
  }

  /** Number of those that could have answered. */
  Value population() {
    return part(e -> e.population() == null ? null : e.population().doubleValue());
  }

  /** Number of hits behind a percentage. */
  Value hits() {
    return new Value(
        computed.base() == 0 ? 0 : base().number() * value().number() / 100,
        base().published() && value().published());
  }

  private Value part(Function<Estimate, Double> part) {
    Double number = part.apply(computed);
    Double shown = published == null ? null : part.apply(published);
    if (shown != null && !shown.equals(number)) {
      throw new AssertionError("published " + shown + ", computed " + computed);
    }
    boolean open = published != null && !published.status().hidden();
    return new Value(
        number == null ? Double.NaN : number, open && (shown != null || number == null));
  }
}
