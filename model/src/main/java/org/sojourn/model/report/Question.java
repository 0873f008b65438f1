package org.sojourn.model.report;

import java.util.List;
import org.sojourn.model.indicator.Criterion;
import org.sojourn.model.programme.Text;

/**
 * An evaluation question.
 *
 * @param text the question
 * @param criterion evaluation criterion that it belongs to
 * @param indicators ids of the indicators that answer it, in order
 */
public record Question(Text text, Criterion criterion, List<String> indicators) {

  /** Copies the list. */
  public Question {
    indicators = indicators == null ? List.of() : List.copyOf(indicators);
  }
}
