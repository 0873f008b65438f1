package org.sojourn.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.check.Finding;
import org.sojourn.model.load.BrokenProgramme;

/** Files of the evaluator's own prose, and what they quote. */
class ProseRulesTest {

  private static final String INDICATORS =
      "host_match, match_mean, recommend, skills, completion, duration, turnover";
  private static final String FIGURES =
      INDICATORS + ", registrations, exchanges, funnel, response, weighting";
  private static final String FILE = "prose/conclusions.en.md";

  private BrokenProgramme programme;

  @BeforeEach
  void copy(@TempDir Path directory) {
    programme =
        BrokenProgramme.in(directory)
            .edit(
                "report.yaml",
                "skill-gain, annex]",
                "skill-gain, {prose: conclusions, title: {en: Conclusions}}, annex]");
  }

  private void finds(String prose, String... texts) {
    programme.write(FILE, prose);
    programme.finds(texts);
  }

  @Test
  void soundProse() {
    finds(
        """
        # What was reached

        {{figure:host_match}} of the hosts, in Germany {{figure:host_match country=DE}} and on the
        long track {{figure:host_match track="Long stay"}}, against a target of
        {{target:host_match}}. In languages {{figure:skills item=skill_languages}} points;
        {{figure:skills statistic=improved}}, {{figure:exchanges}}, {{figure:E-GMH4WPWD}}.
        """);
  }

  @Test
  void missingLanguage() {
    programme.edit("programme.yaml", "languages: [en]", "languages: [en, de]");
    programme.write(FILE, "Text.");
    assertThat(programme.findings())
        .extracting(Finding::text)
        .filteredOn(text -> text.contains("prose"))
        .containsExactly(
            "report.yaml:3:55: there is no file prose/conclusions.de.md; allowed: a file in each of"
                + " en, de");
  }

  @Test
  void misspeltFile() {
    programme.write("prose/conclusion.en.md", "Text.");
    programme.finds(
        "prose/conclusion.en.md:1:1: no chapter of report.yaml has the prose 'conclusion'; allowed:"
            + " conclusions; did you mean 'conclusions'?",
        "report.yaml:3:55: there is no file prose/conclusions.en.md; allowed: a file in each of en;"
            + " did you mean 'conclusion'?");
  }

  @Test
  void fileOfAnotherLanguage() {
    programme.write(FILE, "Text.").write("prose/conclusions.fr.md", "Texte.");
    programme.finds(
        "prose/conclusions.fr.md:1:1: 'fr' is no language of programme.yaml; allowed: en");
  }

  @Test
  void fileThatIsNoProse() {
    programme.write(FILE, "Text.").write("prose/Notes.txt", "Text.");
    programme.finds(
        "prose/Notes.txt:1:1: the file is not read; allowed: names such as conclusions.en.md:"
            + " lower-case letters, the language, md");
  }

  @Test
  void chapterWithoutTitle() {
    programme.edit("report.yaml", ", title: {en: Conclusions}", "").write(FILE, "Text.");
    programme.finds("report.yaml:3:47: key 'title' is missing");
  }

  @Test
  void unknownChapter() {
    programme.edit("report.yaml", "[summary,", "[sumary,").write(FILE, "Text.");
    programme.finds(
        "report.yaml:3:12: entry 1 of 'chapters' cannot be 'sumary'; allowed: abstract, summary,"
            + " intervention-logic, evaluation-matrix, method, participation, satisfaction,"
            + " skill-gain, business-impact, criteria, limitations, annex; did you mean 'summary'?");
  }

  @Test
  void unknownFigure() {
    finds(
        "Hosts: {{figure:host_mach}}.",
        FILE
            + ":1:8: there is no figure 'host_mach'; allowed: "
            + FIGURES
            + "; did you mean 'host_match'?");
  }

  @Test
  void targetThatIsNone() {
    finds(
        "Of {{target:skills}} and\n{{target:exchanges}}.",
        FILE + ":1:4: indicator 'skills' has no target",
        FILE + ":2:1: there is no figure 'exchanges'; allowed: " + INDICATORS);
  }

  @Test
  void cellThatIsNotComputed() {
    finds(
        "In {{figure:host_match size=micro}}, {{figure:skills item=skill_language}},"
            + " {{figure:skills statistic=improve}}.",
        FILE
            + ":1:4: indicator 'host_match' is not divided by size; allowed: country, sector, track",
        FILE
            + ":1:38: indicator 'skills' has no item 'skill_language'; allowed: skill_languages,"
            + " skill_selling; did you mean 'skill_languages'?",
        FILE + ":1:77: there is no statistic 'improve'; did you mean 'improved'?");
  }

