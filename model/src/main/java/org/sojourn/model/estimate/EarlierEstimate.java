package org.sojourn.model.estimate;

import java.time.LocalDate;

/**
 * A figure of everybody as the last published run had it.
 *
 * @param figure the figure; without any number where it was not shown then, or must not be repeated
 * @param asOf newest day in its data
 */
public record EarlierEstimate(Estimate figure, LocalDate asOf) {

  /** Whether there is a value to lay beside the new one. */
  public boolean isRepeated() {
    return figure.shown() && figure.value() != null;
  }
}
