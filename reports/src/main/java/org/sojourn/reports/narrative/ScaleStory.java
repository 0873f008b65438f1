package org.sojourn.reports.narrative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block.Point;
import org.sojourn.reports.words.Labels;

/** How large the programme was, and how many answered. */
record ScaleStory(Composition composition) {

  /** Exchanges, countries and sectors; empty where nothing can be shown. */
  Optional<Point> scale() {
    Optional<Estimate> exchanges =
        composition
            .results()
            .overall(BuiltIn.EXCHANGES, null, Statistic.COUNT)
            .filter(Estimate::shown);
    if (exchanges.isEmpty()) {
      return Optional.empty();
    }
    long registered = count(BuiltIn.REGISTRATIONS);
    return Optional.of(
        new Point(
            composition.say("finding.scale.lead"),
            composition.say(
                "finding.scale",
                "exchanges",
                composition.text().value(exchanges.get()),
                "registered",
                registered,
                "registrations",
                composition.numbers().count(registered),
                "countries",
                countries(),
                "sectors",
                groups("sector"),
                "divisions",
                groups("division"))));
  }

  private long count(String builtIn) {
    return composition
        .results()
        .overall(builtIn, null, Statistic.COUNT)
        .filter(Estimate::shown)
        .map(e -> Math.round(e.value()))
        .orElse(0L);
  }

  private long countries() {
    return Stream.of("country", "partner-country")
        .flatMap(b -> known(b).stream())
        .map(e -> e.cell().keys().get(0))
        .distinct()
        .count();
  }

  private long groups(String breakdown) {
    return known(breakdown).size();
  }

  private List<Estimate> known(String breakdown) {
    return composition.results().cells(BuiltIn.EXCHANGES, null, Statistic.COUNT, breakdown).stream()
        .filter(e -> !e.cell().keys().get(0).equals(Labels.UNKNOWN))
        .toList();
  }

  /** Complete questionnaires and response rates; empty where none can be shown. */
  Optional<Point> response() {
    return ResponseStory.of(
        composition,
        statistic -> composition.results().cells(BuiltIn.RESPONSE, null, statistic, "instrument"));
  }
}
