package org.sojourn.examples.mobilise;

import java.util.List;

/** What respondents saw instead of answer codes; the texts are those of the codebook. */
enum Labels {
  /** The export holds codes, amounts or free text as they are. */
  NONE(0),
  SATISFACTION(
      1,
      "Very dissatisfied",
      "Dissatisfied",
      "Neither satisfied nor dissatisfied",
      "Satisfied",
      "Very satisfied"),
  AGREEMENT(
      1, "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"),
  PROFICIENCY(1, "Beginner", "Basic", "Good", "Very good", "Expert"),
  LIKELIHOOD(
      0,
      "0 - Not at all likely",
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
      "10 - Extremely likely"),
  YES_NO(0, "No", "Yes");

  private final int lowest;
  private final List<String> labels;

  Labels(int lowest, String... labels) {
    this.lowest = lowest;
    this.labels = List.of(labels);
  }

  /** The text that an export holds for {@code answer}. */
  String text(String answer) {
    if (this == NONE || answer.isEmpty()) {
      return answer;
    }
    return answer.equals(Favour.DONT_KNOW)
        ? "Don't know"
        : labels.get(Integer.parseInt(answer) - lowest);
  }

  /** The labels by rising code. */
  List<String> all() {
    return labels;
  }
}
