package org.sojourn.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.programme.Role;
import org.sojourn.model.run.Failure;
import org.sojourn.transform.base.LinkedCells;
import org.sojourn.transform.support.LinkedProgramme;

/** What is published of linked answers, by the linked programme with a threshold of 5. */
class LinkedDisclosureTest {

  private static final ProgrammeDirectory DIRECTORY = LinkedProgramme.DIRECTORY;

  private static List<Estimate> published(LinkedProgramme programme) {
    return DisclosureControl.protect(DIRECTORY, programme.estimates()).estimates();
  }

  private static Set<String> shownPairs(List<Estimate> published, Statistic statistic) {
    return published.stream()
        .filter(e -> e.indicator().equals("lead") && e.statistic() == statistic && e.shown())
        .filter(e -> LinkedCells.has(e.cell()))
        .map(e -> String.join(" ", e.cell().keys()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** 20 triads; 9 more of sending and host, 8 of sending alone. */
  private static LinkedProgramme many(long alone) {
    return new LinkedProgramme()
        .lead(6, 5, 5, 4)
        .lead(6, 4, 4, 5)
        .lead(4, 5, 4, 5)
        .lead(4, 4, 5, 4)
        .lead(5, 5, 5, null)
        .lead(4, 4, 4, null)
        .lead(alone, 5, null, null)
        .lead(alone, 4, null, null);
  }

  @Test
  void largeGroupsShowTablesKappasAndTests() {
    List<Estimate> published = published(many(4));
    assertThat(shownPairs(published, Statistic.KAPPA))
        .containsExactly("host participant", "sending host", "sending participant");
    Estimate kappa =
        LinkedProgramme.find(
            published, "lead", Statistic.KAPPA, LinkedCells.pair(Role.SENDING, Role.HOST));
    assertThat(kappa.value()).isEqualTo(0.2);
    assertThat(kappa.standardError()).isNull();
    assertThat(kappa.method()).isEqualTo("Cohen, weights quadratic, rounded");
    assertThat(shownPairs(published, Statistic.JOINT_SHARE))
        .contains("sending host 1-4 1-4", "sending host 5 5", "host participant 5 1-4");
    assertThat(shownPairs(published, Statistic.ADJUSTED_P_VALUE))
        .containsExactly("host participant", "sending host", "sending participant");
  }

  /**
   * One sending company answered alone. What it said would follow from the answers of all sending
   * companies, less those with a host, less those with a participant, and those with both: so only
   * one of the two divisions is shown.
   */
  @Test
  void whoAnsweredAloneIsNotWorkedOutOfTheOthers() {
    LinkedProgramme programme = many(4).lead(9, 4, null, 4).lead(1, 3, 3, null);
    List<Estimate> before = published(programme);
    assertThat(shownPairs(before, Statistic.P_VALUE))
        .contains("sending host", "sending participant");
    LinkedProgramme lonely =
        new LinkedProgramme()
            .lead(6, 5, 5, 4)
            .lead(6, 4, 4, 5)
            .lead(4, 5, 4, 5)
            .lead(4, 4, 5, 4)
            .lead(5, 5, 5, null)
            .lead(4, 4, 4, null)
            .lead(5, 5, null, 5)
            .lead(5, 4, null, 4)
            .lead(1, 1, null, null);
    List<Estimate> published = published(lonely);
    assertThat(shownPairs(published, Statistic.P_VALUE))
        .contains("sending host")
        .doesNotContain("sending participant");
    assertThat(shownPairs(published, Statistic.ANSWER_SHARE))
        .contains("sending host silent")
        .doesNotContain("sending participant silent");
  }

  @Test
  void fewFurtherAnswersHideTheTables() {
    List<Estimate> published = published(many(4).lead(3, null, null, 5));
    assertThat(shownPairs(published, Statistic.KAPPA)).isEmpty();
    assertThat(shownPairs(published, Statistic.JOINT_SHARE)).isEmpty();
    Estimate all = LinkedProgramme.find(published, "lead", Statistic.AGREEMENT, Cell.OVERALL);
    assertThat(all.status()).isEqualTo(CellStatus.PUBLISHED);
    Estimate fleiss = LinkedProgramme.find(published, "lead", Statistic.FLEISS_KAPPA, Cell.OVERALL);
    assertThat(fleiss.status()).isEqualTo(CellStatus.HIDDEN);
    assertThat(fleiss.value()).isNull();
  }

  @Test
  void fewExchangesShowOnlyHowManyAgree() {
    List<Estimate> published = published(new LinkedProgramme().lead(5, 5, 5, 5).lead(4, 5, 4, 4));
    assertThat(shownPairs(published, Statistic.KAPPA)).isEmpty();
    assertThat(LinkedProgramme.find(published, "lead", Statistic.AGREEMENT, Cell.OVERALL).value())
        .isEqualTo(500.0 / 9);
  }

  private static LinkedProgramme outcome(
      LinkedProgramme to, long count, String country, int before, Integer after) {
    Map<String, Integer> answers = new HashMap<>();
    answers.put("sending/exit/grade", before);
    answers.put("sending/follow-up/left", after);
    return to.add(count, country, answers);
  }

  /** Expected and realised 12, only expected 6, only realised {@code late}, neither 3. */
  private static LinkedProgramme outcomes(long late) {
    LinkedProgramme programme = new LinkedProgramme();
    outcome(programme, 12, "DE", 1, 1);
    outcome(programme, 6, "DE", 2, 4);
    outcome(programme, late, "DE", 3, 2);
    return outcome(programme, 3, "DE", 4, 3);
  }

  private static Map<Statistic, Boolean> kept(List<Estimate> published, Cell cell) {
    Map<Statistic, Boolean> shown = new HashMap<>();
    published.stream()
        .filter(e -> e.indicator().equals("kept") && e.cell().equals(cell))
        .forEach(e -> shown.merge(e.statistic(), e.shown(), Boolean::logicalAnd));
    return shown;
  }

  @Test
  void largeGroupsShowWhatBecameOfThem() {
    Map<Statistic, Boolean> shown = kept(published(outcomes(2)), Cell.OVERALL);
    assertThat(shown).hasSize(7).doesNotContainValue(false);
  }

  /** Three did not expect it: who they are knows what became of it, so no table is shown. */
  @Test
  void fewWhoDidNotExpectItHideTheTable() {
    List<Estimate> published = published(outcomes(0));
    Map<Statistic, Boolean> shown = kept(published, Cell.OVERALL);
    assertThat(shown)
        .containsEntry(Statistic.EXPECTED, true)
        .containsEntry(Statistic.REALISED, true)
        .containsEntry(Statistic.DIFFERENCE, true)
        .containsEntry(Statistic.FULFILLED, false)
        .containsEntry(Statistic.UNEXPECTED, false)
        .containsEntry(Statistic.JOINT_SHARE, false)
        .containsEntry(Statistic.P_VALUE, false);
    Estimate difference =
        LinkedProgramme.find(published, "kept", Statistic.DIFFERENCE, Cell.OVERALL);
    assertThat(difference.low()).isNull();
    assertThat(kept(published, new Cell("country", List.of("DE")))).doesNotContainValue(true);
  }

  /** Four answered at the end of the stay alone: all less those in the table are these four. */
  @Test
  void nearlyTheSameRespondentsHideEverything() {
    List<Estimate> published = published(outcome(outcomes(2), 4, "DE", 4, null));
    assertThat(kept(published, Cell.OVERALL)).doesNotContainValue(true);
    List<Estimate> more = published(outcome(outcomes(2), 8, "DE", 4, null));
    assertThat(kept(more, Cell.OVERALL)).doesNotContainValue(false);
  }

  @Test
  void theAuditRefusesWhatWasNotProtected() {
    for (LinkedProgramme programme :
        List.of(
            outcomes(0),
            outcome(outcomes(2), 4, "DE", 4, null),
            many(4).lead(2, 1, null, null),
            many(4))) {
      List<Estimate> all = programme.estimates();
      assertThatThrownBy(() -> LinkedAudit.require(DIRECTORY, all))
          .isInstanceOf(Failure.class)
          .hasMessageStartingWith("nothing is published: a number behind figure");
      List<Estimate> published = DisclosureControl.protect(DIRECTORY, all).estimates();
      assertThatCode(() -> LinkedAudit.require(DIRECTORY, published)).doesNotThrowAnyException();
    }
  }

  @Test
  void whateverIsAnsweredStandsTheAudit() {
    Random random = new Random(11);
    int shown = 0;
    for (int round = 0; round < 60; round++) {
      LinkedProgramme programme = new LinkedProgramme();
      int size = 25 + random.nextInt(50);
      double silence = random.nextDouble() * 0.5;
      for (int i = 0; i < size; i++) {
        Map<String, Integer> answers = new HashMap<>();
        for (String item :
            List.of(
                "sending/exit/lead",
                "host/exit/lead",
                "participant/exit/lead",
                "sending/exit/grade",
                "host/exit/grade",
                "sending/follow-up/left",
                "host/follow-up/left")) {
          answers.put(
              item, random.nextDouble() < silence ? null : Integer.valueOf(1 + random.nextInt(4)));
        }
        programme.add(1, random.nextBoolean() ? "DE" : "FR", answers);
      }
      List<Estimate> published = published(programme);
      shown += shownPairs(published, Statistic.KAPPA).size();
    }
    assertThat(shown).isPositive();
  }
}
