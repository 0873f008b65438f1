package org.sojourn.drafting.guess;

import java.util.List;
import java.util.regex.Pattern;
import org.sojourn.drafting.likert.Phrase;
import org.sojourn.drafting.look.Column;
import org.sojourn.drafting.text.Label;

/** A question of a questionnaire for which there is no definition: a column of its export. */
final class Asked {

  private static final Pattern OPAQUE =
      Pattern.compile(
          "(?:q|qid|question|item|frage|var|v|column|col|f|pregunta|domanda)?\\s?\\d+\\s?[a-z]?(?:\\s\\d+)?");

  private final Column data;
  private final String label;
  private final String phrase;
  private final List<String> slips;
  private Answers answers;
  private Group group;

  /** The question that {@code data} answers. */
  Asked(Column data) {
    this.data = data;
    this.label = Label.of(data.name());
    this.phrase = Phrase.of(label);
    this.answers = AnswerGuess.of(data);
    this.slips = slips(answers);
  }

  private static List<String> slips(Answers answers) {
    if (answers instanceof Answers.Amount amount) {
      return amount.doubts();
    }
    return answers instanceof Answers.Closed closed
        ? closed.doubts().stream().filter(doubt -> doubt.contains("slip")).toList()
        : List.of();
  }

  /** Answers of its own that look like slips, as questions. */
  List<String> slips() {
    return slips;
  }

  Column data() {
    return data;
  }

  String column() {
    return data.name();
  }

  String label() {
    return label;
  }

  String phrase() {
    return phrase;
  }

  /** Whether the heading says nothing but a number: {@code Q7}. */
  boolean opaque() {
    return OPAQUE.matcher(phrase).matches();
  }

  /** What stands before the row of a matrix, empty for other questions. */
  String matrix() {
    int bracket = column().indexOf('[');
    int colon = column().indexOf(": ");
    int end = bracket > 0 ? bracket : Math.max(0, colon);
    return column().substring(0, end);
  }

  Answers answers() {
    return answers;
  }

  void answers(Answers read) {
    answers = read;
  }

  Group group() {
    return group;
  }

  void group(Group joined) {
    group = joined;
  }

  /** Words of the heading. */
  List<String> words() {
    return List.of(phrase.split(" "));
  }
}
