package org.sojourn.drafting.codebook;

import java.util.List;

/**
 * An answer scale.
 *
 * @param id its name, null while it has none
 * @param answers by rising code
 * @param neutral code of the neutral answer, or null
 * @param missing offered answers that are none
 * @param doubts what to decide about it
 */
public record DraftScale(
    String id,
    List<DraftAnswer> answers,
    Integer neutral,
    List<DraftMissing> missing,
    List<String> doubts) {

  /** The scale under another name. */
  public DraftScale called(String name) {
    return new DraftScale(name, answers, neutral, missing, doubts);
  }

  /** Whether {@code other} has the same answers under the same codes. */
  public boolean sameAs(DraftScale other) {
    return answers.equals(other.answers) && missing.equals(other.missing);
  }
}
