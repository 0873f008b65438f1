package org.sojourn.drafting.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers that questions of a LimeSurvey structure offer, and the limits of numbers. */
final class LimeSurveyAnswers {

  private final LimeSurveyTables tables;
  private final LimeSurveyTexts texts;
  private final BuiltInAnswers builtIn;

  LimeSurveyAnswers(LimeSurveyTables tables) {
    this.tables = tables;
    this.builtIn = new BuiltInAnswers(tables.languages());
    this.texts = new LimeSurveyTexts(tables.languages());
    for (Map<String, String> row : tables.of("answers")) {
      texts.put(key(row), row.get("language"), row.get("answer"));
    }
    texts.add(tables.of("answer_l10ns"), "aid", "answer");
    for (Map<String, String> row : tables.of("answer_l10ns")) {
      texts.put(row.get("qid") + "/" + row.get("code"), row.get("language"), row.get("answer"));
    }
  }

  /** Old files have no number for an answer: question, code and scale are its key. */
  private static String key(Map<String, String> row) {
    return row.get("qid") + "/" + row.get("scale_id") + "/" + row.get("code");
  }

  /**
   * The choices of a question in order.
   *
   * @param scale {@code 0}, or {@code 1} for the second scale of a dual one
   * @param other whether "other" is offered
   */
  List<Choice> of(Map<String, String> question, String scale, boolean other) {
    List<Choice> choices =
        new ArrayList<>(
            switch (question.getOrDefault("type", "")) {
              case "5", "A" -> builtIn.points(1, 5);
              case "B" -> builtIn.points(1, 10);
              case "Y" -> builtIn.yesNo();
              case "C" -> builtIn.yesNoUncertain();
              case "E" -> builtIn.change();
              case "G" -> builtIn.gender();
              default -> declared(question.get("qid"), scale);
            });
    if (other) {
      choices.add(builtIn.other("-oth-"));
    }
    return List.copyOf(choices);
  }

  private List<Choice> declared(String question, String scale) {
    Map<String, Choice> choices = new LinkedHashMap<>();
    tables.of("answers").stream()
        .filter(row -> question.equals(row.get("qid")))
        .filter(row -> scale.equals(row.getOrDefault("scale_id", "0")))
        .sorted(Comparator.comparingInt(row -> number(row.get("sortorder"))))
        .forEach(row -> choices.putIfAbsent(row.get("code"), choice(row)));
    return List.copyOf(choices.values());
  }

  private Choice choice(Map<String, String> row) {
    Map<String, String> label = texts.of(key(row));
    if (label.isEmpty()) {
      label = texts.of(row.getOrDefault("aid", ""));
    }
    if (label.isEmpty()) {
      label = texts.of(row.get("qid") + "/" + row.get("code"));
    }
    String code = row.get("code");
    return new Choice(
        code,
        label.isEmpty() ? Map.of(Languages.twoLetters(tables.languages().get(0)), code) : label,
        null);
  }

  /** The least number that a numerical question takes, null where it has no such limit. */
  Double least(Map<String, String> question) {
    return limit(question, "min_num_value_n");
  }

  /** The greatest number that a numerical question takes, null where it has no such limit. */
  Double most(Map<String, String> question) {
    return limit(question, "max_num_value_n");
  }

  private Double limit(Map<String, String> question, String attribute) {
    return tables.of("question_attributes").stream()
        .filter(row -> question.get("qid").equals(row.get("qid")))
        .filter(row -> attribute.equals(row.get("attribute")))
        .map(row -> row.getOrDefault("value", "").strip())
        .filter(value -> value.matches("-?\\d{1,15}(\\.\\d{1,6})?"))
        .map(Double::valueOf)
        .findFirst()
        .orElse(null);
  }

  /** The number in {@code text}, 0 where it is none: for sorting. */
  static int number(String text) {
    return text != null && text.strip().matches("-?\\d{1,9}") ? Integer.parseInt(text.strip()) : 0;
  }
}
