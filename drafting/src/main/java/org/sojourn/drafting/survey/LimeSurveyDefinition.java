package org.sojourn.drafting.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads LimeSurvey's structure files ({@code .lss}) of all versions. Columns are named as in
 * exports with question codes as headings: {@code Q1}, {@code Q1[SQ001]}, {@code Q1[SQ001][1]},
 * {@code Q1[other]}.
 */
final class LimeSurveyDefinition {

  private final LimeSurveyTables tables;
  private final LimeSurveyTexts questionTexts;
  private final Map<String, List<Map<String, String>>> children = new HashMap<>();
  private final LimeSurveyAnswers answers;
  private final List<Question> questions = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private LimeSurveyDefinition(LimeSurveyTables tables) {
    this.tables = tables;
    this.questionTexts =
        new LimeSurveyTexts(tables.languages())
            .add(tables.of("question_l10ns"), "qid", "question")
            .add(tables.of("questions"), "qid", "question")
            .add(tables.of("subquestions"), "qid", "question");
    this.answers = new LimeSurveyAnswers(tables);
    for (Map<String, String> row : once(tables.of("subquestions"))) {
      children.computeIfAbsent(row.get("parent_qid"), id -> new ArrayList<>()).add(row);
    }
    children.values().forEach(rows -> rows.sort(ORDER));
  }

  private static final Comparator<Map<String, String>> ORDER =
      Comparator.comparingInt(row -> LimeSurveyAnswers.number(row.get("question_order")));

  /** The survey that {@code file} defines. */
  static SurveyDefinition read(Path file) {
    LimeSurveyTables tables = LimeSurveyTables.read(file);
    if (!tables.kind().equals("Survey") || tables.languages().isEmpty()) {
      throw Failures.of(
          file, "is no LimeSurvey survey structure; export one: Export, Survey structure (.lss)");
    }
    return new LimeSurveyDefinition(tables).definition();
  }

  private SurveyDefinition definition() {
    for (Map<String, String> row : inOrder()) {
      question(row);
    }
    LimeSurveyTexts titles = new LimeSurveyTexts(tables.languages());
    String name = "";
    for (Map<String, String> row : tables.of("surveys_languagesettings")) {
      name = row.getOrDefault("surveyls_survey_id", "");
      titles.put("", row.get("surveyls_language"), row.get("surveyls_title"));
    }
    return new SurveyDefinition(
        "LimeSurvey",
        name,
        titles.of(""),
        tables.languages().stream().map(Languages::twoLetters).distinct().toList(),
        List.copyOf(questions),
        List.copyOf(notes));
  }

  /** One row a question, groups in their order: old files have a row for every language. */
  private List<Map<String, String>> inOrder() {
    Map<String, Integer> groups = new HashMap<>();
    tables
        .of("groups")
        .forEach(
            row -> groups.put(row.get("gid"), LimeSurveyAnswers.number(row.get("group_order"))));
    return once(tables.of("questions")).stream()
        .filter(row -> List.of("", "0").contains(row.getOrDefault("parent_qid", "0")))
        .sorted(
            Comparator.<Map<String, String>>comparingInt(
                    row -> groups.getOrDefault(row.get("gid"), 0))
                .thenComparing(ORDER))
        .toList();
  }

  private static List<Map<String, String>> once(List<Map<String, String>> rows) {
    Map<String, Map<String, String>> byId = new LinkedHashMap<>();
    rows.forEach(row -> byId.putIfAbsent(row.get("qid"), row));
    return List.copyOf(byId.values());
  }

  private void question(Map<String, String> row) {
    String code = row.getOrDefault("title", "");
    Map<String, String> label = labelled(questionTexts.of(row.get("qid")), code);
    boolean other = "Y".equals(row.get("other"));
    switch (row.getOrDefault("type", "")) {
      case "L", "!", "O", "5", "Y", "G" -> single(row, code, label, other);
      case "F", "H", "A", "B", "C", "E" -> matrix(row, code, label);
      case "1" -> dual(row, code, label);
      case "M", "P" -> multiple(row, code, label, other);
      case "N" ->
          questions.add(Question.amount(code, code, label, answers.least(row), answers.most(row)));
      case "K" -> each(row, code, label, (c, l) -> Question.amount(c, c, l, null, null));
      case "S", "T", "U", "D" -> questions.add(Question.open(code, code, label));
      case "Q" -> each(row, code, label, (c, l) -> Question.open(c, c, l));
      case ":" -> cells(row, code, label, (c, l) -> Question.amount(c, c, l, null, null));
      case ";" -> cells(row, code, label, (c, l) -> Question.open(c, c, l));
      case "X" -> {}
      default -> notes.add(code + ": " + reason(row.getOrDefault("type", "")));
    }
  }

