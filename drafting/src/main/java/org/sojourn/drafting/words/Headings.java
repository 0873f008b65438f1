package org.sojourn.drafting.words;

import java.util.List;

/** What headings of exports speak of, in five languages. */
public enum Headings {
  /** A country. */
  COUNTRY,
  /** A sector of activity. */
  SECTOR,
  /** Persons employed. */
  HEADCOUNT,
  /** Size class. */
  SIZE,
  /** When something was registered. */
  REGISTERED,
  /** What an organisation sells in a year. */
  TURNOVER,
  /** Total of an organisation's balance sheet. */
  BALANCE_SHEET,
  /** First day. */
  START,
  /** Last day. */
  END,
  /** Length of a stay. */
  DURATION,
  /** Status. */
  STATUS,
  /** A key. */
  KEY,
  /** When a response was sent. */
  SUBMITTED,
  /** An organisation. */
  ORGANISATION,
  /** Who somebody is or how to reach them: never an item, never an attribute. */
  PERSONAL,
  /** Answered in own words, which are never published, even where they come several times. */
  FREE_TEXT,
  /** An option for which a text can be written. */
  OTHER,
  /** What a tool writes about a response: no question. */
  META;

  private final List<String> words;

  Headings() {
    words = WordLists.of("headings.txt", name());
  }

  /**
   * Whether {@code heading} has a word that begins like one of these; short words must be whole.
   */
  public boolean in(String heading) {
    String phrase = " " + Words.phrase(heading) + " ";
    return words.stream()
        .anyMatch(word -> phrase.contains(" " + word + (word.length() <= 3 ? " " : "")));
  }

  /** Whether {@code heading} is one of these and nothing else, with or without blanks. */
  public boolean is(String heading) {
    String phrase = Words.phrase(heading).replace(" ", "");
    return words.stream().anyMatch(word -> word.replace(" ", "").equals(phrase));
  }
}
