package org.sojourn.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.disclosure.ResponseRuns.Asked;
import org.sojourn.transform.disclosure.ResponseRuns.Page;

/** Who has answered since the last run can be read from no two publications. */
class ResponseRunsTest {

  private static final String COUNTRY = "instrument-x-country";

  private final List<Asked> asked = new ArrayList<>();
  private final ResponseRuns runs = new ResponseRuns();

  private void add(String country, String size, int complete, int partial, int none) {
    for (int i = 0; i < complete + partial + none; i++) {
      int outcome = i < complete ? 0 : i < complete + partial ? 1 : 2;
      asked.add(new Asked(country, size, outcome));
    }
  }

  /** Lets some of a country who did not answer, or only in part, do so. */
  private void answer(String country, int from, int to, int many) {
    int left = many;
    for (int i = 0; i < asked.size() && left > 0; i++) {
      if (asked.get(i).country().equals(country) && asked.get(i).outcome() == from) {
        asked.set(i, asked.get(i).with(to));
        left--;
      }
    }
    assertThat(left).isZero();
  }

  private void first() {
    add("A", "S", 9, 2, 12);
    add("B", "M", 8, 1, 9);
    add("C", "L", 7, 0, 8);
    add("D", "L", 6, 1, 7);
    runs.run(asked);
  }

  private String readable(String table) {
    Page page = runs.pages().get(runs.pages().size() - 1).get(table);
    return page.cells().entrySet().stream()
            .map(
                cell ->
                    cell.getKey()
                        + " "
                        + Arrays.stream(cell.getValue())
                            .mapToObj(String::valueOf)
                            .collect(Collectors.joining(":")))
            .collect(Collectors.joining(", "))
        + " of "
        + page.asOf();
  }

  private void assertAllOfTheFirstRun() {
    assertThat(readable("instrument")).isEqualTo("host-exit 30:4:36 of run 0");
    assertThat(readable(COUNTRY)).isEqualTo("A 9:2:12, B 8:1:9, C 7:0:8, D 6:1:7 of run 0");
    assertThat(readable("instrument-x-size")).isEqualTo("L 13:1:15, M 8:1:9, S 9:2:12 of run 0");
    assertThat(readable("surveyed")).isEqualTo("surveyed 34:0:0 of run 0");
  }

  @Test
  void oneMoreRespondentChangesNothingThatCanBeRead() {
    first();
    answer("A", 2, 0, 1);
    runs.run(asked);
    assertAllOfTheFirstRun();
  }

  @Test
  void norDoesOneWhoAnswersWhatWasLeftOpen() {
    first();
    answer("A", 1, 0, 1);
    runs.run(asked);
    assertThat(readable("instrument")).isEqualTo("host-exit 30:4:36 of run 0");
    assertThat(readable(COUNTRY)).isEqualTo("A 9:2:12, B 8:1:9, C 7:0:8, D 6:1:7 of run 0");
  }

  @Test
  void norOneAmongManyWhoAreAskedAnew() {
    first();
    add("A", "S", 1, 0, 9);
    runs.run(asked);
    assertAllOfTheFirstRun();
  }

  @Test
  void fiveOfOneCountryAreShown() {
    first();
    for (int night = 0; night < 4; night++) {
      answer("A", 2, 0, 1);
      runs.run(asked);
      assertAllOfTheFirstRun();
    }
    answer("A", 2, 0, 1);
    runs.run(asked);
    assertThat(readable("instrument")).isEqualTo("host-exit 35:4:31 of run 5");
    assertThat(readable(COUNTRY)).isEqualTo("A 14:2:7, B 8:1:9, C 7:0:8, D 6:1:7 of run 5");
    assertThat(readable("surveyed")).isEqualTo("surveyed 39:0:0 of run 5");
  }

  @Test
  void fiveOfSeveralCountriesAreShownInSum() {
    first();
    answer("A", 2, 0, 3);
    answer("C", 2, 0, 1);
    answer("D", 2, 0, 1);
    runs.run(asked);
    assertThat(readable("instrument")).isEqualTo("host-exit 35:4:31 of run 1");
    assertThat(readable(COUNTRY)).isEqualTo("A 9:2:12, B 8:1:9, C 7:0:8, D 6:1:7 of run 0");
  }

  @Test
  void anEmptyGroupIsNotHiddenForAnotherThatIs() {
    add("A", "S", 0, 0, 12);
    add("B", "M", 8, 1, 9);
    add("C", "L", 2, 0, 1);
    add("D", "L", 1, 1, 5);
    runs.run(asked);
    assertThat(readable(COUNTRY)).isEqualTo("A 0:0:12, B 8:1:9 of run 0");
    answer("B", 2, 0, 5);
    runs.run(asked);
    assertThat(readable(COUNTRY)).isEqualTo("A 0:0:12, B 13:1:4 of run 1");
  }

