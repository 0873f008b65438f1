package org.sojourn.transform.cube;

import java.io.Serializable;
import org.sojourn.model.codebook.MissingReason;

/**
 * Where the answers to a closed item are counted: first one count per code of its scale, from the
 * lowest to the highest, then one per missing reason.
 *
 * @param item id of the item
 * @param position of its answer in a response's codes
 * @param lowest least code of its scale
 * @param span number of codes from the lowest to the highest
 */
public record ItemCodes(String item, int position, int lowest, int span) implements Serializable {

  private static final int REASONS = MissingReason.values().length;

  /** Number of counts: codes and missing reasons. */
  public int width() {
    return span + REASONS;
  }

  /** Whether {@code code} is an answer code of the scale or a missing reason. */
  public boolean has(byte code) {
    return code >= 0 ? code >= lowest && code < lowest + span : -code <= REASONS;
  }

  /**
   * The place of {@code code}, from 0.
   *
   * @param code an answer code, or a negative missing reason
   * @throws IllegalArgumentException when it is neither
   */
  public int place(byte code) {
    if (!has(code)) {
      throw new IllegalArgumentException(
          "item '%s' has codes %d to %d, not %d".formatted(item, lowest, lowest + span - 1, code));
    }
    return code >= 0 ? code - lowest : span - code - 1;
  }

  /** The place of a pair of valid answers among span times span pairs. */
  public int place(byte pre, byte post) {
    return place(pre) * span + place(post);
  }
}
