package org.sojourn.model.rule;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.load.BrokenProgramme;

/** Indicators and their measures. */
class IndicatorRulesTest {

  private BrokenProgramme programme;

  @BeforeEach
  void copy(@TempDir Path directory) {
    programme = BrokenProgramme.in(directory);
  }

  @Test
  void indicatorTwice() {
    programme.edit("indicators.yaml", "- id: match_mean", "- id: host_match");
    programme.finds("indicators.yaml:10:9: indicator 'host_match' is already defined at line 2");
  }

  @Test
  void indicatorNamedLikeABuiltIn() {
    programme.edit("indicators.yaml", "- id: completion", "- id: funnel");
    programme.finds(
        "indicators.yaml:31:9: indicator 'funnel' has the name of figures that every run computes;"
            + " allowed: another name");
  }

  @Test
  void unknownBreakdown() {
    programme.edit("indicators.yaml", "[country, sector, track]", "[countries, sector, track]");
    programme.finds(
        "indicators.yaml:9:18: there is no breakdown 'countries'; allowed: overall, country,"
            + " partner-country, sector, division, size, role, cohort, country-x-sector, flow,"
            + " track; did you mean 'country'?");
  }

  @Test
  void numberAttributeAsBreakdown() {
    programme.edit("indicators.yaml", "[country, sector, track]", "[country, sector, grant]");
    programme.finds(
        "indicators.yaml:9:35: there is no breakdown 'grant'; allowed: overall, country,"
            + " partner-country, sector, division, size, role, cohort, country-x-sector, flow,"
            + " track");
  }

  @Test
  void targetAboveAHundredPercent() {
    programme.edit("indicators.yaml", "target: 85", "target: 850");
    programme.finds("indicators.yaml:7:13: target 850 can never be reached; allowed: 0 to 100");
  }

  @Test
  void targetOffTheScale() {
    programme.edit(
        "indicators.yaml", "    measure: {kind: mean", "    target: 5.5\n    measure: {kind: mean");
    programme.finds("indicators.yaml:14:13: target 5.5 can never be reached; allowed: 1 to 5");
  }

  @Test
  void targetBeyondTheWidestGain() {
    programme.edit("indicators.yaml", "    kirkpatrick: 2\n", "    target: -4.5\n");
    programme.finds("indicators.yaml:24:13: target -4.5 can never be reached; allowed: -4 to 4");
  }

  @Test
  void targetBeyondANetScore() {
    programme.edit(
        "indicators.yaml",
        "    measure: {kind: net-score",
        "    target: 101\n    measure: {kind: net-score");
    programme.finds("indicators.yaml:19:13: target 101 can never be reached; allowed: -100 to 100");
  }

  @Test
  void unknownItem() {
    programme.edit(
        "indicators.yaml", "item: match_satisfaction, codes", "item: match_satisfacton, codes");
    programme.finds(
        "indicators.yaml:8:34: there is no item 'match_satisfacton'; allowed: match_satisfaction,"
            + " recommend, expected_turnover, remarks, skill_languages, skill_selling; did you mean"
            + " 'match_satisfaction'?");
  }

  @Test
  void itemOfAnotherKind() {
    programme.edit(
        "indicators.yaml", "item: match_satisfaction, codes", "item: expected_turnover, codes");
    programme.finds(
        "indicators.yaml:8:34: item 'expected_turnover' is of kind amount; allowed: an item of kind"
            + " closed");
  }

  @Test
  void closedItemAsAmount() {
    programme.edit("indicators.yaml", "item: expected_turnover", "item: recommend");
    programme.finds(
        "indicators.yaml:45:35: item 'recommend' is of kind closed; allowed: an item of kind"
            + " amount");
  }

  @Test
  void codeOutsideTheScale() {
    programme.edit("indicators.yaml", "codes: [4, 5]", "codes: [4, 6]");
    programme.finds(
        "indicators.yaml:8:65: 6 is no code of scale 'satisfaction5'; allowed: 1, 2, 3, 4, 5");
  }

  @Test
  void unknownWave() {
    programme.edit("indicators.yaml", "codes: [4, 5], wave: exit", "codes: [4, 5], wave: exitt");
    programme.finds(
        "indicators.yaml:8:75: there is no wave 'exitt'; allowed: before, exit; did you mean"
            + " 'exit'?");
  }

  @Test
  void roleNotDeclared() {
    programme.edit("indicators.yaml", "roles: [host]", "roles: [host, sending]");
    programme.finds(
        "indicators.yaml:8:95: role 'sending' is not declared in programme.yaml; allowed: host,"
            + " participant");
  }

