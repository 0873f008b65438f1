package org.sojourn.reports.chapter;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Clusters;
import org.sojourn.reports.comparison.DifferenceSummary;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Point;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.narrative.Limits;
import org.sojourn.reports.results.Quality;
import org.sojourn.reports.table.QualityTable;

/** What the figures cannot say: the evaluator's words, then what can be counted. */
final class LimitationsChapter implements ChapterPages {

  private static final int SMALL_BASE = 30;

  @Override
  public void layOut(Composition composition, Sheet sheet) {
    Limits.layOutOwnWords(composition, sheet);
    sheet.add(new Block.Points(counted(composition)));
    sheet.add(QualityTable.issues(composition));
  }

  private static List<Point> counted(Composition composition) {
    List<Point> points = new ArrayList<>();
    smallBases(composition, points);
    long hidden = composition.results().hidden();
    points.add(
        new Point(
            composition.say("limitations.hidden.lead"),
            composition.say(
                "limitations.hidden",
                "hidden",
                hidden,
                "number",
                composition.numbers().count(hidden),
                "all",
                composition.numbers().count(composition.results().all().size()))));
    Limits.kept(composition, composition.results().all()).ifPresent(points::add);
    if (!composition.directory().codebook().instruments().isEmpty()) {
      points.add(Limits.response(composition));
      points.add(new Point(composition.say("limitations.interval.lead"), intervals(composition)));
      points.add(
          new Point(
              composition.say("limitations.compare.lead"),
              composition.say(
                  "limitations.compare",
                  "tested",
                  Boolean.toString(composition.directory().comparesGroups()),
                  "count",
                  DifferenceSummary.tested(composition),
                  "found",
                  DifferenceSummary.found(composition))));
    }
    Quality quality = composition.quality();
    if (!quality.counts().isEmpty()) {
      points.add(
          new Point(
              composition.say("limitations.quality.lead"),
              composition.say(
                  "limitations.quality",
                  "left",
                  quality.total(Quality.QUARANTINED),
                  "rows",
                  composition.numbers().count(quality.total(Quality.ROWS_IN)),
                  "accepted",
                  composition.numbers().count(quality.total(Quality.ACCEPTED)),
                  "quarantined",
                  composition.numbers().count(quality.total(Quality.QUARANTINED)))));
    }
    return points;
  }

  private static String intervals(Composition composition) {
    boolean correction = composition.programme().estimation().finitePopulation();
    String sample =
        composition.say("limitations.interval", "correction", Boolean.toString(correction));
    boolean clustered = composition.programme().estimation().clusters() == Clusters.ORGANISATION;
    String pooled = clustered ? "limitations.interval.clusters" : "limitations.interval.pooled";
    return composition.pools() ? sample + " " + composition.say(pooled) : sample;
  }

  private static void smallBases(Composition composition, List<Point> points) {
    List<String> names = new ArrayList<>();
    for (Indicator indicator : composition.directory().indicators()) {
      composition
          .overall(indicator)
          .filter(Estimate::shown)
          .filter(e -> e.base() != null && e.base() < SMALL_BASE)
          .ifPresent(
              e ->
                  names.add(
                      composition.in(indicator.label())
                          + " ("
                          + composition.text().briefBase(e)
                          + ")"));
    }
    if (!names.isEmpty()) {
      points.add(
          new Point(
              composition.say("limitations.small.lead"),
              composition.say(
                  "limitations.small",
                  "least",
                  SMALL_BASE,
                  "names",
                  composition.words().parts(names))));
    }
  }
}
