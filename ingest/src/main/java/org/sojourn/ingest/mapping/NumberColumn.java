package org.sojourn.ingest.mapping;

/** Finds out what points and commas in a column of numbers mean, from all its values. */
final class NumberColumn {

  private final boolean typed;
  private boolean points;
  private boolean commas;

  /**
   * A column without values yet.
   *
   * @param typed whether numbers of the file's own are among the values, written with points
   */
  NumberColumn(boolean typed) {
    this.typed = typed;
  }

  /** Takes in a value. */
  void add(String text) {
    switch (NumberText.sign(text)) {
      case '.' -> points = true;
      case ',' -> commas = true;
      default -> {}
    }
  }

  /** What they mean; unsettled also when values contradict each other. */
  Decimal found() {
    if (points == commas) {
      return Decimal.UNSETTLED;
    }
    if (points) {
      return Decimal.POINT;
    }
    return typed ? Decimal.COMMA_IN_TEXT : Decimal.COMMA;
  }
}
