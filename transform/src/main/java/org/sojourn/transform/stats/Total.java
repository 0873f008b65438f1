package org.sojourn.transform.stats;

/**
 * The sum of the values given. It is not raised to the population: what was not answered is not in
 * it, so it is read together with its base. Undefined without values. No interval. R: {@code
 * sum(x)}.
 */
public final class Total {

  private Total() {}

  /** The sum of {@code values}. */
  public static Result of(Histogram values) {
    return values.isEmpty() ? Result.undefined(Reason.NO_VALUES) : Result.of(values.sum());
  }
}
