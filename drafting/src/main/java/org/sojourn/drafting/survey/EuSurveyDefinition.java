package org.sojourn.drafting.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.drafting.survey.EuSurveyElements.Element;

/**
 * Reads the survey in EUSurvey's XML export. Columns are named by short name where the export has
 * them, else by the question's id.
 */
final class EuSurveyDefinition {

  private static final int STARS = 5;

  private final EuSurveyElements elements;
  private final Map<String, Map<String, String>> texts = new LinkedHashMap<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private EuSurveyDefinition(EuSurveyElements elements) {
    this.elements = elements;
    elements
        .byLanguage()
        .forEach((language, list) -> list.forEach(element -> learn(language, element)));
  }

  private void learn(String language, Element element) {
    if (!element.text().isEmpty()) {
      texts
          .computeIfAbsent(element.id(), id -> new LinkedHashMap<>())
          .putIfAbsent(Languages.twoLetters(language), element.text());
    }
    element.answers().forEach(answer -> learn(language, answer));
  }

  /** The survey that {@code file} holds the answers of. */
  static SurveyDefinition read(Path file) {
    EuSurveyElements elements = EuSurveyElements.read(file);
    if (elements.byLanguage().isEmpty()) {
      throw Failures.of(
          file, "names no questions; export the results of the survey as XML once more");
    }
    return new EuSurveyDefinition(elements).definition();
  }

  private SurveyDefinition definition() {
    List<Element> list = elements.byLanguage().values().iterator().next();
    for (int i = 0; i < list.size(); i++) {
      element(list, i);
    }
    String name = elements.survey().getOrDefault("alias", "");
    List<String> languages =
        elements.byLanguage().keySet().stream().map(Languages::twoLetters).distinct().toList();
    Map<String, String> title = name.isEmpty() ? Map.of() : Map.of(languages.get(0), name);
    return new SurveyDefinition(
        "EUSurvey", name, title, languages, List.copyOf(questions), List.copyOf(notes));
  }

  private void element(List<Element> list, int at) {
    Element element = list.get(at);
    switch (element.name()) {
      case "Question" -> question(element, following(list, at, "Answer"));
      case "MatrixTitle" -> matrix(element, list, at);
      case "RatingQuestion" -> rating(element);
      case "Cell" -> cell(element);
      case "TableTitle" -> notes.add(column(element) + ": a free table");
      default -> {}
    }
  }

  /** The elements called {@code name} right behind {@code at}. */
  private static List<Element> following(List<Element> list, int at, String name) {
    List<Element> found = new ArrayList<>();
    for (int i = at + 1; i < list.size() && list.get(i).name().equals(name); i++) {
      found.add(list.get(i));
    }
    return found;
  }

  private void question(Element element, List<Element> answers) {
    String column = column(element);
    Map<String, String> label = label(element);
    switch (element.type()) {
      case "Single Choice" ->
          questions.add(Question.closed(column, column, label, choices(answers)));
      case "Multiple Choice" ->
          questions.add(Question.multiple(column, column, label, choices(answers)));
      case "Number" -> questions.add(Question.amount(column, column, label, null, null));
      case "Free Text", "E-mail", "Regular Expression", "Date", "Time" ->
          questions.add(Question.open(column, column, label));
      case "" -> untyped(column, label, answers);
      case "Ranking", "Gallery", "File Upload" ->
          notes.add(column + ": a question of type '" + element.type() + "'");
      default -> {}
    }
  }

  /** Old exports do not tell single from multiple choice, nor numbers from texts. */
  private void untyped(String column, Map<String, String> label, List<Element> answers) {
    if (answers.isEmpty()) {
      questions.add(Question.open(column, column, label));
      notes.add(
          column + ": read as free text, the export does not say whether it asks for a number");
    } else {
      questions.add(Question.closed(column, column, label, choices(answers)));
      notes.add(column + ": read as single choice, the export does not say so");
    }
  }

  private void matrix(Element title, List<Element> list, int at) {
    List<Element> rows = following(list, at, "MatrixQuestion");
    List<Choice> choices = choices(following(list, at + rows.size(), "MatrixAnswer"));
    for (Element row : rows) {
      Map<String, String> label = joined(label(title), label(row));
      String column = column(row);
      questions.add(
          row.type().startsWith("Multiple")
              ? Question.multiple(column, column, label, choices)
              : Question.closed(column, column, label, choices));
    }
  }

  private void rating(Element element) {
    String column = column(element);
    List<Choice> stars = new BuiltInAnswers(List.copyOf(label(element).keySet())).points(1, STARS);
    questions.add(Question.closed(column, column, label(element), stars));
    notes.add(column + ": read as 1 to 5 stars, the export does not say how many were offered");
  }

  private void cell(Element element) {
    String column = column(element);
    Map<String, String> label = label(element);
    switch (element.type()) {
      case "SingleChoice" ->
          questions.add(Question.closed(column, column, label, choices(element.answers())));
      case "MultipleChoice" ->
          questions.add(Question.multiple(column, column, label, choices(element.answers())));
      case "Number" -> questions.add(Question.amount(column, column, label, null, null));
      case "FreeText" -> questions.add(Question.open(column, column, label));
      default -> {}
    }
  }

  private List<Choice> choices(List<Element> answers) {
    return answers.stream().map(a -> new Choice(column(a), label(a), null)).toList();
  }

  private static String column(Element element) {
    String shortName = element.attributes().getOrDefault("bid", "").strip();
    return shortName.isEmpty() ? element.id() : shortName;
  }

  private Map<String, String> label(Element element) {
    Map<String, String> label = texts.get(element.id());
    return label == null
        ? Map.of(
            Languages.twoLetters(elements.byLanguage().keySet().iterator().next()), column(element))
        : label;
  }

  private static Map<String, String> joined(Map<String, String> title, Map<String, String> row) {
    Map<String, String> label = new LinkedHashMap<>(row);
    title.forEach(
        (language, text) -> label.merge(language, text, (part, whole) -> whole + ": " + part));
    return label;
  }
}
