package org.sojourn.reports.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.indicator.ShareInterval;
import org.sojourn.model.programme.Clusters;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.programme.Weighting;
import org.sojourn.model.prose.Prose;
import org.sojourn.model.report.Chapter;
import org.sojourn.model.source.SourceDefinition;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Point;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.figure.ResponseFigure;
import org.sojourn.reports.figure.ResponseNote;
import org.sojourn.reports.narrative.HiddenSection;
import org.sojourn.reports.prose.ProsePages;
import org.sojourn.reports.table.CodebookTable;
import org.sojourn.reports.table.ResponseTable;

/** The scheme, what was asked of whom, how figures are computed, and who answered. */
final class MethodChapter implements ChapterPages {

  @Override
  public void layOut(Composition composition, Sheet sheet) {
    if (!composition.directory().report().has(Chapter.INTERVENTION_LOGIC)) {
      scheme(composition, sheet);
    }
    sheet.section(composition.say("method.asked"));
    sheet.addOrSay(CodebookTable.instruments(composition), composition.say("method.no-surveys"));
    sheet.section(composition.say("method.computed"));
    sheet.add(computed(composition));
    HiddenSection.layOut(composition, sheet);
    sheet.section(composition.say("method.response"));
    sheet.addOrSay(ResponseFigure.of(composition), noResponse(composition));
    sheet.add(ResponseTable.of(composition));
    sheet.add(ResponseTable.by(composition, "country"));
    if (!composition.instruments().isEmpty()) {
      sheet.say(ResponseNote.of(composition));
    }
  }

  /** The evaluator's paragraphs about the scheme. */
  static void scheme(Composition composition, Sheet sheet) {
    ProsePages.layOut(Prose.SCHEME, composition.say("method.scheme"), composition, sheet);
  }

  private static String noResponse(Composition composition) {
    if (composition.instruments().isEmpty()) {
      return composition.say("method.response.none");
    }
    boolean hidden =
        composition.results().of(BuiltIn.RESPONSE, "instrument").stream()
            .anyMatch(e -> e.status().hidden());
    return hidden
        ? composition.say("method.response.hidden", "threshold", composition.threshold())
        : composition.say("method.response.nobody");
  }

  private static Block computed(Composition composition) {
    Programme programme = composition.programme();
    String confidence = composition.confidence();
    String correction =
        composition.say(programme.estimation().finitePopulation() ? "method.fpc" : "method.no-fpc");
    List<Point> points = new ArrayList<>();
    points.addAll(
        List.of(
            point(composition, "base"),
            point(composition, "share"),
            point(composition, "mean"),
            point(composition, "gain"),
            point(composition, "amount"),
            new Point(
                composition.say("method.interval.lead"),
                String.join(
                    " ",
                    intervals(composition, confidence),
                    correction,
                    composition.say("method.interval.limits", "pooled", pooled(composition)))),
            new Point(
                composition.say("method.classes.lead"),
                composition.say(
                    "method.classes",
                    "nace",
                    programme.nace(),
                    "size",
                    sizes(composition.directory().sources())))));
    points.add(compared(composition));
    points.add(
        new Point(
            composition.say("method.level.lead"),
            composition.say("method.level", "level", composition.significance())));
    if (programme.estimation().clusters() == Clusters.ORGANISATION) {
      points.add(point(composition, "clusters"));
    }
    published(composition, points);
    if (composition.directory().indicators().stream().anyMatch(i -> !i.shrink().isEmpty())) {
      points.add(point(composition, "shrink"));
    }
    return new Block.Points(List.copyOf(points));
  }

  /** What else may be unlike among the answers of a figure that pools roles. */
  private static String pooled(Composition composition) {
    boolean clustered = composition.programme().estimation().clusters() == Clusters.ORGANISATION;
    return composition.pools() && clustered ? "clusters" : Boolean.toString(composition.pools());
  }

  /** What was done to figures beside counting: weights and rounding. */
  private static void published(Composition composition, List<Point> points) {
    Weighting weighting = composition.programme().weighting();
    if (weighting != null) {
      List<String> margins = weighting.margins().stream().map(composition.labels()::by).toList();
      points.add(
          new Point(
              composition.say("method.weights.lead"),
              composition.say("method.weights", "margins", composition.labels().list(margins))));
    }
    Integer decimals = composition.programme().disclosure().decimals();
    if (decimals != null) {
      points.add(
          new Point(
              composition.say("method.decimals.lead"),
              composition.say("method.decimals", "decimals", decimals)));
    }
  }

  private static Point compared(Composition composition) {
    return new Point(
        composition.say("method.compare.lead"),
        composition.say(
            "method.compare",
            "tested",
            Boolean.toString(composition.directory().comparesGroups()),
            "adjustment",
            composition.programme().estimation().adjustment().title()));
  }

  /** By which methods shares get their intervals, the most usual one where there are none. */
  private static String intervals(Composition composition, String confidence) {
    List<String> names =
        composition.directory().indicators().stream()
            .filter(indicator -> indicator.measure().hasShares())
            .map(indicator -> indicator.interval().title())
            .distinct()
            .toList();
    List<String> shown = names.isEmpty() ? List.of(ShareInterval.WILSON.title()) : names;
    return composition.say(
        "method.interval",
        "confidence",
        confidence,
        "shares",
        composition.labels().list(shown),
        "several",
        Boolean.toString(shown.size() > 1));
  }

  /** By what the sources tell the size of organisations. */
  private static String sizes(List<SourceDefinition> sources) {
    Set<String> mapped =
        sources.stream()
            .flatMap(source -> source.columns().keySet().stream())
            .collect(Collectors.toSet());
    if (mapped.contains("employees")) {
      boolean full = mapped.contains("turnover") || mapped.contains("balance_sheet");
      return full ? "full" : "headcount";
    }
    return mapped.stream().anyMatch(column -> column.endsWith("size")) ? "given" : "none";
  }

  private static Point point(Composition composition, String key) {
    return new Point(composition.say("method." + key + ".lead"), composition.say("method." + key));
  }
}
