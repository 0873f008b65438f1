package org.sojourn.model.load;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What breaks the schema of its file. */
class SchemaFindingsTest {

  private BrokenProgramme programme;

  @BeforeEach
  void copy(@TempDir Path directory) {
    programme = BrokenProgramme.in(directory);
  }

  @Test
  void misspeltOptionalKey() {
    programme.edit("indicators.yaml", "    kirkpatrick: 1\n", "    kirkpatrik: 1\n");
    programme.finds(
        "indicators.yaml:6:5: unknown key 'kirkpatrik'; allowed: id, label, construct, criterion,"
            + " kirkpatrick, measure, target, breakdowns, interval, compare, trend, shrink; did you"
            + " mean 'kirkpatrick'?");
  }

  @Test
  void misspeltRequiredKeyIsOneFinding() {
    programme.edit("indicators.yaml", "    criterion: relevance", "    criteron: relevance");
    programme.finds(
        "indicators.yaml:18:5: unknown key 'criteron'; allowed: id, label, construct, criterion,"
            + " kirkpatrick, measure, target, breakdowns, interval, compare, trend, shrink; did you"
            + " mean 'criterion'?");
  }

  @Test
  void unknownKeyNowhereNear() {
    programme.edit("programme.yaml", "population: completed", "population: completed\nbudget: 5");
    programme.finds(
        "programme.yaml:16:1: unknown key 'budget'; allowed: id, title, summary, notice, lead,"
            + " languages, period, nace, waves, roles, population, attributes, estimation,"
            + " disclosure, pseudonyms, weighting, gates");
  }

  @Test
  void missingKey() {
    programme.edit(
        "indicators.yaml",
        "    construct: operation\n    criterion: efficiency\n    measure: {kind: rate",
        "    criterion: efficiency\n    measure: {kind: rate");
    programme.finds("indicators.yaml:31:5: key 'construct' is missing");
  }

  @Test
  void misspeltWord() {
    programme.edit("indicators.yaml", "construct: business-impact", "construct: busines-impact");
    programme.finds(
        "indicators.yaml:43:16: 'construct' cannot be 'busines-impact'; allowed: satisfaction,"
            + " skill-gain, business-impact, operation; did you mean 'business-impact'?");
  }

  @Test
  void misspeltRole() {
    programme.edit("indicators.yaml", "roles: [host]", "roles: [hots]");
    programme.finds(
        "indicators.yaml:8:89: entry 1 of 'roles' cannot be 'hots'; allowed: sending, host,"
            + " participant; did you mean 'host'?");
  }

  @Test
  void misspeltKind() {
    programme.edit("indicators.yaml", "{kind: rate,", "{kind: rat,");
    programme.finds(
        "indicators.yaml:35:21: 'kind' cannot be 'rat'; allowed: share, mean, net-score, gain,"
            + " rate, amount, agreement, realised; did you mean 'rate'?");
  }

  @Test
  void keyOfAnotherMeasure() {
    programme.edit("indicators.yaml", "{kind: mean, item", "{kind: mean, codes: [4], item");
    programme.finds("indicators.yaml:14:27: unknown key 'codes'; allowed: kind, item, wave, roles");
  }

  @Test
  void textInsteadOfNumber() {
    programme.edit("indicators.yaml", "kirkpatrick: 1\n", "kirkpatrick: one\n");
    programme.finds("indicators.yaml:6:18: 'kirkpatrick' cannot be 'one'; allowed: a whole number");
  }

  @Test
  void numberInsteadOfText() {
    programme.edit("report.yaml", "{en: Bases are small.}", "{en: 54}");
    programme.finds("report.yaml:7:10: 'en' is 54, not text; allowed: text, in quotes");
  }

  @Test
  void textInsteadOfMap() {
    programme.edit(
        "report.yaml", "title: {en: Evaluation of the pilot}", "title: Evaluation of the pilot");
    programme.finds(
        "report.yaml:1:8: 'title' cannot be 'Evaluation of the pilot'; allowed: a map of keys");
  }

  @Test
  void mapInsteadOfList() {
    programme.edit("report.yaml", "headline: [host_match, skills]", "headline: {a: host_match}");
    programme.finds("report.yaml:2:11: 'headline' cannot be a map of keys; allowed: a list");
  }

  @Test
  void keyWithoutValue() {
    programme.edit("report.yaml", "headline: [host_match, skills]", "headline:");
    programme.finds("report.yaml:2:10: 'headline' has no value; allowed: a list");
  }

