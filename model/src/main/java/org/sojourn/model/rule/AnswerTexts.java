package org.sojourn.model.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.codebook.MissingAnswer;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Place;
import org.sojourn.model.programme.Text;

/** No text of an export stands for two answers. */
final class AnswerTexts {

  private final Findings findings;
  private final String whose;
  private final Map<String, String> meanings = new HashMap<>();

  /**
   * Checks the texts of some answers.
   *
   * @param whose goes on behind the answers in findings: {@code of scale 'x'}
   */
  AnswerTexts(Findings findings, String whose) {
    this.findings = findings;
    this.whose = whose;
  }

  /** Notes that {@code text} stands for {@code meaning}, which other rules check. */
  void know(String text, String meaning) {
    meanings.putIfAbsent(Compared.of(text), meaning);
  }

  /** Notes the codes of answers that are none. */
  void missing(List<MissingAnswer> answers) {
    answers.forEach(answer -> know(answer.code(), answer.reason().id()));
  }

  /** Checks the label and the further texts of the answer {@code meaning} at {@code place}. */
  void add(String meaning, Text label, List<String> also, Place place) {
    label
        .byLanguage()
        .forEach((language, text) -> add(meaning, text, place.at("label").at(language)));
    for (int i = 0; i < also.size(); i++) {
      add(meaning, also.get(i), place.at("also").at(i));
    }
  }

  private void add(String meaning, String text, Place place) {
    String other = meanings.putIfAbsent(Compared.of(text), meaning);
    if (other != null && !other.equals(meaning)) {
      findings.add(
          place,
          "'%s' stands for both %s and %s %s".formatted(text, other, meaning, whose),
          "a text that stands for one answer only");
    }
  }
}
