package org.sojourn.reports.narrative;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block.Point;

/** How many questionnaires came back, of those that may be shown. */
public final class ResponseStory {

  private ResponseStory() {}

  /**
   * Complete questionnaires and response rates; empty where none can be shown.
   *
   * @param counts a statistic's figures, one for each questionnaire
   */
  public static Optional<Point> of(
      Composition composition, Function<Statistic, List<Estimate>> counts) {
    List<Estimate> all = counts.apply(Statistic.RESPONSE_RATE);
    List<Estimate> rates = shown(all);
    if (rates.isEmpty()) {
      return Optional.empty();
    }
    double low = rates.stream().mapToDouble(Estimate::value).min().orElseThrow();
    double high = rates.stream().mapToDouble(Estimate::value).max().orElseThrow();
    return Optional.of(
        new Point(
            composition.say("finding.response.lead"),
            composition.say(
                "finding.response",
                "count",
                rates.size(),
                "hidden",
                all.stream().filter(rate -> rate.status().hidden()).count(),
                "low",
                composition.numbers().percent(low),
                "high",
                composition.numbers().percent(high),
                "complete",
                composition.numbers().count(sum(counts.apply(Statistic.COMPLETE))),
                "invited",
                composition.numbers().count(sum(counts.apply(Statistic.INVITED))))));
  }

  private static long sum(List<Estimate> counts) {
    return shown(counts).stream().mapToLong(count -> Math.round(count.value())).sum();
  }

  private static List<Estimate> shown(List<Estimate> figures) {
    return figures.stream().filter(Estimate::shown).toList();
  }
}
