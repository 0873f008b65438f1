package org.sojourn.reports.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Divides what is too much for one figure or table among several. */
public final class Parts {

  private Parts() {}

  /** {@code all} in order, at most {@code most} to a part. */
  public static <T> List<List<T>> of(List<T> all, int most) {
    return of(all, one -> 1, most);
  }

  /** {@code all} in order, in as few parts of at most {@code most} as can be, evenly filled. */
  public static <T> List<List<T>> evenly(List<T> all, int most) {
    int parts = Math.max(1, (all.size() + most - 1) / most);
    return of(all, Math.max(1, (all.size() + parts - 1) / parts));
  }

  /**
   * {@code all} in order, in parts that together weigh at most {@code most}; what weighs more alone
   * is a part of its own.
   */
  public static <T> List<List<T>> of(List<T> all, ToIntFunction<T> weight, int most) {
    List<List<T>> parts = new ArrayList<>();
    List<T> part = new ArrayList<>();
    int sum = 0;
    for (T one : all) {
      int more = weight.applyAsInt(one);
      if (!part.isEmpty() && sum + more > most) {
        parts.add(List.copyOf(part));
        part.clear();
        sum = 0;
      }
      part.add(one);
      sum += more;
    }
    if (!part.isEmpty()) {
      parts.add(List.copyOf(part));
    }
    return List.copyOf(parts);
  }
}
