package org.sojourn.model.draft;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.HashMap;
import java.util.Map;

/** Where the keys and values of a file stand. */
public final class Positions {

  private final Map<JsonPointer, Position> keys = new HashMap<>();
  private final Map<JsonPointer, Position> values = new HashMap<>();

  /** Remembers where the key of the value at {@code pointer} stands. */
  public void key(JsonPointer pointer, Position position) {
    keys.put(pointer, position);
  }

  /** Remembers where the value at {@code pointer} begins. */
  public void value(JsonPointer pointer, Position position) {
    values.put(pointer, position);
  }

  /** Where the value at {@code pointer} begins, or the nearest value around it. */
  public Position value(JsonPointer pointer) {
    for (JsonPointer at = pointer; at != null; at = at.head()) {
      Position position = values.get(at);
      if (position != null) {
        return position;
      }
    }
    return Position.START;
  }

  /** Where the key of the value at {@code pointer} stands; of a list's entry, where that begins. */
  public Position key(JsonPointer pointer) {
    Position position = keys.get(pointer);
    return position == null ? value(pointer) : position;
  }
}
