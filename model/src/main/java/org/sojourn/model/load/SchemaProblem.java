package org.sojourn.model.load;

import com.fasterxml.jackson.core.JsonPointer;

/**
 * A place where a file breaks its schema.
 *
 * @param at the value at fault; for unknown keys, the object that has one
 * @param unknownKey the unknown key, or null for problems of other kinds
 */
record SchemaProblem(JsonPointer at, String unknownKey) {

  /** Whether the problem lies at {@code pointer} or below. */
  boolean within(JsonPointer pointer) {
    String path = at.toString();
    String whole = pointer.toString();
    return path.equals(whole) || path.startsWith(whole + "/");
  }
}
