package org.sojourn.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.support.TinyProgramme;

/** What bases tell of the tiny programme's responses by country: DE 20, FR 6 and IT 4 each. */
class ShownBasesTest {

  private static final Codebook CODEBOOK = TinyProgramme.load().codebook();
  private static final int COMPANIES = Roles.of(List.of(Role.SENDING, Role.HOST));
  private static final Map<String, Long> ASKED = Map.of("DE", 20L, "FR", 6L, "IT", 4L);
  private static final Base RECOMMEND = new Base.Answers("recommend", "exit", List.of());

  private final Network network = new Network();

  private static Place of(String instrument, String cell) {
    return new Place(Roles.NONE, "instrument-x-country of " + instrument, cell);
  }

  private static Network asked() {
    Network asked = new Network();
    for (String instrument :
        List.of("sending-exit", "host-exit", "participant-before", "participant-exit")) {
      ASKED.forEach((cell, many) -> asked.put(of(instrument, cell), many));
    }
    return asked;
  }

  private Place put(int roles, String breakdown, String cell, long base) {
    Place place = new Place(roles, breakdown, cell);
    network.put(place, base);
    return place;
  }

  private List<Ceiling> ceilings(Base base, Place... hidden) {
    return ShownBases.ceilings(
        CODEBOOK, Map.of(base, new ShownBases.Shown(network, Set.of(hidden))), asked());
  }

  private static Ceiling ceiling(long most, Place... places) {
    return new Ceiling(Set.of(places), Respondents.NO_RESPONSE, most);
  }

  @Test
  void aPooledBaseIsAboutBothQuestionnaires() {
    put(COMPANIES, "country", "FR", 7);
    assertThat(ceilings(RECOMMEND))
        .containsExactly(ceiling(5, of("host-exit", "FR"), of("sending-exit", "FR")));
  }

  @Test
  void hiddenBasesOfALineAreKnownTogether() {
    int host = Roles.of(Role.HOST);
    Place all = put(host, "overall", "", 24);
    Place de = put(host, "country", "DE", 15);
    Place fr = put(host, "country", "FR", 6);
    Place it = put(host, "country", "IT", 3);
    network.add(all, List.of(de, fr, it));
    assertThat(ceilings(RECOMMEND, fr, it))
        .containsExactlyInAnyOrder(
            ceiling(5, of("host-exit", "DE")),
            ceiling(1, of("host-exit", "FR"), of("host-exit", "IT")));
  }

  @Test
  void whatFollowsForARoleWithoutFiguresCounts() {
    Place both = put(COMPANIES, "country", "DE", 29);
    Place hosts = put(Roles.of(Role.HOST), "country", "DE", 17);
    Place others = new Place(Roles.of(Role.SENDING), "country", "DE");
    network.putUnseen(others, 12);
    network.add(both, List.of(hosts, others));
    assertThat(ceilings(RECOMMEND))
        .contains(ceiling(3, of("host-exit", "DE")), ceiling(8, of("sending-exit", "DE")));
  }

  @Test
  void pairsAnsweredTwice() {
    put(Roles.of(Role.PARTICIPANT), "country", "FR", 5);
    assertThat(ceilings(new Base.Pairs(List.of("skill_a"), "before", "exit", List.of())))
        .containsExactlyInAnyOrder(
            ceiling(1, of("participant-before", "FR")), ceiling(1, of("participant-exit", "FR")));
  }

  @Test
  void exchangesWhosePartnerIsOfACountryAreThoseOfItsHosts() {
    put(Roles.NONE, "country", "FR", 5);
    put(Roles.NONE, "partner-country", "IT", 4);
    assertThat(ceilings(new Base.Together("match", "exit", List.of(Role.SENDING, Role.HOST))))
        .containsExactlyInAnyOrder(
            ceiling(1, of("sending-exit", "FR")), ceiling(0, of("host-exit", "IT")));
  }

  @Test
  void basesByWhatResponsesAreNotDividedByTellNothing() {
    put(COMPANIES, "flow", "DE|FR", 7);
    put(COMPANIES, "partner-country", "FR", 7);
    assertThat(ceilings(RECOMMEND)).isEmpty();
    assertThat(ceilings(new Base.Numbers("grant"))).isEmpty();
  }
}
