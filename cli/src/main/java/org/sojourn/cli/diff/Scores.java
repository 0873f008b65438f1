package org.sojourn.cli.diff;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.ExchangeStatus;

/** What single rows add to figures that are means over rows. */
final class Scores {

  private static final double WHOLE = 100;
  private static final int LEAST_PROMOTER = 9;
  private static final int GREATEST_DETRACTOR = 6;

  private Scores() {}

  /**
   * The number that stands for what a row says, such that the figure is their mean.
   *
   * @return empty for measures that are no such mean, as those of two answers
   */
  static Optional<ToDoubleFunction<String>> of(Measure measure) {
    if (measure instanceof Measure.Share share) {
      return Optional.of(says -> share.codes().contains(code(says)) ? WHOLE : 0);
    }
    if (measure instanceof Measure.Mean) {
      return Optional.of(Scores::code);
    }
    if (measure instanceof Measure.NetScore) {
      return Optional.of(says -> net(code(says)));
    }
    if (measure instanceof Measure.Rate rate) {
      return Optional.of(
          says ->
              rate.numerator().stream().map(ExchangeStatus::id).anyMatch(says::equals) ? WHOLE : 0);
    }
    return Optional.empty();
  }

  /** Rows of closed items say the code and its label. */
  private static int code(String says) {
    return Integer.parseInt(says.split(" ", 2)[0]);
  }

  private static double net(int code) {
    if (code >= LEAST_PROMOTER) {
      return WHOLE;
    }
    return code <= GREATEST_DETRACTOR ? -WHOLE : 0;
  }
}
