package org.sojourn.model.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A further column of the exchanges that a programme declares: {@code text} ones can be breakdowns,
 * {@code number} ones can be amounts.
 *
 * @param id column name: lower case letters, digits and underscores
 * @param type what it holds
 * @param label what readers see
 */
public record Attribute(String id, Type type, Text label) {

  /** What an attribute holds. */
  public enum Type {
    /** A word; may serve as breakdown. */
    TEXT,
    /** A number; may serve as amount. */
    NUMBER;

    /** The name used in files. */
    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
