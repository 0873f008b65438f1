package org.sojourn.model.rule;

import java.util.stream.Collectors;
import org.sojourn.model.codebook.Scale;

/** Shows answer codes in findings. */
final class Codes {

  private Codes() {}

  /** The codes of {@code scale}: {@code 1, 2, 3}. */
  static String of(Scale scale) {
    return scale.answers().stream()
        .map(answer -> Integer.toString(answer.code()))
        .collect(Collectors.joining(", "));
  }
}