  private static Asked someone(Random random) {
    return new Asked(
        List.of("A", "A", "A", "B", "B", "C", "D").get(random.nextInt(7)),
        List.of("L", "M", "M", "S", "S", "S").get(random.nextInt(6)),
        List.of(0, 0, 1, 2, 2).get(random.nextInt(5)));
  }

  /** Differences of tables published anew in two runs that are those of few, each in words. */
  private static List<String> few(ResponseRuns runs, boolean onlyAnswers) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < runs.pages().size(); i++) {
      for (int j = i + 1; j < runs.pages().size(); j++) {
        few(runs.pages().get(i), runs.pages().get(j), onlyAnswers, found);
      }
    }
    return found;
  }

  private static void few(
      Map<String, Page> first, Map<String, Page> second, boolean oneWay, List<String> found) {
    long[] all = change(first, second, "instrument", "host-exit");
    judge("all", all, found);
    judge("surveyed", change(first, second, "surveyed", "surveyed"), found);
    for (String table : ResponseRuns.TABLES) {
      if (!first.containsKey(table) || !second.containsKey(table)) {
        continue;
      }
      boolean sameDays = isOfOneDay(first, table) && isOfOneDay(second, table);
      long[] rest = all == null || !sameDays ? null : all.clone();
      for (String cell : List.of("A", "B", "C", "D", "L", "M", "S")) {
        long[] change = change(first, second, table, cell);
        judge(table + " " + cell, change, found);
        for (int code = 0; code < 3 && change != null && rest != null; code++) {
          rest[code] -= change[code];
        }
      }
      judge(table + ", what is hidden once", oneWay ? rest : null, found);
    }
  }

  private static boolean isOfOneDay(Map<String, Page> pages, String table) {
    return pages.containsKey("instrument")
        && pages.get("instrument").asOf().equals(pages.get(table).asOf());
  }

  private static long[] change(
      Map<String, Page> first, Map<String, Page> second, String table, String cell) {
    if (!first.containsKey(table) || !second.containsKey(table)) {
      return null;
    }
    long[] before = first.get(table).cells().get(cell);
    long[] after = second.get(table).cells().get(cell);
    if (before == null || after == null) {
      return null;
    }
    long[] change = new long[3];
    Arrays.setAll(change, code -> after[code] - before[code]);
    return change;
  }

  private static void judge(String what, long[] change, List<String> found) {
    if (change == null) {
      return;
    }
    long answered = change[0] + change[1];
    for (long moved : new long[] {answered + change[2], answered, change[0]}) {
      if (moved != 0 && Math.abs(moved) < ResponseRuns.THRESHOLD) {
        found.add(what + " changed by " + Arrays.toString(change));
        return;
      }
    }
  }

  @Property(tries = 25)
  void noTwoPublicationsTellWhereFewHaveAnswered(
      @ForAll long seed,
      @ForAll @IntRange(min = 20, max = 90) int start,
      @ForAll @IntRange(min = 0, max = 14) int step) {
    Random random = new Random(seed);
    asked.clear();
    ResponseRuns some = new ResponseRuns();
    for (int i = 0; i < start; i++) {
      asked.add(someone(random));
    }
    some.run(asked);
    for (int joins : new int[] {1, step, step / 2, 9}) {
      for (int tries = 0, left = joins; tries < 200 && left > 0; tries++) {
        int one = random.nextInt(asked.size());
        if (asked.get(one).outcome() == 2) {
          asked.set(one, asked.get(one).with(random.nextInt(4) == 0 ? 1 : 0));
          left--;
        }
      }
      some.run(asked);
    }
    assertThat(few(some, true)).isEmpty();
  }

  @Property(tries = 12)
  void norWhereOthersAreAskedAndAnswersCompleted(
      @ForAll long seed,
      @ForAll @IntRange(min = 20, max = 90) int start,
      @ForAll @IntRange(min = 0, max = 14) int step) {
    Random random = new Random(seed);
    asked.clear();
    ResponseRuns some = new ResponseRuns();
    for (int i = 0; i < start; i++) {
      asked.add(someone(random));
    }
    some.run(asked);
    for (int moves : new int[] {1, step, step, 12}) {
      for (int i = 0; i < moves; i++) {
        if (random.nextInt(3) == 0) {
          asked.add(someone(random));
        } else {
          int one = random.nextInt(asked.size());
          asked.set(one, asked.get(one).with(random.nextInt(3)));
        }
      }
      some.run(asked);
    }
    assertThat(few(some, false)).isEmpty();
  }
}
