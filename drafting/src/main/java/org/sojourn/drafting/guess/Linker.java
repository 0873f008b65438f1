package org.sojourn.drafting.guess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the same question in several questionnaires: by headings that agree, or almost agree; where
 * headings are only numbers, by the order of kinds of answers, if it fits in one way only.
 */
final class Linker {

  private static final double ALIKE = 0.6;

  private final List<Group> groups = new ArrayList<>();

  /** All questions, those of {@code questionnaires} joined; in the order of the questionnaires. */
  static List<Group> link(List<Questionnaire> questionnaires) {
    Linker linker = new Linker();
    questionnaires.stream().filter(q -> !q.opaque()).forEach(linker::byHeading);
    List<Questionnaire> speaking = questionnaires.stream().filter(q -> !q.opaque()).toList();
    questionnaires.stream().filter(Questionnaire::opaque).forEach(q -> linker.byOrder(q, speaking));
    return List.copyOf(linker.groups);
  }

  private void byHeading(Questionnaire questionnaire) {
    Map<String, List<String>> agreed = new LinkedHashMap<>();
    for (Asked asked : questionnaire.asked()) {
      Optional<Group> same = same(questionnaire, asked);
      if (same.isPresent()) {
        String other = same.get().members().keySet().iterator().next().name();
        agreed.computeIfAbsent(other, name -> new ArrayList<>()).add(asked.column());
        same.get().join(questionnaire, asked);
      } else {
        groups.add(new Group(questionnaire, asked));
      }
    }
    agreed.forEach(
        (other, columns) ->
            questionnaire
                .doubts()
                .add(
                    "by their headings these are taken for the same questions as in %s: %s"
                        .formatted(other, String.join(", ", columns))));
  }

  private Optional<Group> same(Questionnaire questionnaire, Asked asked) {
    if (asked.opaque() || asked.answers() instanceof Answers.None) {
      return Optional.empty();
    }
    Optional<Group> exact =
        groups.stream()
            .filter(group -> group.takes(questionnaire, asked))
            .filter(group -> group.speaking().phrase().equals(asked.phrase()))
            .findFirst();
    return exact.or(
        () -> {
          List<Group> alike =
              groups.stream()
                  .filter(group -> group.takes(questionnaire, asked))
                  .filter(group -> alike(group.speaking(), asked))
                  .toList();
          return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
        });
  }

  /** Whether most of the words of both headings are the same, two at least. */
  private static boolean alike(Asked a, Asked b) {
    Set<String> both = new HashSet<>(a.words());
    both.retainAll(b.words());
    Set<String> any = new HashSet<>(a.words());
    any.addAll(b.words());
    return both.size() >= 2 && both.size() >= ALIKE * any.size();
  }

  private void byOrder(Questionnaire questionnaire, List<Questionnaire> speaking) {
    Map<Asked, Asked> best = Map.of();
    Questionnaire model = null;
    for (Questionnaire other : speaking) {
      Map<Asked, Asked> pairs = Embedding.of(questionnaire.asked(), other.asked());
      boolean closer = questionnaire.wave().equals(other.wave());
      if (closer && pairs.size() > best.size()) {
        best = pairs;
        model = other;
      }
    }
    for (Asked asked : questionnaire.asked()) {
      Asked other = best.get(asked);
      if (other == null || !other.group().takes(questionnaire, asked)) {
        groups.add(new Group(questionnaire, asked));
      } else {
        other.group().join(questionnaire, asked);
      }
    }
    if (model != null) {
      questionnaire.doubts().add(question(best, model));
    }
  }

  private static String question(Map<Asked, Asked> pairs, Questionnaire model) {
    List<String> shown = new ArrayList<>();
    pairs.forEach((asked, other) -> shown.add(asked.column() + " = " + other.label()));
    return "the headings say nothing; by the order of kinds of answers, which fits in one way only,"
        + " these are taken for the same questions as in %s: %s"
            .formatted(model.name(), String.join(", ", shown));
  }
}
