package org.sojourn.transform.weighting;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Decides whether a published weighted figure gives an answer away. Whoever knows the weight and
 * the number of respondents of every class knows of the figure, before it was rounded,
 *
 * <pre>low at most sum w x at most high,   x of each class whole, from least to most</pre>
 *
 * A class is told where only one x is possible. Every x that is found possible is possible; where
 * there are too many sums to keep, only some are looked at, so that in doubt a class is told.
 */
public final class ToldCounts {

  private static final int MOST_SUMS = 4000;
  private static final double SAME = 1e-12;

  /**
   * A class in a cell.
   *
   * @param weight of each answer, above 0
   * @param respondents how many there are
   * @param least sum that their answers can have
   * @param most sum that they can have
   * @param sum that they have
   */
  public record Part(double weight, long respondents, long least, long most, long sum) {}

  private final List<Part> parts;
  private final double low;
  private final double high;
  private final double truth;

  private ToldCounts(List<Part> parts, double low, double high) {
    this.parts = parts;
    this.low = low;
    this.high = high;
    this.truth = parts.stream().mapToDouble(p -> p.weight() * p.sum()).sum();
  }

  /**
   * Whether any class of fewer than {@code threshold} respondents is told.
   *
   * @param parts the classes present
   * @param low least weighted sum that rounds to what is published
   * @param high greatest such sum
   */
  public static boolean any(List<Part> parts, double low, double high, long threshold) {
    ToldCounts counts = new ToldCounts(parts, low, high);
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).respondents() < threshold && counts.tells(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean tells(int which) {
    Part part = parts.get(which);
    if (part.least() == part.most()) {
      return false;
    }
    return !hasExchange(which) && !hasOther(which);
  }

  /** Whether another sum of the class is made good by one other class, or needs none. */
  private boolean hasExchange(int which) {
    Part part = parts.get(which);
    for (long sum = part.least(); sum <= part.most(); sum++) {
      double moved = part.weight() * (sum - part.sum());
      if (sum != part.sum() && isWithin(truth + moved)) {
        return true;
      }
      for (int other = 0; sum != part.sum() && other < parts.size(); other++) {
        if (other != which && makesGood(parts.get(other), moved)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isWithin(double sum) {
    return sum >= low && sum <= high;
  }

  private boolean makesGood(Part other, double moved) {
    double from = (low - truth - moved) / other.weight() + other.sum();
    double to = (high - truth - moved) / other.weight() + other.sum();
    return Math.max(Math.ceil(from), other.least()) <= Math.min(Math.floor(to), other.most());
  }

  /** Whether another sum of the class is possible, whatever the others have. */
  private boolean hasOther(int which) {
    double[] others = {0};
    for (int i = 0; i < parts.size(); i++) {
      others = i == which ? others : with(others, parts.get(i));
    }
    Part part = parts.get(which);
    for (long sum = part.least(); sum <= part.most(); sum++) {
      if (sum != part.sum() && reaches(others, part.weight() * sum)) {
        return true;
      }
    }
    return false;
  }

  private boolean reaches(double[] others, double mine) {
    int at = Arrays.binarySearch(others, low - mine);
    int first = at < 0 ? -at - 1 : at;
    return first < others.length && others[first] <= high - mine;
  }

  /** The sums that are possible with one class more, rising. */
  private static double[] with(double[] sums, Part part) {
    TreeSet<Double> more = new TreeSet<>();
    for (double sum : sums) {
      for (long x = part.least(); x <= part.most(); x++) {
        add(more, sum + part.weight() * x);
      }
    }
    double[] all = more.stream().mapToDouble(s -> s).toArray();
    if (all.length <= MOST_SUMS) {
      return all;
    }
    double[] some = new double[MOST_SUMS];
    for (int i = 0; i < MOST_SUMS; i++) {
      some[i] = all[(int) ((long) i * all.length / MOST_SUMS)];
    }
    return some;
  }

  private static void add(TreeSet<Double> sums, double sum) {
    Double below = sums.floor(sum);
    if (below == null || sum - below > SAME * Math.max(1, Math.abs(sum))) {
      sums.add(sum);
    }
  }
}
