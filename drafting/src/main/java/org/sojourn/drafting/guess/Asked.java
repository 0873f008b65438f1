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

  private static final Pattern CODE =
      Pattern.compile("(?:[A-Z]{1,5}\\d*|[A-Za-z]{1,3}\\d+\\w?|.*\\[(?:SQ|A)?\\d+])(?:\\[\\w+])*");

  private final Column data;
  private final String label;
  private final String phrase;
  private final List<String> slips;
  private Answers answers;
  private Group group;

  /** The question that {@code data} answers. */
  Asked(Column data) {
    this(data, AnswerGuess.of(data));
  }

  /** The question that {@code data} answers with {@code answers}. */
  Asked(Column data, Answers answers) {
    this.data = data;
    this.label = Label.of(heading(data));
    this.phrase = Phrase.of(label);
    this.answers = answers;
    this.slips = slips(answers);
  }

  /** What of the names of {@code column} was asked: the text where the first is only a code. */
  static String heading(Column column) {
    return column.name().contains(" ")
        ? column.name()
        : column.names().stream()
            .filter(name -> name.contains(" "))
            .findFirst()
            .orElse(column.name());
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

  /** Whether the heading is a code that says little: {@code Q7}, {@code COM}, {@code G1[SQ002]}. */
  boolean coded() {
    return opaque() || CODE.matcher(heading(data)).matches();
  }

  /** What stands before the row of a matrix, empty for other questions. */
  String matrix() {
    String heading = heading(data);
    int bracket = heading.indexOf('[');
    int colon = heading.indexOf(": ");
    int dash = colon < 0 ? heading.lastIndexOf(" - ") : colon;
    return heading.substring(0, bracket > 0 ? bracket : Math.max(0, dash));
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
