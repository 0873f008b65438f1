package org.sojourn.model.rule;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.load.BrokenProgramme;

/** The report and the check cases. */
class ReportAndCaseRulesTest {

  private BrokenProgramme programme;

  @BeforeEach
  void copy(@TempDir Path directory) {
    programme = BrokenProgramme.in(directory);
  }

  @Test
  void unknownHeadline() {
    programme.edit("report.yaml", "[host_match, skills]", "[host_match, skill]");
    programme.finds(
        "report.yaml:2:24: there is no indicator 'skill'; allowed: host_match, match_mean, recommend, skills, completion, duration, turnover; did you mean 'skills'?");
  }

  @Test
  void familyThatDividesNoIndicator() {
    programme.edit(
        "report.yaml",
        "chapters: [summary",
        "families: [country, countri, size]\nchapters: [summary");
    programme.finds(
        "report.yaml:3:21: no indicator is divided by 'countri'; allowed: country, sector, track, sending-organisation; did you mean 'country'?",
        "report.yaml:3:30: no indicator is divided by 'size'; allowed: country, sector, track, sending-organisation");
  }

  @Test
  void chaptersWithNothingToTell() {
    programme.edit("report.yaml", "[summary,", "[intervention-logic, evaluation-matrix,");
    programme.finds(
        "report.yaml:3:12: the chapter 'intervention-logic' has nothing to tell; allowed: it beside the key 'intervention'",
        "report.yaml:3:32: the chapter 'evaluation-matrix' has nothing to tell; allowed: it beside the key 'questions'");
  }

  @Test
  void questionsOfUnknownIndicatorsAndCriteria() {
    programme.append(
        "report.yaml",
        """
        questions:
          - {text: {en: Did it work}, criterion: effectiveness, indicators: [host_mach]}
          - {text: {en: Was it dear}, criterion: efficency, indicators: [completion]}
        """);
    programme.finds(
        "report.yaml:10:42: 'criterion' cannot be 'efficency'; allowed: effectiveness, efficiency, relevance, coherence, eu-added-value, sustainability; did you mean 'efficiency'?");
    programme.edit("report.yaml", "efficency", "efficiency");
    programme.finds(
        "report.yaml:9:70: there is no indicator 'host_mach'; allowed: host_match, match_mean, recommend, skills, completion, duration, turnover; did you mean 'host_match'?");
  }

  @Test
  void interventionInEveryLanguage() {
    programme.append("report.yaml", "intervention:\n  needs:\n    - {de: Bedarf}\n");
    programme.finds("report.yaml:10:7: there is no text in 'en'; allowed: a text in each of en");
  }

  @Test
  void caseOfAnUnknownSource() {
    programme.edit(
        "checks/mapping.yaml",
        "A finished response is complete\n    source: host-exit",
        "A finished response is complete\n    source: host-exits");
    programme.finds(
        "checks/mapping.yaml:3:13: there is no source 'host-exits'; allowed: exchanges, host-exit, registrations; did you mean 'host-exit'?");
  }

  @Test
  void caseWithoutOutcome() {
    programme.edit("checks/mapping.yaml", "    refused: {code: outside-scale, column: Q1}\n", "");
    programme.finds(
        "checks/mapping.yaml:6:5: the case has no outcome; allowed: exactly one of expect, refused");
  }

  @Test
  void caseWithTwoOutcomes() {
    programme.edit(
        "checks/mapping.yaml",
        "    refused: {code: outside-scale, column: Q1}\n",
        "    refused: {code: outside-scale, column: Q1}\n    expect: {status: complete}\n");
    programme.finds(
        "checks/mapping.yaml:6:5: the case has two outcomes; allowed: exactly one of expect, refused");
  }

  @Test
  void rowWithAColumnThatIsNotRead() {
    programme.edit("checks/mapping.yaml", "Q1: \"7\"", "Q9: \"7\", Q1: \"7\"");
    programme.finds(
        "checks/mapping.yaml:8:26: source 'host-exit' reads no column 'Q9'; allowed: Exchange, E-mail, Submitted, State, Q1, Q2, Q3");
  }

  @Test
  void refusedColumnThatIsNotRead() {
    programme.edit("checks/mapping.yaml", "column: Q1}", "column: Q10}");
    programme.finds(
        "checks/mapping.yaml:9:44: source 'host-exit' reads no column 'Q10'; allowed: Exchange, E-mail, Submitted, State, Q1, Q2, Q3; did you mean 'Q1'?");
  }

  @Test
  void expectedColumnThatIsNotGiven() {
    programme.edit("checks/mapping.yaml", "status: complete, match", "state: complete, match");
    programme.finds(
        "checks/mapping.yaml:5:29: source 'host-exit' gives no column 'state'; allowed: response, exchange, instrument, role, wave, respondent, submitted, status, match_satisfaction, recommend, expected_turnover, remarks");
  }
}
