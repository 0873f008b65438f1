package org.sojourn.transform.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.transform.disclosure.History;
import org.sojourn.transform.handout.SenderProgramme.Sent;

/** What an organisation may see of its own exchanges. */
class HandoutTest {

  private static final Cell ALPHA = new Cell("sending-organisation", List.of("Alpha"));

  private final List<Sent> sent = new ArrayList<>();

  /** Exchanges with answers of sender, host and employee, each by another host and employee. */
  private void send(int number, int sending, int hosting, int going) {
    for (int i = 0; i < number; i++) {
      String one = String.valueOf(sent.size());
      sent.add(new Sent("a", "h" + one, "p" + one, "DE", "C", sending, hosting, going));
    }
  }

  private Handout handout() {
    return handout(History.none());
  }

  private Handout handout(History past) {
    return Handout.of(
        SenderProgramme.DIRECTORY,
        "Alpha",
        SenderProgramme.PLAN,
        SenderProgramme.groups(sent),
        past,
        "2017-12-31");
  }

  /** The shares that are shown, by indicator: hits of answers. */
  private static Map<String, String> shown(Handout handout) {
    Map<String, String> shown = new TreeMap<>();
    for (Estimate e : handout.figures()) {
      if (e.statistic() == Statistic.SHARE && e.shown()) {
        shown.put(e.indicator(), Math.round(e.value() * e.base() / 100) + " of " + e.base());
      }
    }
    return shown;
  }

  @Test
  void figuresStandInCellsOfTheOrganisation() {
    send(8, 1, 1, 1);
    send(4, 0, 0, 0);
    Handout handout = handout();
    assertThat(shown(handout))
        .containsEntry("going", "8 of 12")
        .containsEntry("hosting", "8 of 12")
        .containsEntry("senders", "8 of 12")
        .containsEntry("staff", "16 of 24");
    assertThat(handout.isReported()).isTrue();
    assertThat(handout.figures())
        .extracting(e -> e.cell().joined())
        .containsOnly("Alpha", "sending|Alpha", "host|Alpha", "participant|Alpha");
    assertThat(handout.figures())
        .filteredOn(e -> e.indicator().equals("exchanges"))
        .singleElement()
        .satisfies(e -> assertThat(e.cell()).isEqualTo(ALPHA))
        .satisfies(e -> assertThat(e.value()).isEqualTo(12.0));
    assertThat(handout.figures().stream().map(Estimate::id)).doesNotHaveDuplicates();
  }

  @Test
  void fewOfItsPeopleAreHidden() {
    send(4, 1, 1, 0);
    Handout handout = handout();
    assertThat(shown(handout)).isEmpty();
    assertThat(handout.isReported()).isFalse();
  }

  @Test
  void fewWhoAllSaidTheSameAreHidden() {
    send(7, 1, 1, 0);
    assertThat(shown(handout())).doesNotContainKeys("going", "hosting", "senders");
  }

  /** Nine answered of whom the sender knows six, since it gave them. */
  @Test
  void whoeverKnowsItsOwnAnswersLearnsNothingOfFewOthers() {
    send(2, 1, SenderProgramme.NONE, 1);
    send(1, 0, SenderProgramme.NONE, 0);
    send(2, 1, SenderProgramme.NONE, SenderProgramme.NONE);
    send(1, 0, SenderProgramme.NONE, SenderProgramme.NONE);
    assertThat(shown(handout()))
        .as("6 of 9 less its own 4 of 6 would tell that 2 of its 3 employees said yes")
        .containsOnly(Map.entry("senders", "4 of 6"));
  }

  /** With five employees pooled figures tell five people's answers, of whom not all agree. */
  @Test
  void enoughOthersAreShownPooled() {
    send(3, 1, SenderProgramme.NONE, 1);
    send(2, 0, SenderProgramme.NONE, 0);
    send(1, 1, SenderProgramme.NONE, SenderProgramme.NONE);
    assertThat(shown(handout())).containsEntry("staff", "7 of 11").containsEntry("going", "3 of 5");
  }

  @Test
  void onePersonWhoAnsweredOftenIsOne() {
    for (int i = 0; i < 12; i++) {
      String host = "h" + i % 4;
      int yes = i % 2;
      sent.add(new Sent("a", host, "p" + i % 6, "DE", "C", SenderProgramme.NONE, yes, yes));
    }
    assertThat(shown(handout()))
        .as("twelve answers of four hosts, and of six employees")
        .containsOnly(Map.entry("going", "6 of 12"), Map.entry("staff", "6 of 12"));
    sent.replaceAll(
        s ->
            new Sent("a", s.host(), null, "DE", "C", SenderProgramme.NONE, s.hosting(), s.going()));
    assertThat(shown(handout()))
        .as("where nobody names employees every exchange is another's")
        .containsKey("going");
  }

  /** What it was given before is kept until enough have answered anew. */
  @Test
  void aNewcomerDoesNotShowBesideTheLastReport() {
    send(8, 1, 1, 1);
    send(4, 0, 0, 0);
    Handout first = handout();
    OwnCells cells = new OwnCells("senders", "Alpha");
    History past = History.of(first.editions(), first.figures().stream().map(cells::all).toList());
    send(1, 0, 0, 0);
    Handout second = handout(past);
    assertThat(shown(second)).isEqualTo(shown(first));
    assertThat(second.figures())
        .filteredOn(e -> e.indicator().equals("going") && e.statistic() == Statistic.SHARE)
        .extracting(Estimate::earlierDay)
        .containsExactly("2017-12-31");
    send(2, 1, 1, 1);
    send(3, 0, 0, 0);
    assertThat(shown(handout(past))).containsEntry("going", "10 of 18");
  }
}
