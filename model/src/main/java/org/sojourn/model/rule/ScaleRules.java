package org.sojourn.model.rule;

import java.util.HashSet;
import java.util.Set;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.codebook.MissingAnswer;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Located;
import org.sojourn.model.draft.Place;

/** Scales have names of their own and rising codes. */
final class ScaleRules {

  private final Draft draft;
  private final Findings findings;

  ScaleRules(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void check() {
    new Unique(findings).check("scale", "id", draft.scales(), Scale::id);
    for (Located<Scale> scale : draft.scales()) {
      answers(scale.value(), scale.place().at("answers"));
      missing(scale.value(), scale.place().at("missing"));
      neutral(scale.value(), scale.place().at("neutral"));
      texts(scale.value(), scale.place());
    }
  }

  private void answers(Scale scale, Place list) {
    Set<Integer> seen = new HashSet<>();
    int highest = -1;
    boolean rising = true;
    for (int i = 0; i < scale.answers().size(); i++) {
      int code = scale.answers().get(i).code();
      Place place = list.at(i).at("code");
      if (!seen.add(code)) {
        findings.add(place, "scale '" + scale.id() + "' has two answers with code " + code);
      } else if (code < highest && rising) {
        rising = false;
        findings.add(
            place,
            "code " + code + " comes after " + highest,
            "answers in the order of their codes");
      }
      highest = Math.max(highest, code);
    }
  }

  private void missing(Scale scale, Place list) {
    Set<String> seen = new HashSet<>();
    scale.answers().forEach(answer -> seen.add(Integer.toString(answer.code())));
    for (int i = 0; i < scale.missing().size(); i++) {
      String code = scale.missing().get(i).code();
      if (!seen.add(code)) {
        findings.add(
            list.at(i).at("code"), "scale '" + scale.id() + "' has two answers with code " + code);
      }
    }
  }

  private void texts(Scale scale, Place place) {
    AnswerTexts texts = new AnswerTexts(findings, "of scale '" + scale.id() + "'");
    scale.answers().forEach(answer -> texts.know(code(answer), code(answer)));
    texts.missing(scale.missing());
    for (int i = 0; i < scale.answers().size(); i++) {
      Answer answer = scale.answers().get(i);
      texts.add(code(answer), answer.label(), answer.also(), place.at("answers").at(i));
    }
    for (int i = 0; i < scale.missing().size(); i++) {
      MissingAnswer answer = scale.missing().get(i);
      texts.add(answer.reason().id(), answer.label(), answer.also(), place.at("missing").at(i));
    }
  }

  private static String code(Answer answer) {
    return Integer.toString(answer.code());
  }

  private void neutral(Scale scale, Place place) {
    if (scale.neutral() != null && !scale.permits(scale.neutral())) {
      findings.add(
          place,
          "neutral " + scale.neutral() + " is no code of scale '" + scale.id() + "'",
          Codes.of(scale));
    }
  }
}
