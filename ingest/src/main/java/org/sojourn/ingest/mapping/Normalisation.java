package org.sojourn.ingest.mapping;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/** A text that was read as a value of another spelling. It knows its hash: it is counted often. */
public final class Normalisation implements Serializable, Comparable<Normalisation> {

  private static final long serialVersionUID = 1L;

  private static final Comparator<Normalisation> ORDER =
      Comparator.comparing(Normalisation::column)
          .thenComparing(Normalisation::value)
          .thenComparing(Normalisation::normalised);

  private final String column;
  private final String value;
  private final String normalised;
  private final int hash;

  /**
   * A text.
   *
   * @param column column of the source
   * @param value its text as the source has it
   * @param normalised what it was read as
   */
  public Normalisation(String column, String value, String normalised) {
    this.column = column;
    this.value = value;
    this.normalised = normalised;
    this.hash = Objects.hash(column, value, normalised);
  }

  /** Column of the source. */
  public String column() {
    return column;
  }

  /** Its text as the source has it. */
  public String value() {
    return value;
  }

  /** What it was read as. */
  public String normalised() {
    return normalised;
  }

  @Override
  public int compareTo(Normalisation other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Normalisation that && hash == that.hash && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return column + ": '" + value + "' as '" + normalised + "'";
  }
}
