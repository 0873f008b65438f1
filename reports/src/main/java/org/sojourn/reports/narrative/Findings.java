package org.sojourn.reports.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.indicator.Measure;
import org.sojourn.reports.comparison.DifferenceSummary;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block.Point;

/**
 * The findings of the first pages, the same for the same figures. No sentence calls one group
 * higher than another unless the adjusted test says so.
 */
public final class Findings {

  private static final int MOST_OUTCOMES = 2;
  private final Composition composition;

  /** Findings of {@code composition}. */
  public Findings(Composition composition) {
    this.composition = composition;
  }

  /** How large the programme was, how many answered, and which targets are reached. */
  public List<Point> first() {
    ScaleStory scale = new ScaleStory(composition);
    return Stream.of(scale.scale(), scale.response(), new TargetStory(composition).targets())
        .flatMap(Optional::stream)
        .toList();
  }

  /** What the headline figures do not tell already, in a few points. */
  public List<Point> all() {
    List<Point> findings = new ArrayList<>(first());
    FigureStory figures = new FigureStory(composition);
    composition.indicators(Construct.SKILL_GAIN).stream()
        .flatMap(indicator -> figures.gain(indicator).stream())
        .forEach(findings::add);
    composition.directory().indicators().stream()
        .filter(indicator -> indicator.measure() instanceof Measure.Realised)
        .flatMap(indicator -> figures.realised(indicator).stream())
        .limit(MOST_OUTCOMES)
        .forEach(findings::add);
    Stream.of(differences(), hidden()).flatMap(Optional::stream).forEach(findings::add);
    return List.copyOf(findings);
  }

  /** What tests found of groups; that nothing was is told among the limitations. */
  private Optional<Point> differences() {
    return DifferenceSummary.sentences(composition)
        .map(
            sentences ->
                new Point(
                    composition.say("finding.differ.lead"),
                    composition.say(
                        "finding.differ",
                        "found",
                        DifferenceSummary.found(composition),
                        "tested",
                        DifferenceSummary.tested(composition),
                        "level",
                        composition.significance(),
                        "sentences",
                        sentences)));
  }

  private Optional<Point> hidden() {
    long hidden = composition.results().hidden();
    return hidden == 0
        ? Optional.empty()
        : Optional.of(
            new Point(
                composition.say("finding.hidden.lead"),
                composition.say(
                    "finding.hidden",
                    "hidden",
                    composition.numbers().count(hidden),
                    "all",
                    composition.numbers().count(composition.results().all().size()),
                    "threshold",
                    composition.programme().disclosure().threshold())));
  }
}
