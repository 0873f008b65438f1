package org.sojourn.examples.mobilise;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a survey tool exports responses.
 *
 * @param file name of the file
 * @param prefix what the keys of responses begin with
 * @param heading names of the columns before the questions
 * @param time pattern of the time of submission
 * @param questions the questions in order
 */
record SurveyLayout(
    String file, String prefix, Heading heading, String time, List<Question> questions) {

  /**
   * Names of the columns before the questions.
   *
   * @param id key of the response
   * @param exchange key of the exchange
   * @param email address of the respondent
   * @param submitted time of submission
   * @param state whether the questionnaire is finished
   */
  record Heading(String id, String exchange, String email, String submitted, String state) {

    private List<String> columns() {
      return List.of(id, exchange, email, submitted, state);
    }
  }

  /**
   * A question's column.
   *
   * @param item id of the item
   * @param column name of the column
   * @param labels how its answers are written
   */
  record Question(String item, String column, Labels labels) {}

  /** The export of {@code responses}, numbered in their order. */
  TextTable table(List<Response> responses) {
    List<String> columns =
        Stream.concat(
                heading.columns().stream(), questions.stream().map(question -> question.column()))
            .toList();
    TextTable table = new TextTable(file, columns, file.endsWith(".jsonl") ? 0 : 1);
    for (Response response : responses) {
      table.add(cells(id(table.rows().size() + 1), response));
    }
    return table;
  }

  /** Key of the response with this number. */
  String id(int number) {
    return prefix.isEmpty() ? Integer.toString(number) : prefix + Numbers.padded(number, 3);
  }

  private Map<String, String> cells(String id, Response response) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put(heading.id(), id);
    cells.put(heading.exchange(), response.respondent().stay().id());
    cells.put(heading.email(), response.respondent().email());
    cells.put(
        heading.submitted(),
        DateTimeFormatter.ofPattern(time, Locale.ROOT).format(response.submitted()));
    cells.put(heading.state(), response.state());
    for (Question question : questions) {
      String answer = response.answers().getOrDefault(question.item(), "");
      cells.put(question.column(), question.labels().text(answer));
    }
    return cells;
  }
}