  @Test
  void numberAboveMaximum() {
    programme.edit("indicators.yaml", "kirkpatrick: 2", "kirkpatrick: 5");
    programme.finds(
        "indicators.yaml:24:18: 'kirkpatrick' cannot be 5; allowed: at least 1, at most 4");
  }

  @Test
  void numberBelowMinimum() {
    programme.edit("programme.yaml", "threshold: 5", "threshold: 1");
    programme.finds("programme.yaml:20:25: 'threshold' cannot be 1; allowed: at least 2");
  }

  @Test
  void numberOutsideOpenRange() {
    programme.edit("programme.yaml", "confidence: 0.95", "confidence: 95");
    programme.finds(
        "programme.yaml:19:26: 'confidence' cannot be 95; allowed: more than 0, less than 1");
  }

  @Test
  void idWithCapitals() {
    programme.edit("codebook/scales.yaml", "- id: recommend11", "- id: Recommend11");
    programme.finds(
        "codebook/scales.yaml:12:9: 'id' cannot be 'Recommend11'; allowed: lower-case letters,"
            + " digits, hyphens and underscores, a letter first");
  }

  @Test
  void itemIdWithHyphen() {
    programme.edit("codebook/host-exit.yaml", "- id: remarks", "- id: re-marks");
    programme.finds(
        "codebook/host-exit.yaml:18:9: 'id' cannot be 're-marks'; allowed: lower-case letters,"
            + " digits and underscores, a letter first");
  }

  @Test
  void programmeIdWithBlank() {
    programme.edit("programme.yaml", "id: pilot", "id: the pilot");
    programme.finds(
        "programme.yaml:1:5: 'id' cannot be 'the pilot'; allowed: lower-case letters, digits and"
            + " single hyphens");
  }

  @Test
  void dayThatDoesNotExist() {
    programme.edit("programme.yaml", "to: 2017-06-30", "to: 2017-06-31");
    programme.finds(
        "programme.yaml:5:32: 'to' cannot be '2017-06-31'; allowed: a day, written YYYY-MM-DD");
  }

  @Test
  void longLanguageCode() {
    programme.edit(
        "report.yaml", "{en: Bases are small.}", "{en: Bases are small., deu: Kleine Basen.}");
    programme.finds("report.yaml:7:28: unknown key 'deu'; allowed: two-letter codes of languages");
  }

  @Test
  void emptyList() {
    programme.edit("indicators.yaml", "codes: [4, 5]", "codes: []");
    programme.finds("indicators.yaml:8:61: 'codes' is empty; allowed: at least one entry");
  }

  @Test
  void emptyText() {
    programme.edit("programme.yaml", "id: pilot", "id: pilot\nlead: \"\"");
    programme.finds("programme.yaml:2:7: 'lead' is empty; allowed: some text");
  }

  @Test
  void longSeparator() {
    programme.edit("sources/host-exit.yaml", "separator: \";\"", "separator: \";;\"");
    programme.finds(
        "sources/host-exit.yaml:6:21: 'separator' cannot be ';;'; allowed: one character");
  }

  @Test
  void entryTwice() {
    programme.edit(
        "indicators.yaml",
        "breakdowns: [country, sector, track]",
        "breakdowns: [country, sector, country]");
    programme.finds("indicators.yaml:9:35: 'breakdowns' lists 'country' twice");
  }

  @Test
  void unknownRevisionOfNace() {
    programme.edit("programme.yaml", "nace: \"2\"", "nace: \"1.1\"");
    programme.finds("programme.yaml:6:7: 'nace' cannot be '1.1'; allowed: 2, 2.1");
  }

  @Test
  void unknownIssueCode() {
    programme.edit("checks/mapping.yaml", "code: outside-scale", "code: outside-scales");
    programme.finds(
        "checks/mapping.yaml:9:21: 'code' cannot be 'outside-scales'; allowed: ragged-row,"
            + " missing-value, duplicate-key, unknown-country, unknown-sector, unknown-size,"
            + " unknown-status, unreadable-date, unreadable-number, ends-before-start,"
            + " unknown-exchange, outside-population, duplicate-response, outside-scale,"
            + " outside-range; did you mean 'outside-scale'?");
  }

  @Test
  void unknownMissingReason() {
    programme.edit("sources/host-exit.yaml", "not-applicable: [\"n/a\"", "not-aplicable: [\"n/a\"");
    programme.finds(
        "sources/host-exit.yaml:18:3: unknown key 'not-aplicable'; allowed: not-shown, skipped,"
            + " dont-know, not-applicable, invalid; did you mean 'not-applicable'?");
  }
}
