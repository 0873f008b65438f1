package org.sojourn.reports.chapter;

import org.sojourn.model.indicator.Construct;
import org.sojourn.model.report.Chapter;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Section;
import org.sojourn.reports.document.Sheet;

/** Lays out one chapter: which figures, tables and sentences stand in it, and in which order. */
interface ChapterPages {

  /** Fills {@code sheet}. */
  void layOut(Composition composition, Sheet sheet);

  /**
   * The finished chapter.
   *
   * @param number its number in the report, empty for one without
   */
  static Section of(Chapter chapter, String number, Composition composition) {
    String id = chapter.id();
    Sheet sheet = new Sheet(id, number, composition.say("chapter." + id));
    pages(chapter).layOut(composition, sheet);
    return sheet.finish();
  }

  private static ChapterPages pages(Chapter chapter) {
    return switch (chapter) {
      case ABSTRACT -> new AbstractChapter();
      case SUMMARY -> new SummaryChapter();
      case INTERVENTION_LOGIC -> new InterventionChapter();
      case EVALUATION_MATRIX -> new MatrixChapter();
      case METHOD -> new MethodChapter();
      case PARTICIPATION -> new ParticipationChapter();
      case SATISFACTION -> new ThemeChapter(Construct.SATISFACTION);
      case SKILL_GAIN -> new ThemeChapter(Construct.SKILL_GAIN);
      case BUSINESS_IMPACT -> new ThemeChapter(Construct.BUSINESS_IMPACT);
      case CRITERIA -> new CriteriaChapter();
      case LIMITATIONS -> new LimitationsChapter();
      case ANNEX -> new AnnexChapter();
    };
  }
}
