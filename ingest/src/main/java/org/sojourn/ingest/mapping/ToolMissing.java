package org.sojourn.ingest.mapping;

import java.util.Map;
import org.sojourn.ingest.text.Folded;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.source.Format;

/**
 * The texts that a tool itself writes for a missing answer. A source need not declare them; what it
 * declares about the same text goes before.
 */
final class ToolMissing {

  private ToolMissing() {}

  /** Folded text to reason, for exports in {@code format}. */
  static Map<String, MissingReason> of(Format format) {
    return switch (format) {
      case LIMESURVEY_VV -> Map.of(Folded.of("{question_not_shown}"), MissingReason.NOT_SHOWN);
      case QUALTRICS -> Map.of(Folded.of("-99"), MissingReason.SKIPPED);
      default -> Map.of();
    };
  }
}
