package org.sojourn.drafting.survey;

import java.nio.file.Path;
import org.sojourn.model.run.Failure;

/** Failures about a survey definition. */
final class Failures {

  private Failures() {}

  /** A failure about {@code file}: what is wrong with it and what to do. */
  static Failure of(Path file, String message) {
    return new Failure(Failure.Kind.INPUT, file + ": " + message);
  }
}
