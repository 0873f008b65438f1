package org.sojourn.drafting.programme;

import java.util.List;
import java.util.Optional;
import org.sojourn.drafting.codebook.DraftAnswer;
import org.sojourn.drafting.codebook.DraftScale;
import org.sojourn.drafting.likert.KnownScales;

/** Which answers of a scale are favourable. */
final class Favourable {

  private Favourable() {}

  /** The answers above the middle of {@code scale}; below it where its codes fall. */
  static List<DraftAnswer> of(DraftScale scale) {
    int ends =
        scale.answers().get(0).code() + scale.answers().get(scale.answers().size() - 1).code();
    boolean falls = falls(scale.answers());
    return scale.answers().stream()
        .filter(answer -> falls ? 2 * answer.code() < ends : 2 * answer.code() > ends)
        .toList();
  }

  /** Whether the lowest code has the highest answer of a common scale. */
  private static boolean falls(List<DraftAnswer> answers) {
    List<String> labels = answers.stream().map(answer -> answer.label().get("en")).toList();
    Optional<KnownScales.Match> match = KnownScales.find(labels);
    return match.isPresent()
        && match.get().codes().get(labels.get(0))
            > match.get().codes().get(labels.get(labels.size() - 1));
  }
}
