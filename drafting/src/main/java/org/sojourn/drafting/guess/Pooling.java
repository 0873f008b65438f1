package org.sojourn.drafting.guess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.drafting.guess.Answers.Closed;
import org.sojourn.drafting.likert.KnownScales;
import org.sojourn.drafting.look.Column;

/**
 * Reads answers together that share a scale, since a single question seldom has answers at both
 * ends: the rows of a matrix, and labels of scales of one kind.
 */
final class Pooling {

  private Pooling() {}

  /** Reads the questions of {@code questionnaires} anew where others tell more of their scale. */
  static void pool(List<Questionnaire> questionnaires) {
    List<Asked> all = new ArrayList<>();
    for (Questionnaire questionnaire : questionnaires) {
      Map<String, List<Asked>> matrices = new LinkedHashMap<>();
      for (Asked asked : questionnaire.asked()) {
        if (!asked.matrix().isEmpty() && asked.answers() instanceof Closed) {
          matrices.computeIfAbsent(asked.matrix(), m -> new ArrayList<>()).add(asked);
        }
      }
      matrices.values().forEach(Pooling::matrix);
      all.addAll(questionnaire.asked());
    }
    kinds(all);
  }

  private static void matrix(List<Asked> rows) {
    if (rows.size() > 1 && AnswerGuess.of(together(rows)) instanceof Closed closed) {
      rows.forEach(row -> row.answers(closed));
    }
  }

  /** Four answers of which all belong to five that another question has, are five. */
  private static void kinds(List<Asked> all) {
    Map<String, List<Asked>> kinds = new LinkedHashMap<>();
    for (Asked asked : all) {
      if (asked.answers() instanceof Closed closed && closed.scale() != null && !closed.bare()) {
        String kind = closed.scale().replaceAll("\\d+$", "");
        kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(asked);
      }
    }
    kinds.values().forEach(Pooling::widest);
  }

  private static void widest(List<Asked> kind) {
    Asked widest = kind.get(0);
    for (Asked asked : kind) {
      widest = levels(asked) > levels(widest) ? asked : widest;
    }
    for (Asked asked : kind) {
      if (levels(asked) < levels(widest)
          && AnswerGuess.of(together(List.of(asked, widest))) instanceof Closed closed
          && scale(widest).equals(Optional.ofNullable(closed.scale()))) {
        asked.answers(closed);
      }
    }
  }

  private static Optional<String> scale(Asked asked) {
    return asked.answers() instanceof Closed closed
        ? Optional.ofNullable(closed.scale())
        : Optional.empty();
  }

  private static int levels(Asked asked) {
    return scale(asked).map(id -> KnownScales.of(id).levels().size()).orElse(0);
  }

  private static Column together(Collection<Asked> rows) {
    List<String> cells = new ArrayList<>();
    rows.forEach(row -> cells.addAll(row.data().cells()));
    return new Column(List.of("together"), cells);
  }
}
