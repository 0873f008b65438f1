package org.sojourn.model.rule;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.load.BrokenProgramme;

/** Measures of agreement, and of what was realised of what was expected. */
class LinkedMeasureRulesTest {

  private static final String INDICATOR =
      """
        - id: %s
          label: {en: Linked}
          construct: satisfaction
          criterion: effectiveness
          measure: %s
      """;
  private static final int LINE = 50;
  private static final int COLUMN = 14;

  private BrokenProgramme programme;

  @BeforeEach
  void copy(@TempDir Path directory) {
    programme = BrokenProgramme.in(directory);
  }

  private void add(String id, String measure) {
    programme.append("indicators.yaml", INDICATOR.formatted(id, measure));
  }

  /** Where {@code part} stands in the measure of the first indicator that was added. */
  private static String at(String measure, String part) {
    return "indicators.yaml:" + LINE + ":" + (COLUMN + measure.indexOf(part)) + ": ";
  }

  private static String realised(String expected, String realised, String more) {
    return "{kind: realised, expected: {%s}, realised: {%s}%s}".formatted(expected, realised, more);
  }

  private static final String BEFORE = "item: skill_languages, wave: before, codes: [4, 5]";
  private static final String AFTER = "item: skill_selling, wave: exit, codes: [5]";

  @Test
  void bothKindsAreRead() {
    add("kept", realised(BEFORE, AFTER, ", roles: [participant]"));
    add("also", realised(BEFORE, AFTER, ""));
    programme.finds();
  }

  @Test
  void agreementOfOnePartyOnly() {
    String measure = "{kind: agreement, item: match_satisfaction, wave: exit}";
    add("linked", measure);
    programme.finds(
        at(measure, "match_satisfaction")
            + "only host is asked about 'match_satisfaction' in wave 'exit': there is nobody to"
            + " agree with");
  }

  @Test
  void agreementWithAPartyThatIsNotAsked() {
    String measure =
        "{kind: agreement, item: match_satisfaction, wave: exit, roles: [host, participant]}";
    add("linked", measure);
    programme.finds(
        at(measure, "participant")
            + "no instrument asks participant about 'match_satisfaction' in wave 'exit'");
  }

  @Test
  void agreementOfOneRole() {
    String measure = "{kind: agreement, item: match_satisfaction, wave: exit, roles: [host]}";
    add("linked", measure);
    programme.finds(at(measure, "[host]") + "'roles' has too few entries; allowed: at least 2");
  }

  @Test
  void unknownWeights() {
    String measure = "{kind: agreement, item: recommend, wave: exit, weights: squared}";
    add("linked", measure);
    programme.finds(
        at(measure, "squared") + "'weights' cannot be 'squared'; allowed: none, linear, quadratic");
  }

  @Test
  void itemThatIsNotThere() {
    String measure =
        realised(BEFORE, "item: skill_sellin, wave: exit, codes: [5]", ", roles: [participant]");
    add("linked", measure);
    programme.finds(
        at(measure, "skill_sellin")
            + "there is no item 'skill_sellin'; allowed: match_satisfaction, recommend,"
            + " expected_turnover, remarks, skill_languages, skill_selling; did you mean"
            + " 'skill_selling'?");
  }

  @Test
  void codesThatTheScaleDoesNotHave() {
    String measure = realised("item: skill_languages, wave: before, codes: [6]", AFTER, "");
    add("linked", measure);
    programme.finds(
        at(measure, "6]") + "6 is no code of scale 'satisfaction5'; allowed: 1, 2, 3, 4, 5");
  }

  @Test
  void realisedBeforeItWasExpected() {
    String measure =
        realised(
            "item: skill_languages, wave: exit, codes: [5]",
            "item: skill_languages, wave: before, codes: [5]",
            "");
    add("linked", measure);
    programme.finds(
        at(measure, "before")
            + "wave 'before' does not come after wave 'exit'; allowed: a wave after 'exit'");
  }

  @Test
  void differentPeopleWereAsked() {
    String measure = realised(BEFORE, "item: match_satisfaction, wave: exit, codes: [5]", "");
    add("linked", measure);
    programme.finds(
        at(measure, "match_satisfaction")
            + "nobody is asked about 'skill_languages' in wave 'before' and about"
            + " 'match_satisfaction' in wave 'exit'");
  }

  @Test
  void theSameQuestionsCountedTwice() {
    String first = realised(BEFORE, AFTER, "");
    add("first", first);
    add("second", realised(BEFORE, "item: skill_selling, wave: exit, codes: [4, 5]", ""));
    programme.finds(
        "indicators.yaml:55:14: indicator 'first' asks the same questions and counts other"
            + " answers; allowed: expected [4, 5], realised [5]");
  }

  @Test
  void agreementByRole() {
    programme.edit(
        "indicators.yaml",
        "    measure: {kind: mean, item: match_satisfaction, wave: exit}\n",
        "    measure: {kind: agreement, item: match_satisfaction, wave: exit, roles: [host,"
            + " participant]}\n    breakdowns: [role]\n");
    programme.finds(
        "indicators.yaml:14:84: no instrument asks participant about 'match_satisfaction' in wave"
            + " 'exit'",
        "indicators.yaml:15:18: indicator 'match_mean' compares the roles, so it cannot be divided"
            + " by them; allowed: any other breakdown");
  }
}
