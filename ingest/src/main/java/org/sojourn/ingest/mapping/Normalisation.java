package org.sojourn.ingest.mapping;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A text that was read as a value of another spelling.
 *
 * @param column column of the source
 * @param value its text as the source has it
 * @param normalised what it was read as
 */
public record Normalisation(String column, String value, String normalised)
    implements Serializable, Comparable<Normalisation> {

  private static final Comparator<Normalisation> ORDER =
      Comparator.comparing(Normalisation::column)
          .thenComparing(Normalisation::value)
          .thenComparing(Normalisation::normalised);

  @Override
  public int compareTo(Normalisation other) {
    return ORDER.compare(this, other);
  }
}