  @Test
  void waveInWhichNobodyIsAsked() {
    programme.edit(
        "indicators.yaml",
        "{kind: mean, item: match_satisfaction, wave: exit}",
        "{kind: mean, item: match_satisfaction, wave: before}");
    programme.finds(
        "indicators.yaml:14:59: no instrument asks 'match_satisfaction' in wave 'before'; allowed:"
            + " exit");
  }

  @Test
  void roleThatIsNotAsked() {
    programme.edit("indicators.yaml", "roles: [host]", "roles: [host, participant]");
    programme.finds(
        "indicators.yaml:8:95: no instrument asks participant about 'match_satisfaction' in wave"
            + " 'exit'");
  }

  @Test
  void netScoreOfAFivePointItem() {
    programme.edit(
        "indicators.yaml",
        "{kind: net-score, item: recommend",
        "{kind: net-score, item: match_satisfaction");
    programme.finds(
        "indicators.yaml:19:38: a net score needs codes 0 to 10; scale 'satisfaction5' has 1, 2, 3,"
            + " 4, 5");
  }

  @Test
  void gainWithinOneWave() {
    programme.edit("indicators.yaml", "post: exit", "post: before");
    programme.finds("indicators.yaml:29:13: pre and post are both 'before'; allowed: another wave");
  }

  @Test
  void gainOfAnItemAskedOnce() {
    programme.edit(
        "codebook/participant-before.yaml",
        "  - {id: skill_selling, scale: satisfaction5, label: {en: Selling}}\n",
        "");
    programme.finds(
        "indicators.yaml:27:32: no instrument asks participant about 'skill_selling' in wave"
            + " 'before'");
  }

  @Test
  void gainOfAnItemAskedOnceWithoutRoles() {
    programme.edit(
        "codebook/participant-before.yaml",
        "  - {id: skill_selling, scale: satisfaction5, label: {en: Selling}}\n",
        "");
    programme.edit("indicators.yaml", "      roles: [participant]\n", "");
    programme.finds(
        "indicators.yaml:27:32: nobody is asked about 'skill_selling' both in wave 'before' and in"
            + " wave 'exit'");
  }

  @Test
  void gainOverTwoScales() {
    programme.edit(
        "codebook/participant-before.yaml",
        "skill_selling, scale: satisfaction5",
        "skill_selling, scale: recommend11");
    programme.edit(
        "codebook/participant-exit.yaml",
        "skill_selling, scale: satisfaction5",
        "skill_selling, scale: recommend11");
    programme.finds(
        "indicators.yaml:27:32: item 'skill_selling' has scale 'recommend11'; allowed: items of"
            + " scale 'satisfaction5', as the first");
  }

  @Test
  void gainInAnUnknownWave() {
    programme.edit("indicators.yaml", "pre: before", "pre: befor");
    programme.finds(
        "indicators.yaml:28:12: there is no wave 'befor'; allowed: before, exit; did you mean"
            + " 'before'?");
  }

  @Test
  void numeratorOutsideTheDenominator() {
    programme.edit("indicators.yaml", "numerator: [completed]", "numerator: [completed, started]");
    programme.finds(
        "indicators.yaml:35:50: 'started' is not in the denominator; allowed: completed,"
            + " cancelled");
  }

  @Test
  void amountOfNothing() {
    programme.edit("indicators.yaml", "{kind: amount, column: duration_days}", "{kind: amount}");
    programme.finds(
        "indicators.yaml:40:14: an amount needs a number; allowed: exactly one of item, column");
  }

  @Test
  void amountOfTwoNumbers() {
    programme.edit(
        "indicators.yaml",
        "{kind: amount, column: duration_days}",
        "{kind: amount, column: duration_days, item: expected_turnover, wave: exit}");
    programme.finds(
        "indicators.yaml:40:14: an amount has only one number; allowed: exactly one of item,"
            + " column");
  }

  @Test
  void amountOfAnUnknownColumn() {
    programme.edit("indicators.yaml", "column: duration_days", "column: duration");
    programme.finds(
        "indicators.yaml:40:37: exchanges have no number 'duration'; allowed: duration_days,"
            + " grant");
  }

  @Test
  void amountOfATextAttribute() {
    programme.edit("indicators.yaml", "column: duration_days", "column: track");
    programme.finds(
        "indicators.yaml:40:37: exchanges have no number 'track'; allowed: duration_days, grant");
  }

