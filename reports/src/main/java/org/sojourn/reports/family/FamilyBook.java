package org.sojourn.reports.family;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.report.ReportChapter;
import org.sojourn.reports.chapter.FrontMatter;
import org.sojourn.reports.chart.Chart;
import org.sojourn.reports.chart.CoverArt;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.ReportDocument;
import org.sojourn.reports.document.Section;

/**
 * The report about one group: the built-in chapters of the programme's report but those about the
 * whole, in their order and in short, with the group's figures beside those of the whole programme.
 */
public final class FamilyBook {

  private FamilyBook() {}

  /** The whole report about {@link Composition#about}. */
  public static ReportDocument of(Composition composition) {
    List<Section> sections = new ArrayList<>();
    for (ReportChapter entry : composition.directory().report().chapters()) {
      if (entry instanceof ReportChapter.BuiltIn builtIn
          && !FamilyPages.OF_THE_WHOLE.contains(builtIn.chapter())) {
        sections.add(FamilyPages.of(builtIn.chapter(), sections.size() + 1, composition));
      }
    }
    Map<String, Chart> charts = new LinkedHashMap<>(composition.charts());
    charts.put(FrontMatter.ART, new CoverArt());
    String group = composition.aboutName();
    String report = composition.in(composition.directory().report().title());
    String title = composition.words().pair(group, report);
    return new ReportDocument(
        composition.words().language(),
        title,
        composition.author(),
        composition.in(composition.programme().summary()).strip(),
        title,
        FrontMatter.runningNotice(composition),
        composition.say("contents"),
        FrontMatter.cover(
            composition,
            composition.say("family.kicker", Kinds.arguments(composition)),
            group,
            report),
        sections,
        charts,
        true);
  }
}
