package org.sojourn.drafting.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sojourn.drafting.likert.Phrase;

/** Looks for beginnings of words in texts, whatever their case, accents and punctuation. */
final class Words {

  private Words() {}

  /** Whether {@code phrase} has a word, or words in a row, that begin with {@code wanted}. */
  static boolean has(String phrase, String wanted) {
    return (" " + phrase).contains(" " + wanted);
  }

  /** The first of {@code entries} with a beginning that {@code text} has. */
  static <T> Optional<T> first(String text, List<Entry<T>> entries) {
    String phrase = phrase(text);
    return entries.stream()
        .filter(entry -> entry.beginnings().stream().anyMatch(word -> has(phrase, word)))
        .map(Entry::meaning)
        .findFirst();
  }

  /** {@code text} folded, with words in camel case apart. */
  static String phrase(String text) {
    return Phrase.of(text.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2"));
  }

  /**
   * What some words mean.
   *
   * @param meaning the meaning
   * @param beginnings of the words
   */
  record Entry<T>(T meaning, List<String> beginnings) {

    static <T> Entry<T> of(T meaning, String... beginnings) {
      return new Entry<>(meaning, Arrays.asList(beginnings));
    }
  }
}
