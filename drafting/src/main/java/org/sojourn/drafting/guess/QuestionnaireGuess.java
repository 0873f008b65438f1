package org.sojourn.drafting.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.drafting.look.ExportTable;
import org.sojourn.drafting.survey.SurveyDefinition;
import org.sojourn.drafting.text.Ids;
import org.sojourn.drafting.words.Moments;
import org.sojourn.drafting.words.Parties;
import org.sojourn.model.programme.Role;

/** Which questionnaires the exports of responses answer, who answered them, and when. */
final class QuestionnaireGuess {

  private final Definitions definitions;
  private final List<Questionnaire> all = new ArrayList<>();

  private QuestionnaireGuess(Definitions definitions) {
    this.definitions = definitions;
  }

  /** The questionnaires of {@code exports}, by role and moment. */
  static List<Questionnaire> of(List<ExportTable> exports, Definitions definitions) {
    QuestionnaireGuess guess = new QuestionnaireGuess(definitions);
    exports.forEach(guess::add);
    guess.settle();
    return guess.all.stream()
        .sorted(
            Comparator.<Questionnaire>comparingInt(q -> q.role().ordinal())
                .thenComparingInt(q -> order(q.wave()))
                .thenComparing(Questionnaire::wave))
        .toList();
  }

  /** Place of {@code wave} in time, unusual ones last. */
  static int order(String wave) {
    int order = Moments.ORDER.indexOf(wave);
    return order < 0 ? Moments.ORDER.size() : order;
  }

  private void add(ExportTable export) {
    Optional<Questionnaire> same = all.stream().filter(q -> q.isAnsweredBy(export)).findFirst();
    boolean sameParties =
        same.isPresent()
            && role(same.get()).equals(Parties.find(export.stem()))
            && wave(same.get()).equals(Moments.find(export.stem()));
    if (sameParties) {
      same.get().exports().add(export);
    } else {
      all.add(new Questionnaire(export, definitions.of(export).orElse(null)));
    }
  }

  private static Optional<Role> role(Questionnaire questionnaire) {
    return texts(questionnaire).stream().map(Parties::find).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> wave(Questionnaire questionnaire) {
    return texts(questionnaire).stream().map(Moments::find).flatMap(Optional::stream).findFirst();
  }

  private static List<String> texts(Questionnaire questionnaire) {
    List<String> texts = new ArrayList<>(List.of(questionnaire.exports().get(0).stem()));
    questionnaire
        .definition()
        .map(SurveyDefinition::title)
        .ifPresent(title -> texts.addAll(title.values()));
    texts.add(questionnaire.exports().get(0).file());
    return texts;
  }

  /** No two questionnaires are of one role and moment: those that name theirs come first. */
  private void settle() {
    Set<String> taken = new HashSet<>();
    Ids names = new Ids(Set.of("scales"));
    List<Questionnaire> ordered =
        all.stream()
            .sorted(Comparator.comparing(q -> role(q).isPresent() && wave(q).isPresent() ? 0 : 1))
            .toList();
    for (Questionnaire questionnaire : ordered) {
      Role role = role(questionnaire).orElse(Role.PARTICIPANT);
      String wave = free(role, wave(questionnaire).orElse("exit"), taken);
      taken.add(role.id() + " " + wave);
      doubts(questionnaire, wave);
      questionnaire.settle(role, wave, names.next(role.id() + " " + wave, '-', "survey"));
    }
  }

  private static String free(Role role, String wave, Set<String> taken) {
    String free = wave;
    for (int i = 2; taken.contains(role.id() + " " + free); i++) {
      free = wave + "-" + i;
    }
    return free;
  }

  private static void doubts(Questionnaire questionnaire, String wave) {
    String file = questionnaire.exports().get(0).file();
    if (role(questionnaire).isEmpty()) {
      questionnaire
          .doubts()
          .add("who answered (sending, host, participant)? %s does not say so".formatted(file));
    }
    if (wave(questionnaire).isEmpty()) {
      questionnaire
          .doubts()
          .add(
              "when was it answered (before, exit, follow-up)? %s does not say so".formatted(file));
    } else if (!wave(questionnaire).get().equals(wave)) {
      questionnaire
          .doubts()
          .add("another questionnaire is of the same party and moment: which moment is this one?");
    }
  }
}
