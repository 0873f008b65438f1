package org.sojourn.transform.disclosure.multiway;

/**
 * Something that must not be worked out.
 *
 * @param level the cell's level
 * @param cell its number there
 * @param group the codes, one bit each, of which nobody may know how many of the cell gave one; 0
 *     where nobody may be sure that the cell is below the threshold
 */
record Need(int level, int cell, long group) {

  /** Whether it is about the number of respondents. */
  boolean isOfNumber() {
    return group == 0;
  }
}
