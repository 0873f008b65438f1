package org.sojourn.reports.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as words, each with the line it stands in.
 *
 * @param words in order
 * @param lines the line of each word
 */
record Passage(List<String> words, List<String> lines) {

  private static final int SHOWN = 110;

  /** The words of {@code text}; blanks of all kinds part them. */
  static Passage of(String text) {
    List<String> words = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      String plain = line.replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " ").strip();
      for (String word : plain.split(" ")) {
        if (!word.isEmpty()) {
          words.add(word);
          lines.add(plain);
        }
      }
    }
    return new Passage(words, lines);
  }

  /** The mismatches of {@code found} at {@code where}, change by change. */
  static List<Mismatch> compare(String where, Passage found, Passage expected) {
    List<Mismatch> mismatches = new ArrayList<>();
    for (Alignment.Change change : Alignment.changes(found.words(), expected.words())) {
      mismatches.add(
          Mismatch.said(
              where,
              String.join(" ", found.words().subList(change.from(), change.to())),
              String.join(
                  " ", expected.words().subList(change.expectedFrom(), change.expectedTo())),
              found.context(change.from(), change.to())));
    }
    return mismatches;
  }

  /** The line around the words at {@code from} to {@code to}; after them where there are none. */
  private String context(int from, int to) {
    if (lines.isEmpty()) {
      return "";
    }
    int place = Math.min(from, lines.size() - 1);
    String line = lines.get(place);
    if (line.length() <= SHOWN) {
      return line;
    }
    int first = Math.max(0, place - 6);
    int last = Math.min(words.size(), Math.max(to, place + 1) + 6);
    return "\u2026 "
        + String.join(" ", words.subList(first, Math.min(last, first + 24)))
        + " \u2026";
  }
}
