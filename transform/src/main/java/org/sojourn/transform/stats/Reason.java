package org.sojourn.transform.stats;

/** Why a figure is not defined for the values at hand: a closed list. */
public enum Reason {
  /** There is nothing to compute from. */
  NO_VALUES("no valid values"),
  /** A spread needs at least two values. */
  ONE_VALUE("a single value has no spread"),
  /** The figure divides by a spread, and there is none. */
  NO_SPREAD("all values are equal"),
  /** Hedges' correction has no value for two pairs. */
  TWO_PAIRS("two pairs are too few for the small-sample correction"),
  /** A test of change needs somebody who changed. */
  NO_DIFFERENCE("no pair differs"),
  /** A comparison needs several groups with values. */
  ONE_GROUP("fewer than two groups have values"),
  /** A group is weighted by its spread, and has none. */
  EQUAL_GROUP("all values of a group are equal"),
  /** Shares of groups that differ no more than chance are best given the share of all. */
  ONLY_CHANCE("groups differ no more than chance has it: the share of all is best for each"),
  /** The figure divides by a sum, and it is 0. */
  ZERO_DIVISOR("the number to divide by is 0"),
  /** Numbers of answers cannot be told from rounded shares. */
  ROUNDED("shares are rounded too much to tell how many answers they are"),
  /** Consistency is about several items. */
  ONE_ITEM("a score of one item has no internal consistency"),
  /** An iteration did not come to its end. */
  NOT_CONVERGED("raking did not meet the margins");

  private final String text;

  Reason(String text) {
    this.text = text;
  }

  /** The reason in words, for readers. */
  public String text() {
    return text;
  }
}
