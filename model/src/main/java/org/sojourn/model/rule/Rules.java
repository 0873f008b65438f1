package org.sojourn.model.rule;

import org.sojourn.model.check.Glyphs;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;

/** Everything that a schema cannot check of a programme directory. */
public final class Rules {

  private Rules() {}

  /**
   * Checks what {@code draft} means; each rule looks at the parts that could be read.
   *
   * @param glyphs what reports can set
   */
  public static void check(Draft draft, Glyphs glyphs, Findings findings) {
    new TextRules(draft, glyphs, findings).check();
    new ProgrammeRules(draft, findings).check();
    new SurveyRules(draft, findings).check();
    new ScaleRules(draft, findings).check();
    new InstrumentRules(draft, findings).check();
    new ItemRules(draft, findings).check();
    new OptionRules(draft, findings).check();
    new ConsentRules(draft, findings).check();
    new SourceRules(draft, findings).check();
    new IndicatorRules(draft, findings).check();
    new ReportRules(draft, findings).check();
    new HandoutRules(draft, findings).check();
    new ProseRules(draft, findings).check();
    new ReferenceRules(draft, findings).check();
    new QuoteRules(draft, findings).check();
    new CaseRules(draft, findings).check();
  }
}
