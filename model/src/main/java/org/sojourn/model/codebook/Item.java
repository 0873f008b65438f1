package org.sojourn.model.codebook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.sojourn.model.programme.Text;

/**
 * One question of an instrument. The same id in instruments of other waves or roles is the same
 * question asked again: that is what pairs before with after, and one party with another.
 *
 * @param id column name in the canonical responses: lower case letters, digits and underscores
 * @param kind what an answer is; {@code closed} when left out
 * @param scale id of the scale of a closed item, else null
 * @param label the question as asked
 * @param brief a few words for charts and tables
 * @param min least permitted amount, or null
 * @param max greatest permitted amount, or null
 */
public record Item(
    String id, Kind kind, String scale, Text label, Text brief, Double min, Double max) {

  /** Fills in what a codebook leaves out. */
  public Item {
    kind = kind == null ? Kind.CLOSED : kind;
    brief = brief == null ? label : brief;
  }

  /** What an answer is. */
  public enum Kind {
    /** A code of a scale. */
    CLOSED,
    /** A number. */
    AMOUNT,
    /** Free text: kept in the private store, never published. */
    OPEN;

    /** The name used in files. */
    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
