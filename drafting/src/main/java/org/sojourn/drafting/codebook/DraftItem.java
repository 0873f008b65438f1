package org.sojourn.drafting.codebook;

import java.util.List;
import java.util.Map;
import org.sojourn.drafting.survey.Question;

/**
 * An item.
 *
 * @param id its name
 * @param kind what an answer is
 * @param scale of a closed item, else null
 * @param label language to the question as asked
 * @param options of a multiple item, else none
 * @param min least permitted amount, or null
 * @param max greatest permitted amount, or null
 * @param column the export's column, null where each option has its own
 * @param doubts what to decide about it
 */
public record DraftItem(
    String id,
    Question.Kind kind,
    String scale,
    Map<String, String> label,
    List<DraftOption> options,
    Double min,
    Double max,
    String column,
    List<String> doubts) {

  /** The item under another name. */
  public DraftItem called(String name) {
    return new DraftItem(name, kind, scale, label, options, min, max, column, doubts);
  }

  /** The item with another label and other options. */
  public DraftItem with(Map<String, String> text, List<DraftOption> offered) {
    return new DraftItem(id, kind, scale, text, offered, min, max, column, doubts);
  }
}
