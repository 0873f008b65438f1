package org.sojourn.model.codebook;

import java.util.List;
import org.sojourn.model.programme.Text;

/**
 * One of the answers to an item of kind {@code multiple}, which can be chosen together.
 *
 * @param id goes behind the item's in the name of its column
 * @param label what respondents saw
 * @param also further texts that stand for it in exports
 */
public record Option(String id, Text label, List<String> also) {

  /** Copies the list. */
  public Option {
    also = also == null ? List.of() : List.copyOf(also);
  }
}
