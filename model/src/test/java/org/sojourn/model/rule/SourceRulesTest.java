package org.sojourn.model.rule;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.load.BrokenProgramme;

/** Sources and their mappings. */
class SourceRulesTest {

  private BrokenProgramme programme;

  @BeforeEach
  void copy(@TempDir Path directory) {
    programme = BrokenProgramme.in(directory);
  }

  @Test
  void sourceTwice() {
    programme.edit("sources/exchanges.yaml", "source: exchanges", "source: registrations");
    programme.finds(
        "sources/registrations.yaml:1:9: source 'registrations' is already defined at sources/exchanges.yaml, line 1");
  }

  @Test
  void unknownColumn() {
    programme.edit("sources/registrations.yaml", "  country: Country", "  contry: Country");
    programme.finds(
        "sources/registrations.yaml:7:3: registrations have no column 'contry'; allowed: registration, organisation, country, nace, size, employees, turnover, balance_sheet, registered; did you mean 'country'?");
  }

  @Test
  void requiredColumnNotMapped() {
    programme.edit(
        "sources/exchanges.yaml",
        "  status: {from: State, values: {done: completed, broken off: cancelled}}\n",
        "");
    programme.finds("sources/exchanges.yaml:7:3: exchanges need a rule for column 'status'");
  }

  @Test
  void responsesWithoutInstrument() {
    programme.edit("sources/host-exit.yaml", "instrument: host-exit\n", "");
    programme.finds(
        "sources/host-exit.yaml:1:1: key 'instrument' is missing: responses answer an instrument; allowed: host-exit, participant-before, participant-exit");
  }

  @Test
  void unknownInstrument() {
    programme.edit("sources/host-exit.yaml", "instrument: host-exit\n", "instrument: host-exits\n");
    programme.finds(
        "sources/host-exit.yaml:3:13: there is no instrument 'host-exits'; allowed: host-exit, participant-before, participant-exit; did you mean 'host-exit'?");
  }

  @Test
  void registrationsWithInstrument() {
    programme.edit(
        "sources/registrations.yaml",
        "table: registrations\n",
        "table: registrations\ninstrument: host-exit\n");
    programme.finds("sources/registrations.yaml:3:1: registrations answer no instrument");
  }

  @Test
  void exchangesWithItems() {
    programme.append("sources/exchanges.yaml", "items: {recommend: Q2}\n");
    programme.finds("sources/exchanges.yaml:15:1: exchanges have no items");
  }

  @Test
  void itemNotAsked() {
    programme.edit("sources/host-exit.yaml", "  recommend: Q2", "  recomend: Q2");
    programme.finds(
        "sources/host-exit.yaml:15:3: instrument 'host-exit' does not ask 'recomend'; allowed: match_satisfaction, recommend, expected_turnover, remarks; did you mean 'recommend'?");
  }

  @Test
  void unknownEncoding() {
    programme.edit("sources/host-exit.yaml", "windows-1252", "windows-1251x");
    programme.finds(
        "sources/host-exit.yaml:6:36: there is no encoding 'windows-1251x'; allowed: utf-8, utf-16, windows-1252, windows-1250, iso-8859-1, iso-8859-15; did you mean 'windows-1252'?");
  }

  @Test
  void ruleWithoutOrigin() {
    programme.edit(
        "sources/exchanges.yaml", "  track: {constant: general}", "  track: {values: {a: b}}");
    programme.finds(
        "sources/exchanges.yaml:14:10: the rule says nowhere to read from; allowed: exactly one of from, constant, row-number");
  }

  @Test
  void ruleWithTwoOrigins() {
    programme.edit(
        "sources/exchanges.yaml",
        "  track: {constant: general}",
        "  track: {constant: general, from: Track}");
    programme.finds(
        "sources/exchanges.yaml:14:10: the rule reads from two places; allowed: exactly one of from, constant, row-number");
  }

  @Test
  void datePatternOfNothing() {
    programme.edit("sources/registrations.yaml", "date: dd/MM/yyyy", "date: dd/MM/jjjj");
    programme.finds(
        "sources/registrations.yaml:10:40: 'dd/MM/jjjj' is no date pattern: Unknown pattern letter: j; allowed: a pattern such as dd/MM/yyyy HH:mm");
  }

  @Test
  void datePatternWithoutDay() {
    programme.edit("sources/registrations.yaml", "date: dd/MM/yyyy", "date: MM/yyyy");
    programme.finds(
        "sources/registrations.yaml:10:40: 'MM/yyyy' gives no year, month and day; allowed: a pattern such as dd/MM/yyyy HH:mm");
  }

  @Test
  void datePatternOfWeekYears() {
    programme.edit("sources/registrations.yaml", "date: dd/MM/yyyy", "date: dd/MM/YYYY");
    programme.finds(
        "sources/registrations.yaml:10:40: 'dd/MM/YYYY' gives no year, month and day; allowed: a pattern such as dd/MM/yyyy HH:mm");
  }

  @Test
  void brokenRegularExpression() {
    programme.edit("sources/host-exit.yaml", "\"X-([0-9]+)\"", "\"X-([0-9]+\"");
    programme.finds(
        "sources/host-exit.yaml:9:39: 'X-([0-9]+' is no regular expression: Unclosed group; allowed: a regular expression such as ^(\\d{4})");
  }

  @Test
  void regularExpressionWithoutGroup() {
    programme.edit("sources/host-exit.yaml", "\"X-([0-9]+)\"", "\"[0-9]+\"");
    programme.finds(
        "sources/host-exit.yaml:9:39: '[0-9]+' has no group; allowed: a group in round brackets around the value");
  }

  @Test
  void answerOutsideTheScale() {
    programme.edit("sources/host-exit.yaml", "{Excellent: \"5\"}", "{Excellent: \"6\"}");
    programme.finds(
        "sources/host-exit.yaml:14:54: '6' is no answer of scale 'satisfaction5'; allowed: 1, 2, 3, 4, 5, 98");
  }

  @Test
  void unknownStatusOfAnExchange() {
    programme.edit("sources/exchanges.yaml", "done: completed", "done: complete");
    programme.finds(
        "sources/exchanges.yaml:10:40: 'complete' is no status of an exchange; allowed: requested, matched, started, completed, cancelled, rejected; did you mean 'completed'?");
  }

  @Test
  void unknownStatusOfAResponse() {
    programme.edit("sources/host-exit.yaml", "finished: complete", "finished: completed");
    programme.finds(
        "sources/host-exit.yaml:12:44: 'completed' is no status of a response; allowed: complete, partial; did you mean 'complete'?");
  }

  @Test
  void unknownCountry() {
    programme.edit(
        "sources/registrations.yaml", "  country: Country", "  country: {constant: Atlantis}");
    programme.finds(
        "sources/registrations.yaml:7:23: 'Atlantis' is no country; allowed: an ISO country code");
  }

  @Test
  void unknownSector() {
    programme.edit(
        "sources/registrations.yaml",
        "  nace: Sector",
        "  nace: {from: Sector, values: {Bakery: Z}}");
    programme.finds(
        "sources/registrations.yaml:8:41: 'Z' is nothing in NACE Rev. 2; allowed: a section letter or division of NACE Rev. 2");
  }

  @Test
  void unknownSize() {
    programme.edit(
        "sources/registrations.yaml",
        "  employees: Persons employed",
        "  size: {from: Size, values: {S: smal}}");
    programme.finds(
        "sources/registrations.yaml:9:34: 'smal' is no size class; allowed: micro, small, medium, large; did you mean 'small'?");
  }
}
