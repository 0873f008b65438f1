package org.sojourn.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.run.Failure;
import org.sojourn.transform.disclosure.PublishedRuns.Respondent;

/** What is published anew beside an earlier run, and what stays. */
class SuccessionTest {

  private final List<Respondent> respondents = new ArrayList<>();
  private final PublishedRuns runs = new PublishedRuns();

  private void add(String country, String size, int yes, int no) {
    for (int i = 0; i < yes + no; i++) {
      respondents.add(new Respondent(country, size, i < yes ? 0 : 1));
    }
  }

  private void first() {
    add("A", "S", 9, 6);
    add("B", "M", 8, 4);
    add("C", "L", 7, 5);
    add("D", "L", 6, 3);
    runs.run(respondents);
  }

  /**
   * What can be read: cells with their numbers of yes and no, and whether the table is an old one.
   */
  private String readable(String breakdown) {
    String cells =
        runs.readable().entrySet().stream()
            .filter(e -> e.getKey().breakdown().equals(breakdown))
            .map(e -> e.getKey().cell() + " " + e.getValue()[0] + ":" + e.getValue()[1])
            .collect(Collectors.joining(", "));
    String kept = runs.last().kept().get(new Network.Table(1, breakdown));
    return cells + (kept == null ? "" : " as of " + kept);
  }

  @Test
  void oneMoreRespondentChangesNothingThatCanBeRead() {
    first();
    add("A", "S", 1, 0);
    runs.run(respondents);
    assertThat(readable("overall")).isEqualTo(" 30:18 as of run 0");
    assertThat(readable("country")).isEqualTo("A 9:6, B 8:4, C 7:5, D 6:3 as of run 0");
    assertThat(runs.pages()).as("nothing was published anew").hasSize(1);
  }

  @Test
  void oneMoreEveryNightIsShownWhenTheyAreEnough() {
    first();
    for (int night = 0; night < 4; night++) {
      add("A", "S", night % 2, 1 - night % 2);
      runs.run(respondents);
      assertThat(readable("overall")).isEqualTo(" 30:18 as of run 0");
    }
    add("A", "S", 1, 0);
    runs.run(respondents);
    assertThat(readable("overall")).isEqualTo(" 33:20");
    assertThat(readable("country")).isEqualTo("A 12:8, B 8:4, C 7:5, D 6:3");
  }

  @Test
  void fiveWhoAllSaidTheSameAreNotEnough() {
    first();
    add("A", "S", 5, 0);
    runs.run(respondents);
    assertThat(readable("overall")).isEqualTo(" 30:18 as of run 0");
    add("A", "S", 3, 0);
    runs.run(respondents);
    assertThat(readable("country")).isEqualTo("A 17:6, B 8:4, C 7:5, D 6:3");
  }

  @Test
  void aMendedAnswerIsAChange() {
    first();
    respondents.set(0, new Respondent("A", "S", 1));
    runs.run(respondents);
    assertThat(readable("overall")).isEqualTo(" 30:18 as of run 0");
    respondents.set(0, new Respondent("A", "S", 0));
    runs.run(respondents);
    assertThat(readable("country"))
        .as("the same numbers as before")
        .isEqualTo("A 9:6, B 8:4, C 7:5, D 6:3");
  }

  @Test
  void tablesStayOfWhichTooManyCellsWouldHaveToBeHidden() {
    first();
    add("A", "S", 2, 1);
    add("B", "S", 1, 2);
    runs.run(respondents);
    assertThat(readable("overall")).isEqualTo(" 33:21");
    assertThat(readable("country"))
        .as("three in A and three in B are few")
        .isEqualTo("A 9:6, B 8:4, C 7:5, D 6:3 as of run 0");
    assertThat(readable("size")).isEqualTo("L 13:8, M 8:4, S 12:9");
  }

  @Test
  void aCellThatWasHiddenStaysHiddenWhereItWouldTellOfItsCompanion() {
    add("A", "S", 9, 6);
    add("B", "M", 8, 4);
    add("C", "L", 2, 1);
    add("D", "L", 3, 3);
    runs.run(respondents);
    assertThat(readable("country")).isEqualTo("A 9:6, B 8:4");
    add("D", "L", 6, 4);
    runs.run(respondents);
    assertThat(readable("overall")).isEqualTo(" 28:18");
    assertThat(readable("country"))
        .as("16 in D beside 9 in C and D would leave C with few")
        .isEqualTo("A 9:6, B 8:4");
  }

  @Test
  void theAuditRefusesWhatWouldTellOfThoseWhoJoined() {
    first();
    add("A", "S", 2, 1);
    add("B", "S", 1, 2);
    runs.run(respondents);
    Exposure both = runs.last().beside().get(0);
    assertThat(ExposureAudit.failures(both, runs.last().mask().keySet())).isEmpty();
    assertThat(ExposureAudit.failures(both, Set.of()))
        .containsExactly(new Place(1, "more country", "A"), new Place(1, "more country", "B"));

    Place a = new Place(1, "country", "A");
    Guarded guarded = new Guarded(both, Map.of("E-A", a), Set.of(), Set.of());
    assertThatThrownBy(() -> PublicationAudit.require(List.of(guarded), List.of(figure("E-A"))))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("nothing is published: a number behind figure E-A is to be hidden");
  }

  private static Estimate figure(String id) {
    return new Estimate(
        id,
        "happy",
        null,
        Statistic.SHARE,
        new Cell("country", List.of("A")),
        null,
        61.1,
        null,
        null,
        null,
        18L,
        null,
        "Wilson",
        CellStatus.PUBLISHED,
        null);
  }
}
