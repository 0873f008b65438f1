package org.sojourn.transform.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.disclosure.DisclosureControl;
import org.sojourn.transform.disclosure.History;
import org.sojourn.transform.disclosure.Insider;
import org.sojourn.transform.disclosure.Organisations;
import org.sojourn.transform.estimation.Estimation;
import org.sojourn.transform.handout.SenderProgramme.Sent;

/** What is published has to be safe from an organisation that knows all about its own exchanges. */
class InsiderTest {

  private static final int THRESHOLD = 5;
  private static final int ALIKE = 8;
  private static final List<String> COUNTRIES = List.of("AT", "DE", "FR");
  private static final List<String> SECTORS = List.of("C", "J", "M");
  private static final List<String> LARGE = List.of("a", "b", "c");

  private static void send(
      List<Sent> sent, String sender, String country, String sector, int yes, int no) {
    for (int i = 0; i < yes + no; i++) {
      String one = String.valueOf(sent.size());
      sent.add(new Sent(sender, "h" + one, "p" + one, country, sector, 0, 0, i < yes ? 1 : 0));
    }
  }

  /** Figures as published, under the eyes of {@code insiders}. */
  private static List<Estimate> published(List<Sent> sent, List<String> insiders) {
    Cube cube = SenderProgramme.cube(SenderProgramme.groups(sent));
    List<Insider> others = new ArrayList<>();
    for (String insider : insiders) {
      List<Sent> own = sent.stream().filter(s -> s.sender().equals(insider)).toList();
      Cube less = SenderProgramme.cube(SenderProgramme.groups(own));
      others.add(Insider.less(Estimation.of(SenderProgramme.DIRECTORY, cube.subtract(less))));
      cube.add(less);
    }
    return DisclosureControl.protect(
            SenderProgramme.DIRECTORY,
            Estimation.of(SenderProgramme.DIRECTORY, cube),
            others,
            Organisations.uncounted(),
            History.none(),
            "2017-12-31")
        .estimates();
  }

  private static Map<String, String> shown(List<Estimate> published, String breakdown) {
    Map<String, String> shown = new TreeMap<>();
    for (Estimate e : published) {
      if (e.indicator().equals("going") && e.cell().breakdown().equals(breakdown)) {
        shown.put(e.cell().joined(), e.status().hidden() ? "hidden" : e.base().toString());
      }
    }
    return shown;
  }

  @Test
  void aCountryWithFewOthersIsHidden() {
    List<Sent> sent = new ArrayList<>();
    send(sent, "a", "AT", "C", 3, 3);
    send(sent, "x", "AT", "C", 1, 1);
    send(sent, "y", "DE", "C", 9, 9);
    send(sent, "z", "FR", "C", 6, 6);
    assertThat(shown(published(sent, List.of()), "country"))
        .containsOnly(Map.entry("AT", "8"), Map.entry("DE", "18"), Map.entry("FR", "12"));
    assertThat(shown(published(sent, List.of("a")), "country"))
        .as("8 less its own 6 are 2 people; FR keeps them company")
        .containsOnly(Map.entry("AT", "hidden"), Map.entry("DE", "18"), Map.entry("FR", "hidden"));
  }

  @Test
  void othersWhoAllSaidTheSameAreHidden() {
    List<Sent> sent = new ArrayList<>();
    send(sent, "a", "AT", "C", 2, 4);
    send(sent, "x", "AT", "C", 6, 0);
    send(sent, "y", "DE", "C", 9, 9);
    send(sent, "z", "FR", "C", 6, 6);
    assertThat(shown(published(sent, List.of()), "country")).doesNotContainValue("hidden");
    assertThat(shown(published(sent, List.of("a")), "country"))
        .containsEntry("AT", "hidden")
        .containsEntry("DE", "18");
  }

  @Test
  void nothingIsHiddenForACountryOfItsOwn() {
    List<Sent> sent = new ArrayList<>();
    send(sent, "a", "AT", "C", 3, 3);
    send(sent, "y", "DE", "C", 9, 9);
    send(sent, "z", "FR", "C", 6, 6);
    assertThat(shown(published(sent, List.of("a")), "country"))
        .containsOnly(Map.entry("AT", "6"), Map.entry("DE", "18"), Map.entry("FR", "12"));
  }

  @Test
  void everybodyIsHiddenWhereFewOthersAnswered() {
    List<Sent> sent = new ArrayList<>();
    send(sent, "a", "AT", "C", 12, 12);
    send(sent, "x", "AT", "C", 1, 2);
    assertThat(shown(published(sent, List.of()), "overall")).containsEntry("", "27");
    assertThat(shown(published(sent, List.of("a")), "overall")).containsEntry("", "hidden");
  }

  /**
   * Integer programming by ojAlgo over programmes made at random: an organisation that subtracts
   * its own answers from everything published cannot tell that some cell holds one to four others,
   * nor, told how many they are, what few or unanimous others said.
   */
  @Test
  void noInsiderWorksAnythingOut() {
    int broken = 0;
    for (int seed = 1; seed <= 12; seed++) {
      List<Sent> sent = random(seed);
      List<Estimate> open = published(sent, List.of());
      List<Estimate> safe = published(sent, LARGE);
      for (String insider : LARGE) {
        assertThat(new InsiderAttack(sent, insider, safe).findings(THRESHOLD, ALIKE))
            .as("seed %d, organisation %s", seed, insider)
            .isEmpty();
        broken += new InsiderAttack(sent, insider, open).findings(THRESHOLD, ALIKE).size();
      }
      assertThat(shown(safe, "overall")).as("seed %d", seed).doesNotContainValue("hidden");
    }
    assertThat(broken).as("what the insiders find where nobody thinks of them").isGreaterThan(20);
  }

  private static List<Sent> random(int seed) {
    Random random = new Random(seed);
    List<Sent> sent = new ArrayList<>();
    for (String large : LARGE) {
      String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
      int yes = 3 + random.nextInt(6);
      send(sent, large, country, SECTORS.get(random.nextInt(SECTORS.size())), yes, 4);
    }
    for (String country : COUNTRIES) {
      for (String sector : SECTORS) {
        int some = random.nextInt(4) == 0 ? 9 : 3;
        send(
            sent,
            "small-" + country + sector,
            country,
            sector,
            random.nextInt(some),
            random.nextInt(some));
      }
    }
    return sent;
  }
}
