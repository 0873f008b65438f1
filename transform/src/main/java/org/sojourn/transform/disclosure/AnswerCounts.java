package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;

/**
 * How many of each place gave each answer, as the shares among its figures tell: answers by code,
 * or who improved, stayed and declined.
 */
final class AnswerCounts {

  private static final List<Statistic> CHANGES =
      List.of(Statistic.IMPROVED, Statistic.UNCHANGED, Statistic.DECLINED);

  private final List<Integer> codes;
  private final Map<Place, long[]> counts = new TreeMap<>();

  private AnswerCounts(List<Integer> codes) {
    this.codes = codes;
  }

  /** The positions of codes of an item. */
  record Coded(List<Integer> codes, Map<Place, long[]> counts) {

    Set<Integer> positions(List<Integer> some) {
      Set<Integer> positions = new TreeSet<>();
      some.forEach(code -> positions.add(codes.indexOf(code)));
      return positions;
    }
  }

  /**
   * Counts of every place of {@code network}; none where its figures are no shares of answers.
   *
   * @param figures the figures of one base
   */
  static Coded of(Network network, Family families, List<Estimate> figures) {
    Set<Integer> codes = new TreeSet<>();
    for (Estimate figure : figures) {
      if (isAnswer(figure)) {
        codes.add(code(figure));
      }
    }
    AnswerCounts answers = new AnswerCounts(List.copyOf(codes));
    if (!codes.isEmpty()) {
      figures.stream()
          .filter(AnswerCounts::isAnswer)
          .forEach(figure -> answers.put(families.place(figure), figure));
      answers.complete(network);
    }
    return new Coded(answers.codes, answers.counts);
  }

  private static boolean isAnswer(Estimate figure) {
    return figure.statistic() == Statistic.ANSWER_SHARE || CHANGES.contains(figure.statistic());
  }

  private static int code(Estimate figure) {
    return figure.code() != null ? figure.code() : CHANGES.indexOf(figure.statistic());
  }

  private void put(Place place, Estimate figure) {
    double share = figure.value() == null ? 0 : figure.value() / 100;
    counts.computeIfAbsent(place, p -> new long[codes.size()])[codes.indexOf(code(figure))] =
        Math.round(share * figure.base());
  }

  /** Works out what no figure tells, out of sums of which all else is known. */
  private void complete(Network network) {
    Set<Place> unknown = new TreeSet<>(network.counts().keySet());
    unknown.removeAll(counts.keySet());
    boolean more = true;
    while (more && !unknown.isEmpty()) {
      more = false;
      for (Sum sum : network.sums()) {
        List<Place> open = new ArrayList<>(sum.places());
        open.retainAll(unknown);
        if (open.size() == 1) {
          counts.put(open.get(0), rest(sum, open.get(0)));
          unknown.remove(open.get(0));
          more = true;
        }
      }
    }
    if (!unknown.isEmpty()) {
      throw new IllegalStateException("answers of " + unknown + " do not follow from any sum");
    }
  }

  private long[] rest(Sum sum, Place wanted) {
    long[] rest = new long[codes.size()];
    for (Place part : sum.parts()) {
      if (!part.equals(wanted)) {
        add(rest, counts.get(part), 1);
      }
    }
    if (!wanted.equals(sum.total())) {
      long[] parts = rest;
      rest = counts.get(sum.total()).clone();
      add(rest, parts, -1);
    }
    return rest;
  }

  private static void add(long[] sum, long[] more, int sign) {
    Arrays.setAll(sum, code -> sum[code] + sign * more[code]);
  }
}
