package org.sojourn.drafting.guess;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays one questionnaire into another: every question of the shorter one on one of the longer, in
 * order, so that the answers go together.
 */
final class Embedding {

  private static final int LEAST = 5;

  private Embedding() {}

  /**
   * Each question of {@code asked} to the one of {@code other} that it lies on.
   *
   * @return empty when there is no way to do it, or more than one, or fewer than five questions
   */
  static Map<Asked, Asked> of(List<Asked> asked, List<Asked> other) {
    List<Asked> own = asked.stream().filter(Embedding::isAnswered).toList();
    List<Asked> theirs = other.stream().filter(Embedding::isAnswered).toList();
    boolean shorter = own.size() <= theirs.size();
    List<Asked> few = shorter ? own : theirs;
    List<Asked> many = shorter ? theirs : own;
    if (few.size() < LEAST || ways(few, many)[0][0] != 1) {
      return Map.of();
    }
    Map<Asked, Asked> pairs = new LinkedHashMap<>();
    int[][] ways = ways(few, many);
    int i = 0;
    for (int j = 0; j < many.size() && i < few.size(); j++) {
      boolean here =
          Compatible.are(few.get(i).answers(), many.get(j).answers()) && ways[i + 1][j + 1] == 1;
      if (here && ways[i][j + 1] == 0) {
        pairs.put(shorter ? few.get(i) : many.get(j), shorter ? many.get(j) : few.get(i));
        i++;
      }
    }
    return pairs;
  }

  private static boolean isAnswered(Asked asked) {
    return !(asked.answers() instanceof Answers.None);
  }

  /** In how many ways the questions from i on lie on those from j on: 0, 1, or 2 for more. */
  private static int[][] ways(List<Asked> few, List<Asked> many) {
    int[][] ways = new int[few.size() + 1][many.size() + 1];
    for (int j = 0; j <= many.size(); j++) {
      ways[few.size()][j] = 1;
    }
    for (int i = few.size() - 1; i >= 0; i--) {
      for (int j = many.size() - 1; j >= 0; j--) {
        boolean fit = Compatible.are(few.get(i).answers(), many.get(j).answers());
        ways[i][j] = Math.min(2, ways[i][j + 1] + (fit ? ways[i + 1][j + 1] : 0));
      }
    }
    return ways;
  }
}
