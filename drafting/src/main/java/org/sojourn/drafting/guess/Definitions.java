package org.sojourn.drafting.guess;

import java.util.Map;
import java.util.Optional;
import org.sojourn.drafting.look.ExportTable;
import org.sojourn.drafting.survey.Question;
import org.sojourn.drafting.survey.SurveyDefinition;

/** Which survey definition tells what an export answers. */
final class Definitions {

  private static final double ENOUGH = 0.5;

  private final Map<String, SurveyDefinition> byFile;

  /** Definitions by the file they are in. */
  Definitions(Map<String, SurveyDefinition> byFile) {
    this.byFile = byFile;
  }

  /** The definition most of whose columns {@code export} has, at least half of them. */
  Optional<SurveyDefinition> of(ExportTable export) {
    SurveyDefinition own = byFile.get(export.file());
    if (own != null) {
      return Optional.of(own);
    }
    SurveyDefinition best = null;
    double most = ENOUGH;
    for (SurveyDefinition definition : byFile.values()) {
      long found = definition.questions().stream().filter(q -> has(export, q)).count();
      double share = (double) found / Math.max(1, definition.questions().size());
      if (found > 0 && (share > most || share == most && best == null)) {
        best = definition;
        most = share;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether {@code export} has the column of {@code question}, or one of those of its options. */
  static boolean has(ExportTable export, Question question) {
    return question.column() != null
        ? export.column(question.column()).isPresent()
        : question.choices().stream().anyMatch(c -> export.column(c.column()).isPresent());
  }
}
