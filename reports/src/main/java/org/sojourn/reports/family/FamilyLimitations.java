package org.sojourn.reports.family;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Point;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.narrative.Limits;

/** What the group's figures cannot say: the evaluator's words, then what can be counted. */
final class FamilyLimitations implements FamilyPages {

  @Override
  public void layOut(Composition composition, Sheet sheet) {
    Limits.layOutOwnWords(composition, sheet);
    sheet.add(new Block.Points(counted(composition)));
  }

  private static List<Point> counted(Composition composition) {
    FamilyLimits limits = new FamilyLimits(composition);
    List<Point> points = new ArrayList<>();
    limits.smallBases().ifPresent(points::add);
    points.add(limits.hidden());
    limits.kept().ifPresent(points::add);
    points.add(
        new Point(
            composition.say("family.overlap.lead"),
            composition.say("family.overlap", "cell", composition.aboutName())));
    if (!composition.instruments().isEmpty()) {
      points.add(Limits.response(composition));
      String correction = Boolean.toString(composition.programme().estimation().finitePopulation());
      points.add(
          new Point(
              composition.say("limitations.interval.lead"),
              composition.say("limitations.interval", "correction", correction)));
    }
    return points;
  }
}
