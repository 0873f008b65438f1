package org.sojourn.model.estimate;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a figure can be shown, and if not, why. */
public enum CellStatus {
  /** Computed and shown. */
  PUBLISHED("published"),
  /**
   * Hidden by disclosure control. This is all that publication says: whether a cell is primary or
   * complementary narrows down what it holds.
   */
  HIDDEN("hidden"),
  /** Hidden because too few answered; never published. */
  HIDDEN_PRIMARY("hidden-primary"),
  /** Hidden so that another hidden cell cannot be worked out; never published. */
  HIDDEN_COMPLEMENTARY("hidden-complementary"),
  /** Not defined for this base; the reason says why. */
  NOT_ESTIMABLE("not-estimable"),
  /** Asked, but nobody gave a valid answer. */
  NO_ANSWERS("no-answers");

  private final String id;

  CellStatus(String id) {
    this.id = id;
  }

  /** The name used in tables. */
  @JsonValue
  public String id() {
    return id;
  }

  /** Whether disclosure control hides the figure. */
  public boolean hidden() {
    return this == HIDDEN || this == HIDDEN_PRIMARY || this == HIDDEN_COMPLEMENTARY;
  }
}
