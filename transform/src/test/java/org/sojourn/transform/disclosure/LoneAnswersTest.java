package org.sojourn.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LoneAnswersTest {

  private static final List<Set<Integer>> FIRST = List.of(Set.of(0, 1));

  private final Network network = new Network();
  private final Map<Place, long[]> answers = new TreeMap<>();

  private void put(int roles, String breakdown, String cell, long... counts) {
    Place place = new Place(roles, breakdown, cell);
    network.put(place, counts[0] + counts[1] + counts[2]);
    answers.put(place, counts);
  }

  private void tables(int roles) {
    put(roles, "overall", "", 20, 20, 1);
    put(roles, "country", "A", 11, 9, 1);
    put(roles, "country", "B", 9, 11, 0);
    put(roles, "sector", "K", 12, 13, 0);
    put(roles, "sector", "L", 8, 7, 1);
    put(roles, "size", "micro", 20, 20, 1);
  }

  private static List<String> breakdowns(Set<Place> places) {
    return places.stream().map(p -> p.roles() + " " + p.breakdown()).distinct().toList();
  }

  @Test
  void oneBreakdownTellsWhereTheOneDissenterIs() {
    tables(2);
    LoneAnswers lone = new LoneAnswers(network, answers);
    assertThat(breakdowns(lone.located(FIRST))).containsExactly("2 sector", "2 size");
    assertThat(breakdowns(lone.located(List.of(Set.of(0))))).isEmpty();
    assertThat(breakdowns(lone.detail())).containsExactly("2 sector", "2 size");
  }

  @Test
  void whereRolesTellNoBreakdownDoes() {
    tables(3);
    put(2, "overall", "", 5, 5, 1);
    assertThat(breakdowns(new LoneAnswers(network, answers).located(FIRST)))
        .containsExactly("3 country", "3 sector", "3 size");
  }

  @Test
  void twoOfAKindMayShow() {
    put(2, "overall", "", 20, 20, 2);
    put(2, "country", "A", 20, 20, 2);
    put(2, "sector", "K", 20, 20, 2);
    LoneAnswers lone = new LoneAnswers(network, answers);
    assertThat(lone.located(FIRST)).isEmpty();
    assertThat(lone.detail()).isEmpty();
  }
}
