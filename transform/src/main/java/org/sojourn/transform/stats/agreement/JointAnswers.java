package org.sojourn.transform.stats.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.JointHistogram;

/**
 * Which answers some parties gave to one question about the same exchanges, those who gave none
 * included. All that agreement, and what goes with silence, can be computed from.
 *
 * @param combinations distinct combinations of answers
 */
public record JointAnswers(List<Combination> combinations) {

  /**
   * Exchanges with the same answers.
   *
   * @param answers code of each party in order, null where it gave no valid answer
   * @param count number of exchanges, 0 or more
   */
  public record Combination(List<Integer> answers, long count) {

    /** Copies the list, which may hold null. */
    public Combination {
      answers = Collections.unmodifiableList(new ArrayList<>(answers));
    }

    /** A combination of answers. */
    public static Combination of(long count, Integer... answers) {
      return new Combination(Arrays.asList(answers), count);
    }

    private boolean isComplete() {
      return answers.stream().allMatch(Objects::nonNull);
    }

    /** The greatest less the least code. */
    private int distance() {
      return Collections.max(answers) - Collections.min(answers);
    }
  }

  /** Copies the list. */
  public JointAnswers {
    combinations = List.copyOf(combinations);
  }

  /** Only the exchanges of which every party answered. */
  public JointAnswers complete() {
    return new JointAnswers(combinations.stream().filter(Combination::isComplete).toList());
  }

  /** Number of exchanges. */
  public long size() {
    return count(c -> true);
  }

  private long count(Predicate<Combination> which) {
    return combinations.stream().filter(which).mapToLong(Combination::count).sum();
  }

  /** How many complete exchanges have answers that lie at most {@code distance} codes apart. */
  public long within(int distance) {
    return count(c -> c.isComplete() && c.distance() <= distance);
  }

  /** The answers of two parties that both answered, by position, {@code one} as pre. */
  public JointHistogram pairs(int one, int other) {
    TreeMap<Integer, TreeMap<Integer, Long>> counts = new TreeMap<>();
    for (Combination c : combinations) {
      if (c.answers().get(one) != null && c.answers().get(other) != null && c.count() > 0) {
        counts
            .computeIfAbsent(c.answers().get(one), code -> new TreeMap<>())
            .merge(c.answers().get(other), c.count(), Long::sum);
      }
    }
    List<JointHistogram.Pair> pairs = new ArrayList<>();
    counts.forEach(
        (a, row) -> row.forEach((b, count) -> pairs.add(new JointHistogram.Pair(a, b, count))));
    return new JointHistogram(pairs);
  }

  /** The answers of {@code party} where {@code other} answered, or where it did not. */
  public Histogram answers(int party, int other, boolean answered) {
    TreeMap<Double, Long> counts = new TreeMap<>();
    for (Combination c : combinations) {
      if (c.answers().get(party) != null && (c.answers().get(other) != null) == answered) {
        counts.merge((double) c.answers().get(party), c.count(), Long::sum);
      }
    }
    return Histogram.of(counts);
  }

  /** Three parties' complete answers. */
  public Triads triads() {
    return new Triads(
        complete().combinations().stream()
            .map(
                c ->
                    new Triads.Triad(
                        c.answers().get(0), c.answers().get(1), c.answers().get(2), c.count()))
            .toList());
  }
}