  @Test
  void amountOfAColumnInAWave() {
    programme.edit(
        "indicators.yaml",
        "column: duration_days",
        "column: duration_days, wave: exit, roles: [host]");
    programme.finds(
        "indicators.yaml:40:52: a column of the exchanges has no wave",
        "indicators.yaml:40:64: a column of the exchanges has no roles");
  }

  @Test
  void amountOfAnItemWithoutWave() {
    programme.edit(
        "indicators.yaml", "item: expected_turnover, wave: exit", "item: expected_turnover");
    programme.finds("indicators.yaml:45:14: key 'wave' is missing: an item is asked in a wave");
  }

  @Test
  void intervalOfSharesForAMean() {
    programme.edit(
        "indicators.yaml",
        "    measure: {kind: mean",
        "    interval: jeffreys\n    measure: {kind: mean");
    programme.finds(
        "indicators.yaml:14:15: 'jeffreys' is an interval of shares, and indicator 'match_mean' has"
            + " none; allowed: no key 'interval': means and net scores have t intervals");
  }

  @Test
  void unknownInterval() {
    programme.edit("indicators.yaml", "    target: 85\n", "    interval: exact\n");
    programme.finds(
        "indicators.yaml:7:15: 'interval' cannot be 'exact'; allowed: wilson, wilson-corrected, clopper-pearson,"
            + " jeffreys, agresti-coull, logit, beta");
  }

  @Test
  void unknownTestOfAGain() {
    programme.edit("indicators.yaml", "      post: exit\n", "      post: exit\n      test: t\n");
    programme.finds("indicators.yaml:30:13: 'test' cannot be 't'; allowed: signed-rank, sign");
  }

  @Test
  void comparedWithoutBreakdown() {
    programme.edit("indicators.yaml", "    target: 85\n", "    compare: [country, size]\n");
    programme.finds(
        "indicators.yaml:7:24: indicator 'host_match' is not divided by 'size'; allowed: country,"
            + " sector, track");
  }

  @Test
  void partiesAreNotCompared() {
    programme.edit(
        "indicators.yaml",
        "    breakdowns: [country, sector, track]",
        "    breakdowns: [country, role]\n    compare: [role]");
    programme.finds(
        "indicators.yaml:10:15: the parties of one exchange are not separate groups to compare");
  }

  @Test
  void amountsAreNotCompared() {
    programme.edit(
        "indicators.yaml",
        "    measure: {kind: amount, column: duration_days}",
        "    measure: {kind: amount, column: duration_days}\n"
            + "    breakdowns: [country, cohort]\n    compare: [country]\n    trend: [cohort]");
    programme.finds(
        "indicators.yaml:42:14: groups of indicator 'duration' cannot be compared: it is an amount;"
            + " allowed: shares, rates, means, net scores and gains",
        "indicators.yaml:43:12: groups of indicator 'duration' cannot be compared: it is an amount;"
            + " allowed: shares, rates, means, net scores and gains");
  }

  @Test
  void gainsAreCompared() {
    programme.edit(
        "indicators.yaml",
        "    kirkpatrick: 2\n",
        "    breakdowns: [country, cohort]\n    compare: [country]\n    trend: [cohort]\n");
    programme.finds();
  }

  @Test
  void trendAlongGroupsWithoutOrder() {
    programme.edit(
        "indicators.yaml",
        "    breakdowns: [country, sector, track]",
        "    breakdowns: [country, sector, track]\n    trend: [country, size]");
    programme.finds(
        "indicators.yaml:10:13: the groups by 'country' have no order; allowed: cohort, size",
        "indicators.yaml:10:22: indicator 'host_match' is not divided by 'size'");
  }

  @Test
  void shrunkenWithoutBreakdown() {
    programme.edit(
        "indicators.yaml",
        "    breakdowns: [country, sector, track]",
        "    breakdowns: [country, sector, track]\n    shrink: [country, role]");
    programme.finds(
        "indicators.yaml:10:23: the parties of one exchange are not separate groups to compare");
  }

  @Test
  void onlySharesAreShrunken() {
    programme.edit(
        "indicators.yaml",
        "    measure: {kind: mean",
        "    breakdowns: [country]\n    shrink: [country]\n    measure: {kind: mean");
    programme.finds(
        "indicators.yaml:15:13: only shares can be shrunken, and indicator 'match_mean' is none;"
            + " allowed: an indicator of kind share");
  }
}