  @Test
  void bracesThatAreNoReference() {
    String allowed =
        "; allowed: {{figure:INDICATOR}}, {{figure:INDICATOR country=DE}}, {{target:INDICATOR}},"
            + " {{quote:Q-XXXXXXXX}}, on one line";
    finds(
        "A {{host_match}} b {{figure:host_match country}} c {{figure:\nhost_match}} {{figur:x}}",
        FILE + ":1:3: '{{host_match}}' is no reference" + allowed,
        FILE + ":1:20: '{{figure:host_match country}}' cannot be understood" + allowed,
        FILE + ":1:52: '{{' is no reference" + allowed,
        FILE + ":2:11: '}}' is no reference" + allowed,
        FILE
            + ":2:14: 'figur' is nothing that can be quoted; allowed: figure, target, quote; did you"
            + " mean 'figure'?");
  }

  /** Asserts what is found in {@code yaml}, a text of {@code limitations} in English. */
  private void findsInReport(String yaml, String... texts) {
    programme
        .write(FILE, "Text.")
        .edit("report.yaml", "  - {en: Bases are small.}", "  - en: " + yaml);
    programme.finds(texts);
  }

  @Test
  void soundTextsOfTheReport() {
    findsInReport(
        """
        >-
              Of the hosts {{figure:host_match}} agree, of a *target* of {{target:host_match}};
              {{figure:response instrument=host-exit}}
              [answered](https://example.org), elsewhere 91 % (n = ?).
        """);
  }

  @Test
  void namesTheLineOfAFoldedText() {
    findsInReport(
        """
        >-  # what the figures cannot say
              Of the hosts
                {{figure:host_mach}} agree, and

              91 % of
              all {{figure:host_match country=DE}}.
        """,
        "report.yaml:9:9: there is no figure 'host_mach'; allowed: "
            + FIGURES
            + "; did you mean 'host_match'?",
        "report.yaml:11:7: '91 %' is a share without its base; allowed: {{figure:sending_match}},"
            + " which brings value and base; or, of a share from elsewhere, its base in the same"
            + " sentence: n = 1,340, or n = ? where it is not known",
        "report.yaml:12:11: 'host_match country=DE' is a figure of one group; allowed: figures of"
            + " everybody: reports about single groups say the same; those of groups have their"
            + " place in prose/");
  }

  @Test
  void namesTheColumnOfAQuotedText() {
    findsInReport(
        """
        "One \\"host\\" \\
              said {{target:skills}}"
          - {en: 'It''s {{target:skills}}'}
          - &all {en: "Of {{target:skills}}"}
          - *all
        """,
        "report.yaml:8:12: indicator 'skills' has no target",
        "report.yaml:9:17: indicator 'skills' has no target",
        "report.yaml:10:19: indicator 'skills' has no target",
        "report.yaml:11:5: indicator 'skills' has no target");
  }

  @Test
  void textsOfTheReportAreParagraphs() {
    String allowed =
        " cannot be set here; allowed: paragraphs with emphasis, links and references; what needs"
            + " more has its place in prose/";
    findsInReport(
        """
        |
              # Heading

              - item

              > quote

              Text, then

              {{quote:Q-7GM2K0XW}}
        """,
        "report.yaml:8:7: a heading" + allowed,
        "report.yaml:10:7: a list" + allowed,
        "report.yaml:12:7: a block quote" + allowed,
        "report.yaml:16:7: the quote 'Q-7GM2K0XW' stands in a text that all reports hold; allowed:"
            + " respondents' words in prose/ only");
  }

  @Test
  void quotesStandByThemselves() {
    finds(
        """
        They said:

        {{quote:Q-7GM2K0XW language=bg}}

        - {{quote:Q-7GM2K0XW}}
        """);
  }

  @Test
  void quotesWithinALine() {
    String allowed =
        "the quote 'Q-7GM2K0XW' stands in a line with something else; allowed: quotes that are a"
            + " paragraph by themselves, with blank lines around them";
    finds(
        """
        # {{quote:Q-7GM2K0XW}}

        One said {{quote:Q-7GM2K0XW}}.

        *{{quote:Q-7GM2K0XW}}*

        Table: Words

        | {{quote:Q-7GM2K0XW}} | b |
        | - | - |
        | c | d |
        """,
        FILE + ":1:3: " + allowed,
        FILE + ":3:10: " + allowed,
        FILE + ":5:2: " + allowed,
        FILE + ":9:3: " + allowed);
  }

  @Test
  void quotesThatCannotBe() {
    finds(
        "{{quote:comment}}\n\n{{quote:Q-7GM2K0XW country=DE}}\n\n"
            + "{{quote:Q-7GM2K0XW language=german}}",
        FILE
            + ":1:1: 'comment' is no id of respondents' words; allowed: ids that a run lists in"
            + " private/quotes.csv, such as {{quote:Q-7GM2K0XW}}",
        FILE + ":3:1: a quote has no key 'country'; allowed: language",
        FILE + ":5:1: 'german' is no language; allowed: two-letter codes, such as language=de");
  }
}
