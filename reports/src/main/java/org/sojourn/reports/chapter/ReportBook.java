package org.sojourn.reports.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.report.ReportChapter;
import org.sojourn.model.report.ReportDefinition;
import org.sojourn.reports.chart.Chart;
import org.sojourn.reports.chart.CoverArt;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block.Point;
import org.sojourn.reports.document.Cover;
import org.sojourn.reports.document.ReportDocument;
import org.sojourn.reports.document.Section;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.prose.ProsePages;
import org.sojourn.reports.words.Notices;

/** Puts the chapters that a programme asks for into a report with its cover. */
public final class ReportBook {

  private static final String ART = "cover";

  private ReportBook() {}

  /** The whole report. */
  public static ReportDocument of(Composition composition) {
    ReportDefinition report = composition.directory().report();
    Programme programme = composition.programme();
    List<Section> sections = sections(composition);
    Map<String, Chart> charts = new LinkedHashMap<>(composition.charts());
    charts.put(ART, new CoverArt());
    String title = composition.in(report.title());
    return new ReportDocument(
        composition.words().language(),
        title,
        composition.author(),
        composition.in(programme.summary()).strip(),
        title,
        runningNotice(composition),
        composition.say("contents"),
        cover(composition, title),
        sections,
        charts);
  }

  /** Chapters in order; an abstract has no number, and the annex a letter. */
  private static List<Section> sections(Composition composition) {
    List<Section> sections = new ArrayList<>();
    int number = 0;
    for (ReportChapter entry : composition.directory().report().chapters()) {
      if (entry instanceof ReportChapter.Own own) {
        sections.add(own(own, Integer.toString(++number), composition));
      } else if (entry instanceof ReportChapter.BuiltIn builtIn) {
        String place =
            switch (builtIn.chapter()) {
              case ABSTRACT -> "";
              case ANNEX -> "A";
              default -> Integer.toString(++number);
            };
        sections.add(ChapterPages.of(builtIn.chapter(), place, composition));
      }
    }
    return sections;
  }

  private static Section own(ReportChapter.Own chapter, String number, Composition composition) {
    String language = composition.words().language();
    Sheet sheet = new Sheet("prose-" + chapter.prose(), number, composition.in(chapter.title()));
    ProsePages.layOut(
        composition.directory().prose(chapter.prose(), language).orElseThrow(), composition, sheet);
    return sheet.finish();
  }

  private static String runningNotice(Composition composition) {
    if (composition.programme().notice() == null) {
      return "";
    }
    String notice = composition.in(composition.programme().notice());
    return composition.say("running.notice", "brief", Notices.brief(notice).orElse("none"));
  }

  private static Cover cover(Composition composition, String title) {
    ReportDefinition report = composition.directory().report();
    Programme programme = composition.programme();
    List<Point> facts = new ArrayList<>();
    facts.add(new Point(composition.say("cover.programme"), composition.in(programme.title())));
    if (programme.lead() != null) {
      facts.add(new Point(composition.say("cover.lead"), programme.lead()));
    }
    if (programme.period() != null) {
      facts.add(
          new Point(
              composition.say("cover.period"),
              composition.say(
                  "period",
                  "from",
                  composition.numbers().date(programme.period().from()),
                  "to",
                  composition.numbers().date(programme.period().to()))));
    }
    if (composition.facts().asOf() != null) {
      facts.add(
          new Point(
              composition.say("cover.date"),
              composition.numbers().date(composition.facts().asOf())));
    }
    if (report.author() != null) {
      facts.add(new Point(composition.say("cover.author"), report.author()));
    }
    return new Cover(
        composition.say("cover.kicker"),
        title,
        report.subtitle() == null ? "" : composition.in(report.subtitle()),
        composition.say("cover.notice"),
        programme.notice() == null ? "" : composition.in(programme.notice()),
        facts,
        ART);
  }
}
