package org.sojourn.reports.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block.Point;
import org.sojourn.reports.words.FigureText.Verdict;

/** Which targets those whom a report is about reach, and how surely. */
public record TargetStory(Composition composition) {

  /** All targets together; empty where there are none. */
  public Optional<Point> targets() {
    Map<Verdict, List<Indicator>> verdicts =
        composition.directory().indicators().stream()
            .filter(i -> i.target() != null && composition.own(i).isPresent())
            .collect(Collectors.groupingBy(this::verdict));
    List<Indicator> met = verdicts.getOrDefault(Verdict.MET, List.of());
    List<Indicator> open = verdicts.getOrDefault(Verdict.OPEN, List.of());
    List<Indicator> missed = verdicts.getOrDefault(Verdict.MISSED, List.of());
    List<Indicator> unsure = verdicts.getOrDefault(Verdict.UNSURE, List.of());
    int reached = met.size() + open.size();
    if (reached + missed.size() + unsure.size() == 0) {
      return Optional.empty();
    }
    List<String> sentences = new ArrayList<>();
    if (reached + missed.size() > 0) {
      sentences.add(
          composition.say(
              "finding.targets",
              "targets",
              reached + missed.size(),
              "reached",
              reached,
              "sure",
              met.size(),
              "hidden",
              verdicts.getOrDefault(Verdict.NONE, List.of()).size()));
    }
    if (!missed.isEmpty()) {
      sentences.add(composition.say("finding.targets.missed", "names", names(missed)));
    }
    if (!open.isEmpty()) {
      sentences.add(composition.say("finding.targets.open", "names", names(open)));
    }
    if (!unsure.isEmpty()) {
      sentences.add(composition.say("finding.targets.unsure", "names", names(unsure)));
    }
    return Optional.of(
        new Point(composition.say("finding.targets.lead"), String.join(" ", sentences)));
  }

  private Verdict verdict(Indicator indicator) {
    return composition.text().verdict(indicator, composition.own(indicator).orElseThrow());
  }

  /** Indicators with figure, interval and target. */
  private String names(List<Indicator> indicators) {
    return composition.words().parts(indicators.stream().map(this::againstTarget).toList());
  }

  private String againstTarget(Indicator indicator) {
    Estimate estimate = composition.own(indicator).orElseThrow();
    String interval = composition.text().interval(estimate);
    return composition.say(
        "finding.targets.one",
        "label",
        composition.in(indicator.label()),
        "figure",
        composition.text().value(estimate),
        "interval",
        interval.isEmpty() ? "none" : interval,
        "target",
        composition.text().target(indicator, estimate));
  }
}
