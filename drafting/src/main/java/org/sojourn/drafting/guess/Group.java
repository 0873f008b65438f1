package org.sojourn.drafting.guess;

import java.util.LinkedHashMap;
import java.util.Map;

/** One question, wherever it is asked: questionnaire to column. */
final class Group {

  private final Map<Questionnaire, Asked> members = new LinkedHashMap<>();
  private String id;
  private Answers answers;

  Group(Questionnaire questionnaire, Asked asked) {
    answers = asked.answers();
    join(questionnaire, asked);
  }

  /** Adds {@code asked}, whose answers go with those of the others. */
  void join(Questionnaire questionnaire, Asked asked) {
    members.put(questionnaire, asked);
    asked.group(this);
    answers = Compatible.merged(answers, asked.answers());
  }

  /** Whether {@code asked} of {@code questionnaire} can be this question, by its answers. */
  boolean takes(Questionnaire questionnaire, Asked asked) {
    return !members.containsKey(questionnaire) && Compatible.are(answers, asked.answers());
  }

  Map<Questionnaire, Asked> members() {
    return members;
  }

  Answers answers() {
    return answers;
  }

  /** The member whose heading says what was asked, the first one where none does. */
  Asked speaking() {
    return members.values().stream()
        .filter(asked -> !asked.opaque())
        .findFirst()
        .orElseGet(() -> members.values().iterator().next());
  }

  String id() {
    return id;
  }

  void id(String name) {
    id = name;
  }
}
