package org.sojourn.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sojourn.transform.disclosure.PublishedRuns.Respondent;

/** Whatever comes run after run, no two publications of a base tell together what is hidden. */
class SuccessionLawsTest {

  private static final Place ALL = new Place(1, "overall", "");

  private static Respondent someone(Random random) {
    return new Respondent(
        List.of("A", "A", "A", "B", "B", "C", "D").get(random.nextInt(7)),
        List.of("L", "M", "M", "S", "S", "S").get(random.nextInt(6)),
        random.nextInt(3) == 0 ? 1 : 0);
  }

  private static PublishedRuns runs(long seed, int[] joining, boolean mends) {
    Random random = new Random(seed);
    List<Respondent> respondents = new ArrayList<>();
    PublishedRuns runs = new PublishedRuns();
    for (int joins : joining) {
      for (int i = 0; i < joins; i++) {
        respondents.add(someone(random));
      }
      if (mends && !respondents.isEmpty()) {
        respondents.set(random.nextInt(respondents.size()), someone(random));
      }
      runs.run(respondents);
    }
    return runs;
  }

  private static List<Place> cells(Map<Place, State> states, String breakdown) {
    return states.keySet().stream().filter(p -> p.breakdown().equals(breakdown)).toList();
  }

  private static List<String> attack(PublishedRuns runs, boolean onlyJoined) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < runs.pages().size(); i++) {
      for (int j = i + 1; j < runs.pages().size(); j++) {
        for (String breakdown : List.of("country", "size")) {
          List<Place> cells = cells(runs.truth().get(i), breakdown);
          DifferenceAttack attack =
              new DifferenceAttack(runs.pages().get(i), runs.pages().get(j), cells, ALL);
          found.addAll(attack.few(answers(runs, i), answers(runs, j)));
          if (onlyJoined && j == i + 1) {
            found.addAll(attack.certainlySmall(sizes(runs, i, j)));
          }
        }
      }
    }
    return found;
  }

  private static Map<Place, long[]> answers(PublishedRuns runs, int i) {
    Map<Place, long[]> answers = new TreeMap<>();
    runs.truth().get(i).forEach((p, state) -> answers.put(p, PublishedRuns.answers(state)));
    return answers;
  }

  private static Map<Place, long[]> sizes(PublishedRuns runs, int i, int j) {
    Map<Place, long[]> sizes = new TreeMap<>();
    runs.truth()
        .get(i)
        .forEach(
            (place, state) ->
                sizes.put(place, new long[] {state.base(), runs.truth().get(j).get(place).base()}));
    return sizes;
  }

  @Property(tries = 15)
  void noTwoPublicationsTellOfFewWhoJoined(
      @ForAll long seed,
      @ForAll @IntRange(min = 10, max = 45) int start,
      @ForAll @IntRange(min = 0, max = 12) int step) {
    PublishedRuns runs = runs(seed, new int[] {start, 1, step, step / 2, 9}, false);
    assertThat(attack(runs, true)).isEmpty();
  }

  @Property(tries = 10)
  void norWhereAnswersAreMended(
      @ForAll long seed,
      @ForAll @IntRange(min = 10, max = 45) int start,
      @ForAll @IntRange(min = 0, max = 12) int step) {
    PublishedRuns runs = runs(seed, new int[] {start, 0, step, step, 8}, true);
    assertThat(attack(runs, false)).isEmpty();
  }
}
