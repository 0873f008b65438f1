package org.sojourn.reports.family;

import java.util.Set;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.report.Chapter;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Section;
import org.sojourn.reports.document.Sheet;

/** Lays out one chapter of a report about a group. */
interface FamilyPages {

  /** Chapters that only the report on the whole programme has. */
  Set<Chapter> OF_THE_WHOLE =
      Set.of(
          Chapter.ABSTRACT,
          Chapter.INTERVENTION_LOGIC,
          Chapter.EVALUATION_MATRIX,
          Chapter.CRITERIA);

  /** Fills {@code sheet}. */
  void layOut(Composition composition, Sheet sheet);

  /**
   * The finished chapter.
   *
   * @param number its place in the report, from 1
   */
  static Section of(Chapter chapter, int number, Composition composition) {
    String place = chapter == Chapter.ANNEX ? "A" : Integer.toString(number);
    String title =
        composition.say(
            switch (chapter) {
              case METHOD -> "family.chapter.method";
              case ANNEX ->
                  Kinds.isHandedOut(composition)
                      ? "family.chapter.annex.own"
                      : "family.chapter.annex";
              default -> "chapter." + chapter.id();
            });
    Sheet sheet = new Sheet(chapter.id(), place, title);
    pages(chapter).layOut(composition, sheet);
    return sheet.finish();
  }

  private static FamilyPages pages(Chapter chapter) {
    return switch (chapter) {
      case ABSTRACT, INTERVENTION_LOGIC, EVALUATION_MATRIX, CRITERIA ->
          throw new IllegalArgumentException("reports about groups have no '" + chapter.id() + "'");
      case SUMMARY -> new FamilySummary();
      case METHOD -> new FamilyMethod();
      case PARTICIPATION -> new FamilyParticipation();
      case SATISFACTION -> new FamilyTheme(Construct.SATISFACTION);
      case SKILL_GAIN -> new FamilyTheme(Construct.SKILL_GAIN);
      case BUSINESS_IMPACT -> new FamilyTheme(Construct.BUSINESS_IMPACT);
      case LIMITATIONS -> new FamilyLimitations();
      case ANNEX -> new FamilyAnnex();
    };
  }
}
