package org.sojourn.drafting.survey;

import java.util.List;
import java.util.Map;

/**
 * A question of a survey: what becomes one item.
 *
 * @param code the tool's name of it, unique within the survey
 * @param column the export's column that holds the answer; null where each option has its own
 * @param kind what an answer is
 * @param label language to the question as asked; rows of a matrix with the matrix's text before
 * @param choices offered answers in order, none for numbers and texts
 * @param min least permitted number, or null
 * @param max greatest permitted number, or null
 */
public record Question(
    String code,
    String column,
    Kind kind,
    Map<String, String> label,
    List<Choice> choices,
    Double min,
    Double max) {

  /** What an answer is. */
  public enum Kind {
    /** One of the choices. */
    CLOSED,
    /** Any number of the choices. */
    MULTIPLE,
    /** A number. */
    AMOUNT,
    /** Free text. */
    OPEN
  }

  /** A closed question. */
  public static Question closed(
      String code, String column, Map<String, String> label, List<Choice> choices) {
    return new Question(code, column, Kind.CLOSED, label, choices, null, null);
  }

  /** A question with any number of answers. */
  public static Question multiple(
      String code, String column, Map<String, String> label, List<Choice> choices) {
    return new Question(code, column, Kind.MULTIPLE, label, choices, null, null);
  }

  /** A question for a number. */
  public static Question amount(
      String code, String column, Map<String, String> label, Double min, Double max) {
    return new Question(code, column, Kind.AMOUNT, label, List.of(), min, max);
  }

  /** A question for a text. */
  public static Question open(String code, String column, Map<String, String> label) {
    return new Question(code, column, Kind.OPEN, label, List.of(), null, null);
  }
}
