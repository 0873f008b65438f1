package org.sojourn.transform.base;

import java.util.Arrays;
import java.util.List;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.model.programme.Role;

/**
 * A party's answers, counted where another party answered, too, and where it did not.
 *
 * @param role whose answers
 * @param other who answered or not
 * @param answered counts per code where it did
 * @param silent counts per code where it did not
 */
public record Silence(Role role, Role other, List<Long> answered, List<Long> silent) {

  /** Copies the lists. */
  public Silence {
    answered = List.copyOf(answered);
    silent = List.copyOf(silent);
  }

  /** Of counts in arrays. */
  public static Silence of(Role role, Role other, long[] answered, long[] silent) {
    return new Silence(
        role,
        other,
        Arrays.stream(answered).boxed().toList(),
        Arrays.stream(silent).boxed().toList());
  }

  /** All answers of the party. */
  public long size() {
    return sum(answered) + sum(silent);
  }

  /** Those where the other party answered. */
  public long both() {
    return sum(answered);
  }

  /** Whether both groups are large enough to be shown, and in neither too many answered alike. */
  boolean isLarge(Disclosure policy) {
    return isLarge(answered, policy) && isLarge(silent, policy);
  }

  private static boolean isLarge(List<Long> group, Disclosure policy) {
    long size = sum(group);
    boolean alike = group.stream().anyMatch(count -> size - count <= policy.othersAlike());
    return size >= (alike ? policy.leastAlike() : policy.threshold());
  }

  private static long sum(List<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }
}
