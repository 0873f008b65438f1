package org.sojourn.quality.rows;

/**
 * Where a row comes from.
 *
 * @param source id of the source
 * @param file relative to the programme directory
 * @param row row of the file, from 1, header rows counted
 */
public record Place(String source, String file, long row) {

  /** As people write it: {@code data/exchanges.xlsx:17}. */
  @Override
  public String toString() {
    return file + ":" + row;
  }
}
