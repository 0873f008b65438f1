package org.sojourn.model.draft;

import com.fasterxml.jackson.core.JsonPointer;

/**
 * A place in a programme file.
 *
 * @param file path relative to the programme directory
 * @param positions where the file's keys and values stand
 * @param pointer which value is meant
 */
public record Place(String file, Positions positions, JsonPointer pointer) {

  /** The whole of {@code file}. */
  public static Place of(String file, Positions positions) {
    return new Place(file, positions, JsonPointer.empty());
  }

  /** The place of the value under {@code key}. */
  public Place at(String key) {
    return new Place(file, positions, pointer.appendProperty(key));
  }

  /** The place of the list's entry {@code index}, from 0. */
  public Place at(int index) {
    return new Place(file, positions, pointer.appendIndex(index));
  }

  /** Where the value begins. */
  public Position position() {
    return positions.value(pointer);
  }

  /** Where the value's key stands. */
  public Position key() {
    return positions.key(pointer);
  }
}
