package org.sojourn.transform.disclosure.linked;

/**
 * Work that may still be done, in elementary steps. Limits searches without looking at a clock: the
 * same input gives the same result on every machine.
 */
class Effort {

  private long left;

  Effort(long steps) {
    left = steps;
  }

  void spend(long steps) {
    left -= steps;
  }

  boolean isSpent() {
    return left <= 0;
  }
}
