package org.sojourn.transform.disclosure.linked;

import java.util.List;

/**
 * What to hide of a table, cells by their numbers, rising.
 *
 * @param primary hidden for themselves: sensitive, or hidden for reasons of their own
 * @param complementary open cells hidden so that sensitive ones cannot be worked out
 * @param unprotected sensitive cells for which no protection was found whatever is hidden
 */
public record Mask(List<Integer> primary, List<Integer> complementary, List<Integer> unprotected) {

  /** Copies the lists. */
  public Mask {
    primary = List.copyOf(primary);
    complementary = List.copyOf(complementary);
    unprotected = List.copyOf(unprotected);
  }
}
