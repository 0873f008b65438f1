package org.sojourn.transform.estimation;

import org.sojourn.model.codebook.Scale;
import org.sojourn.transform.stats.Result;

/**
 * The ends of the scale on which a mean lies. Student's interval does not know them and goes beyond
 * where there are few answers; what lies beyond is not possible, and is cut off.
 *
 * @param least value that the mean can have
 * @param greatest value that the mean can have
 */
record ScaleEnds(double least, double greatest) {

  /** Those of a net score. */
  static final ScaleEnds NET_SCORE = new ScaleEnds(-100, 100);

  /** Those of the answers' codes. */
  static ScaleEnds of(Scale scale) {
    return new ScaleEnds(scale.lowest(), scale.highest());
  }

  /** Those of differences between two means that lie between these ends. */
  ScaleEnds ofDifferences() {
    return new ScaleEnds(least - greatest, greatest - least);
  }

  /** {@code mean} with its interval cut at the ends; value and standard error stay. */
  Result bound(Result mean) {
    return mean.then(
        figure ->
            new Result.Figure(
                figure.value(),
                figure.standardError(),
                figure.interval().map(interval -> interval.within(least, greatest))));
  }
}
