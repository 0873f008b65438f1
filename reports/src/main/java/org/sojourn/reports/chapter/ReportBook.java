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
import org.sojourn.reports.document.ReportDocument;
import org.sojourn.reports.document.Section;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.prose.ProsePages;

/** Puts the chapters that a programme asks for into a report with its cover. */
public final class ReportBook {

  private ReportBook() {}

  /** The whole report. */
  public static ReportDocument of(Composition composition) {
    ReportDefinition report = composition.directory().report();
    Programme programme = composition.programme();
    List<Section> sections = sections(composition);
    Map<String, Chart> charts = new LinkedHashMap<>(composition.charts());
    charts.put(FrontMatter.ART, new CoverArt());
    String title = composition.in(report.title());
    return new ReportDocument(
        composition.words().language(),
        title,
        composition.author(),
        composition.in(programme.summary()).strip(),
        title,
        FrontMatter.runningNotice(composition),
        composition.say("contents"),
        FrontMatter.cover(
            composition,
            composition.say("cover.kicker"),
            title,
            report.subtitle() == null ? "" : composition.in(report.subtitle())),
        sections,
        charts,
        false);
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
}
