package org.sojourn.examples.mobilise;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A filled-in questionnaire.
 *
 * @param respondent who answered
 * @param submitted when
 * @param complete whether to the end
 * @param answers text per item: an answer code, a number, or free text; blank where skipped
 */
record Response(
    Respondent respondent, LocalDateTime submitted, boolean complete, Map<String, String> answers) {

  /** State of a questionnaire filled in to the end. */
  static final String FINISHED = "finished";

  /** State of a questionnaire left in the middle. */
  static final String OPEN = "open";

  /** Some time in working hours of {@code day}. */
  static LocalDateTime workingHour(LocalDate day, Draws draws) {
    return day.atTime(draws.between(8, 18), draws.between(0, 59));
  }

  /** The responses in the order in which they came in. */
  static List<Response> byTime(List<Response> responses) {
    return responses.stream()
        .sorted(
            Comparator.comparing(Response::submitted)
                .thenComparing(response -> response.respondent().stay().number()))
        .toList();
  }

  /** The state as exports write it. */
  String state() {
    return complete ? FINISHED : OPEN;
  }
}
