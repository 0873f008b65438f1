package org.sojourn.ingest.mapping;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes texts apart that join several answers. A label may hold the separator itself: from the
 * left, the longest run of parts that stands for an answer is taken, as long as the rest of the
 * text can be read too.
 *
 * @param texts what stands for the answers
 * @param separator what stands between them; line breaks count as blanks
 * @param most how many parts one answer has at most
 */
record JoinedText(AnswerTexts texts, String separator, int most) implements Serializable {

  private static final Pattern BREAKS = Pattern.compile("[\\n\\r\\t]+");

  /** What a text says: meanings of its answers in order, or a part that stands for none. */
  record Answers(List<Integer> meanings, String unknown) {}

  /** Takes answers apart at {@code separator}. */
  static JoinedText of(AnswerTexts texts, String separator) {
    String blanks = BREAKS.matcher(separator).replaceAll(" ");
    String between = blanks.isBlank() ? " " : blanks;
    String folded = between.toLowerCase(Locale.ROOT);
    int most = texts.labels().stream().mapToInt(label -> count(label, folded)).max().orElse(1);
    return new JoinedText(texts, between, most);
  }

  private static int count(String text, String separator) {
    return text.split(Pattern.quote(separator), -1).length;
  }

  /** The answers in {@code text}; blank parts are left out. */
  Answers read(String text) {
    List<int[]> parts = parts(text);
    Integer[][] known = known(text, parts);
    int[] next = next(known);
    if (next[0] < 0) {
      int[] part = parts.get(furthest(known));
      return new Answers(List.of(), text.substring(part[0], part[1]).strip());
    }
    List<Integer> meanings = new ArrayList<>();
    for (int from = 0; from < parts.size(); from = next[from]) {
      meanings.add(known[from][next[from] - from - 1]);
    }
    return new Answers(meanings, null);
  }

  /** Where the parts that are not blank begin and end. */
  private List<int[]> parts(String text) {
    List<int[]> parts = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int at = text.indexOf(separator, from);
      int to = at < 0 ? text.length() : at;
      if (!text.substring(from, to).isBlank()) {
        parts.add(new int[] {from, to});
      }
      from = to + separator.length();
    }
    return parts;
  }

  /** By first part and number of parts less one: what they mean together, null for nothing. */
  private Integer[][] known(String text, List<int[]> parts) {
    Integer[][] known = new Integer[parts.size()][];
    for (int from = 0; from < known.length; from++) {
      known[from] = new Integer[Math.min(most, known.length - from)];
      for (int i = 0; i < known[from].length; i++) {
        String run = text.substring(parts.get(from)[0], parts.get(from + i)[1]);
        known[from][i] = i == 0 ? texts.find(run) : texts.findOne(run);
      }
    }
    return known;
  }

  /** By part: where the part behind the answer that begins there is, -1 where none can begin. */
  private static int[] next(Integer[][] known) {
    int[] next = new int[known.length + 1];
    for (int from = known.length - 1; from >= 0; from--) {
      next[from] = -1;
      for (int i = known[from].length - 1; i >= 0 && next[from] < 0; i--) {
        if (known[from][i] != null && next[from + i + 1] >= 0) {
          next[from] = from + i + 1;
        }
      }
    }
    return next;
  }

  /** The last part that can be reached through answers: what begins there is none. */
  private static int furthest(Integer[][] known) {
    boolean[] reached = new boolean[known.length + 1];
    reached[0] = true;
    int furthest = 0;
    for (int from = 0; from < known.length; from++) {
      for (int i = 0; i < known[from].length && reached[from]; i++) {
        reached[from + i + 1] |= known[from][i] != null;
        furthest = from;
      }
    }
    return furthest;
  }
}
