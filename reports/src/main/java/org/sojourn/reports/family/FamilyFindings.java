package org.sojourn.reports.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.comparison.GroupNote;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.composition.OwnCounts;
import org.sojourn.reports.document.Block.Point;
import org.sojourn.reports.narrative.FigureStory;
import org.sojourn.reports.narrative.ResponseStory;
import org.sojourn.reports.narrative.TargetStory;

/**
 * What is found of one group. That it differs from others is said only where the adjusted test says
 * so.
 *
 * @param composition the report
 */
record FamilyFindings(Composition composition) {

  List<Point> all() {
    List<Point> findings = new ArrayList<>();
    counts().ifPresent(findings::add);
    response().ifPresent(findings::add);
    new TargetStory(composition).targets().ifPresent(findings::add);
    FigureStory figures = new FigureStory(composition);
    composition.indicators(Construct.SKILL_GAIN).stream()
        .flatMap(indicator -> figures.gain(indicator).stream())
        .forEach(findings::add);
    differences().ifPresent(findings::add);
    FamilyLimits limits = new FamilyLimits(composition);
    limits.smallBases().ifPresent(findings::add);
    findings.add(limits.hidden());
    return List.copyOf(findings);
  }

  private Optional<Point> counts() {
    List<String> counts =
        OwnCounts.of(composition).stream()
            .map(
                count ->
                    composition
                        .words()
                        .pair(
                            count.title(),
                            composition.say(
                                "family.count",
                                "own",
                                composition.text().value(count.own()),
                                "all",
                                count.all().map(composition.text()::value).orElse("none"))))
            .toList();
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Point(
                composition.say("finding.scale.lead"), composition.words().parts(counts) + "."));
  }

  private Optional<Point> response() {
    return ResponseStory.of(composition, statistic -> OwnCounts.response(composition, statistic));
  }

  private Optional<Point> differences() {
    List<Indicator> indicators = composition.directory().indicators();
    return GroupNote.of(composition, indicators)
        .map(note -> new Point(composition.say("finding.differ.lead"), note));
  }
}
