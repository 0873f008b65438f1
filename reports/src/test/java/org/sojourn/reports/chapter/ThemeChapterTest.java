package org.sojourn.reports.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.indicator.Construct;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.words.Words;

/** What a chapter says when the programme has questionnaires, but no indicator for it. */
class ThemeChapterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SATISFACTION|How satisfied the parties were cannot be said: whatever the questionnaires"
            + " ask, the programme defines no indicator of satisfaction.",
        "SKILL_GAIN|What participants learnt cannot be said: whatever the questionnaires ask, the"
            + " programme defines no indicator of skill gain.",
        "BUSINESS_IMPACT|What changed in organisations cannot be said: whatever the questionnaires"
            + " ask, the programme defines no indicator of business impact.",
      })
  void anIndicatorIsMissingWherePeopleWereAsked(Construct construct, String sentence) {
    Sheet sheet = new Sheet("theme", "5", "Theme");
    new ThemeChapter(construct).layOut(without(construct), sheet);

    assertThat(sheet.finish().blocks()).containsExactly(new Block.Paragraph(sentence, "body"));
  }

  private static Composition without(Construct construct) {
    ProgrammeDirectory all = ExampleReport.programme();
    return new Composition(
        new ProgrammeDirectory(
            all.path(),
            all.programme(),
            all.codebook(),
            all.sources(),
            all.indicators().stream().filter(i -> i.construct() != construct).toList(),
            all.report(),
            all.checks()),
        ExampleReport.FACTS,
        ExampleReport.results(),
        ExampleReport.quality(),
        Words.in("en"));
  }
}