  private static String reason(String type) {
    return switch (type) {
      case "R" -> "a ranking";
      case "|" -> "uploaded files";
      case "I" -> "the language of the respondent";
      case "*" -> "a computed value";
      default -> "a question of type '" + type + "'";
    };
  }

  private void single(
      Map<String, String> row, String code, Map<String, String> label, boolean other) {
    questions.add(Question.closed(code, code, label, answers.of(row, "0", other)));
    if (other) {
      questions.add(Question.open(code + "[other]", code + "[other]", label));
    }
    if ("O".equals(row.get("type"))) {
      questions.add(Question.open(code + "[comment]", code + "[comment]", label));
    }
  }

  private void matrix(Map<String, String> row, String code, Map<String, String> label) {
    List<Choice> choices = answers.of(row, "0", false);
    each(row, code, label, (c, l) -> Question.closed(c, c, l, choices));
  }

  private void dual(Map<String, String> row, String code, Map<String, String> label) {
    for (String scale : List.of("0", "1")) {
      List<Choice> choices = answers.of(row, scale, false);
      String end = scale.equals("0") ? "[1]" : "[2]";
      each(row, code, label, (c, l) -> Question.closed(c + end, c + end, l, choices));
    }
  }

  private void multiple(
      Map<String, String> row, String code, Map<String, String> label, boolean other) {
    List<Choice> options = new ArrayList<>();
    for (Map<String, String> child : children(row, "0")) {
      String name = child.getOrDefault("title", "");
      String column = code + "[" + name + "]";
      options.add(new Choice(name, labelled(questionTexts.of(child.get("qid")), name), column));
    }
    questions.add(Question.multiple(code, null, label, options));
    if ("P".equals(row.get("type"))) {
      for (Choice option : options) {
        String column = code + "[" + option.code() + "comment]";
        questions.add(Question.open(column, column, joined(label, option.label())));
      }
    }
    if (other) {
      questions.add(Question.open(code + "[other]", code + "[other]", label));
    }
  }

  /** Makes a question of a code and a label. */
  private interface Maker {
    Question make(String code, Map<String, String> label);
  }

  private void each(Map<String, String> row, String code, Map<String, String> label, Maker maker) {
    for (Map<String, String> child : children(row, "0")) {
      String name = child.getOrDefault("title", "");
      Map<String, String> text = labelled(questionTexts.of(child.get("qid")), name);
      questions.add(maker.make(code + "[" + name + "]", joined(label, text)));
    }
  }

  private void cells(Map<String, String> row, String code, Map<String, String> label, Maker maker) {
    for (Map<String, String> y : children(row, "0")) {
      for (Map<String, String> x : children(row, "1")) {
        String name = y.getOrDefault("title", "") + "_" + x.getOrDefault("title", "");
        Map<String, String> down = labelled(questionTexts.of(y.get("qid")), name);
        Map<String, String> across = labelled(questionTexts.of(x.get("qid")), name);
        questions.add(maker.make(code + "[" + name + "]", joined(joined(label, down), across)));
      }
    }
  }

  private List<Map<String, String>> children(Map<String, String> row, String scale) {
    return children.getOrDefault(row.get("qid"), List.of()).stream()
        .filter(child -> child.getOrDefault("scale_id", "0").equals(scale))
        .toList();
  }

  private Map<String, String> labelled(Map<String, String> texts, String code) {
    return texts.isEmpty() ? Map.of(Languages.twoLetters(tables.languages().get(0)), code) : texts;
  }

  /** The text of a matrix and of its row, in every language that has both or one. */
  private static Map<String, String> joined(Map<String, String> whole, Map<String, String> part) {
    Map<String, String> texts = new LinkedHashMap<>();
    whole.forEach(
        (language, text) ->
            texts.put(
                language, part.containsKey(language) ? text + " " + part.get(language) : text));
    part.forEach(texts::putIfAbsent);
    return texts;
  }
}
