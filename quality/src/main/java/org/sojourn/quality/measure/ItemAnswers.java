package org.sojourn.quality.measure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;

/**
 * How an item of an instrument was answered.
 *
 * @param instrument what was answered
 * @param item the question
 * @param counts responses by state; states that do not occur are left out
 */
public record ItemAnswers(Instrument instrument, Item item, Map<AnswerState, Long> counts) {

  /** Copies the map. */
  public ItemAnswers {
    Map<AnswerState, Long> copy = new EnumMap<>(AnswerState.class);
    copy.putAll(counts);
    counts = Collections.unmodifiableMap(copy);
  }

  /** Responses in {@code state}. */
  public long count(AnswerState state) {
    return counts.getOrDefault(state, 0L);
  }

  /** Responses to the instrument. */
  public long responses() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Responses to which the item was shown. */
  public long shown() {
    return responses() - count(AnswerState.NOT_SHOWN);
  }

  /** Item non-response: responses that were shown the item, and that it applied to, unanswered. */
  public long unanswered() {
    return shown() - count(AnswerState.ANSWERED) - count(AnswerState.NOT_APPLICABLE);
  }

  /** Item non-response per response that was shown the item, 0 to 1; 0 when there is none. */
  public double share() {
    return shown() == 0 ? 0 : (double) unanswered() / shown();
  }
}
