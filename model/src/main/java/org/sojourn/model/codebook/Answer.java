package org.sojourn.model.codebook;

import java.util.List;
import org.sojourn.model.programme.Text;

/**
 * One permitted answer of a scale.
 *
 * @param code 0 to 100, rising with the scale
 * @param label what respondents saw
 * @param also further texts that stand for the answer in exports
 */
public record Answer(int code, Text label, List<String> also) {

  /** Copies the list. */
  public Answer {
    also = also == null ? List.of() : List.copyOf(also);
  }
}
