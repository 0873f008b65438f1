package org.sojourn.transform.disclosure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sojourn.model.indicator.Measure;

/** The sets of answers whose share an indicator publishes. */
final class AnswerGroups {

  private AnswerGroups() {}

  /**
   * The sets of {@code measure}, by positions of the codes that its shares have: of a share the
   * answers that count, of agreement the distances of answers up to 0 and 1, of what was expected
   * and realised either of them.
   */
  static Stream<Set<Integer>> of(Measure measure, AnswerCounts.Coded answers) {
    if (measure instanceof Measure.Share share) {
      return Stream.of(answers.positions(share.codes()));
    }
    if (measure instanceof Measure.Agreement) {
      return Stream.of(answers.positions(List.of(0)), answers.positions(List.of(0, 1)))
          .filter(group -> group.size() < answers.codes().size());
    }
    if (measure instanceof Measure.Realised) {
      return Stream.of(
          answers.positions(JointGroups.EXPECTED), answers.positions(JointGroups.REALISED));
    }
    return Stream.empty();
  }
}
