package org.sojourn.quality.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.sojourn.quality.count.Counted;
import org.sojourn.quality.count.Counts;
import org.sojourn.quality.measure.ClosedItems;
import org.sojourn.quality.measure.DuplicateAnswers;
import org.sojourn.quality.measure.DuplicateAnswers.Member;
import org.sojourn.quality.measure.DuplicateAnswers.Result;
import org.sojourn.quality.rows.Place;
import org.sojourn.tables.column.ColumnFile;

/**
 * Looks for responses of different respondents with the same answers: all sets of answers of an
 * instrument with few enough responses are held; who gave those that come more than once is read
 * again.
 */
final class DuplicateSearch {

  private static final int EXAMPLES = 25;

  private final StoredParts stored;
  private final List<Part> parts;
  private final Counts counts;
  private final List<ClosedItems> all;
  private final List<ClosedItems> searched;

  /** A response whose answers are compared. */
  private record Examined(ClosedItems closed, int part, int row, String answers, int answered) {

    /** What equal ones have in common. */
    Answered set() {
      return new Answered(closed.instrument().instrument(), answers);
    }
  }

  private record Answered(String instrument, String answers) {}

  /** A response whose answers come more than once. */
  private record Repeated(
      Examined examined, Place place, String key, String exchange, String respondent) {}

  /** What is found of an instrument. */
  private static final class Tally {
    private final List<Member> members = new ArrayList<>();
    private int groups;
    private long responses;
  }

  /**
   * A search.
   *
   * @param parts of exchanges and responses, in order
   * @param counts of all parts
   */
  DuplicateSearch(StoredParts stored, List<Part> parts, Counts counts) {
    this.stored = stored;
    this.parts = parts;
    this.counts = counts;
    this.all = ClosedItems.of(stored.programme().codebook());
    this.searched =
        all.stream().filter(closed -> examined(closed) <= DuplicateAnswers.MOST_EXAMINED).toList();
  }

  private long examined(ClosedItems closed) {
    return counts.number(Counted.EXAMINED, closed.instrument().instrument());
  }

  /** Shows {@code use} the responses, by part and row. */
  DuplicateAnswers search(Consumer<Object[]> use) {
    Map<String, Tally> tallies = new HashMap<>();
    all.forEach(closed -> tallies.put(closed.instrument().instrument(), new Tally()));
    List<Repeated> repeated = searched.isEmpty() ? List.of() : repeated();
    Map<Answered, Integer> numbers = new HashMap<>();
    Set<Answered> different = different(repeated);
    for (Repeated response : repeated) {
      Examined found = response.examined();
      if (different.contains(found.set())) {
        Tally tally = tallies.get(found.closed().instrument().instrument());
        int group = numbers.computeIfAbsent(found.set(), set -> ++tally.groups);
        add(tally, group, response);
        use.accept(cells(group, response));
      }
    }
    return new DuplicateAnswers(
        all.stream().map(c -> result(c, tallies.get(c.instrument().instrument()))).toList());
  }

  private static void add(Tally tally, int group, Repeated response) {
    tally.responses++;
    if (group <= EXAMPLES && tally.members.size() < 4 * EXAMPLES) {
      int answered = response.examined().answered();
      tally.members.add(new Member(group, response.place(), response.key(), answered));
    }
  }

  private static Object[] cells(int group, Repeated response) {
    return new Object[] {
      response.examined().closed().instrument().instrument(),
      group,
      response.place().source(),
      response.place().file(),
      response.place().row(),
      response.key(),
      response.exchange(),
      response.respondent(),
      response.examined().answered()
    };
  }

  private Result result(ClosedItems closed, Tally tally) {
    List<Member> members =
        tally.members.stream().sorted(Comparator.comparing(Member::group)).toList();
    return new Result(
        closed.instrument(), examined(closed), tally.groups, tally.responses, members);
  }

  /** The responses whose answers come more than once, by part and row. */
  private List<Repeated> repeated() {
    Map<Answered, Integer> sets = new HashMap<>();
    List<List<Examined>> examined =
        IntStream.range(0, parts.size()).parallel().mapToObj(this::examine).toList();
    examined.forEach(part -> part.forEach(found -> sets.merge(found.set(), 1, Integer::sum)));
    return examined.parallelStream()
        .map(part -> part.stream().filter(found -> sets.get(found.set()) > 1).toList())
        .filter(part -> !part.isEmpty())
        .flatMap(part -> read(part).stream())
        .toList();
  }

  private List<Examined> examine(int part) {
    List<Examined> examined = new ArrayList<>();
    try (ColumnFile responses = stored.openResponses(parts.get(part))) {
      Answers answers = new Answers(responses);
      for (ClosedItems closed : searched) {
        AnswerSets.forEach(
            closed,
            answers,
            (row, codes) ->
                examined.add(
                    new Examined(
                        closed, part, row, AnswerSets.text(codes), closed.answered(codes))));
      }
    }
    examined.sort(Comparator.comparing(Examined::row));
    return examined;
  }

  /** Who gave the answers of {@code found}, responses of one part. */
  private List<Repeated> read(List<Examined> found) {
    int[] rows = found.stream().mapToInt(Examined::row).toArray();
    List<Repeated> repeated = new ArrayList<>();
    try (ColumnFile responses = stored.openResponses(parts.get(found.get(0).part()))) {
      Places places = Places.of(responses);
      String[] keys = responses.texts("response", rows);
      String[] exchanges = responses.texts("exchange", rows);
      String[] respondents = responses.texts("respondent", rows);
      for (int i = 0; i < rows.length; i++) {
        Place place = places.at(rows[i]);
        repeated.add(new Repeated(found.get(i), place, keys[i], exchanges[i], respondents[i]));
      }
    }
    return repeated;
  }

  /** The sets of answers that different respondents gave; whoever is not named is another one. */
  private static Set<Answered> different(List<Repeated> repeated) {
    Map<Answered, String> first = new HashMap<>();
    Set<Answered> different = new HashSet<>();
    for (Repeated response : repeated) {
      Answered set = response.examined().set();
      String respondent = response.respondent();
      boolean isFirst = !first.containsKey(set);
      if (respondent == null || !isFirst && !respondent.equals(first.get(set))) {
        different.add(set);
      }
      first.putIfAbsent(set, respondent);
    }
    return different;
  }
}
