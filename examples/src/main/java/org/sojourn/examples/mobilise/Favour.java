package org.sojourn.examples.mobilise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The answer scales of questions with a quota: which codes are favourable, and how favourable and
 * unfavourable answers are spread over their codes.
 */
enum Favour {
  /** Codes 1 to 5; 4 and 5 are favourable. */
  FIVE(List.of("5", "5", "5", "4", "4", "4"), List.of("3", "3", "3", "2", "2")),
  /** Codes 1 to 4; 3 and 4 are favourable. */
  FOUR(List.of("4", "4", "3", "3", "3"), List.of("2", "2", "2", "1")),
  /** Codes 0 and 1; 1 is favourable. */
  YES_NO(List.of("1"), List.of("0"));

  /** Code that stands for "don't know" on every scale. */
  static final String DONT_KNOW = "98";

  private static final double NOISE = 0.7;

  private final List<String> favourable;
  private final List<String> unfavourable;

  Favour(List<String> favourable, List<String> unfavourable) {
    this.favourable = favourable;
    this.unfavourable = unfavourable;
  }

  /**
   * Answers that fill a quota exactly: the respondents of the best mood, give or take some noise,
   * are the favourable ones; who answers "don't know" is random.
   *
   * @param respondents at least as many as the quota's valid answers
   * @param quota valid and favourable answers
   * @param draws noise
   * @return a code per respondent
   */
  List<String> codes(List<Respondent> respondents, Quota quota, Draws draws) {
    List<Integer> order = new ArrayList<>();
    List<Double> scores = new ArrayList<>();
    for (int i = 0; i < respondents.size(); i++) {
      order.add(i);
      scores.add(respondents.get(i).mood() + NOISE * draws.normal());
    }
    List<Integer> valid = new ArrayList<>(draws.shuffled(order).subList(0, quota.valid()));
    valid.sort(Comparator.comparing(scores::get).reversed());
    List<String> codes = new ArrayList<>();
    order.forEach(i -> codes.add(DONT_KNOW));
    for (int rank = 0; rank < valid.size(); rank++) {
      codes.set(valid.get(rank), code(rank, quota));
    }
    return codes;
  }

  private String code(int rank, Quota quota) {
    return rank < quota.favourable()
        ? spread(favourable, rank, quota.favourable())
        : spread(unfavourable, rank - quota.favourable(), quota.valid() - quota.favourable());
  }

  private static String spread(List<String> codes, int rank, int ranks) {
    return codes.get(rank * codes.size() / ranks);
  }
}
