package org.sojourn.model.codebook;

import java.util.List;
import org.sojourn.model.programme.Text;

/**
 * An offered answer that says why there is none, such as "don't know".
 *
 * @param code the text that stands for it in exports
 * @param reason which missing reason it is
 * @param label what respondents saw
 * @param also further texts that stand for it in exports
 */
public record MissingAnswer(String code, MissingReason reason, Text label, List<String> also) {

  /** Copies the list. */
  public MissingAnswer {
    also = also == null ? List.of() : List.copyOf(also);
  }
}
