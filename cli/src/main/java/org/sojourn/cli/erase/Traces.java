package org.sojourn.cli.erase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What tells of persons wherever it is written.
 *
 * @param identifiers what the sources call them, in lower case
 * @param pseudonyms what the tables call them
 * @param keys of their rows, in lower case
 * @param words the letters of their own words, and of those of others about exchanges of theirs
 */
public record Traces(
    Set<String> identifiers, Set<String> pseudonyms, Set<String> keys, Set<String> words) {

  private static final int SHORTEST = 6;
  private static final int SHORTEST_NUMBER = 9;
  private static final int FEWEST_LETTERS = 15;

  /** Takes in what can be told from anything else. */
  public Traces {
    identifiers = those(identifiers, Written::lower, Traces::isTelling);
    pseudonyms = Set.copyOf(pseudonyms);
    keys = those(keys, Written::lower, Traces::isTelling);
    words = those(words, Written::letters, letters -> letters.length() >= FEWEST_LETTERS);
  }

  private static Set<String> those(
      Collection<String> texts, UnaryOperator<String> written, Predicate<String> telling) {
    return texts.stream().map(written).filter(telling).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether {@code identifier} is long enough to be told from other texts and numbers. */
  public static boolean isTelling(String identifier) {
    boolean isNumber = identifier.chars().noneMatch(Character::isLetter);
    return identifier.length() >= (isNumber ? SHORTEST_NUMBER : SHORTEST);
  }

  /** The same without keys and words that {@code others} say, too. */
  Traces without(Set<String> others) {
    return new Traces(identifiers, pseudonyms, less(keys, others), less(words, others));
  }

  private static Set<String> less(Set<String> texts, Set<String> others) {
    Set<String> rest = new HashSet<>(texts);
    rest.removeAll(others);
    return rest;
  }

  /** What of it is in {@code text}, in words that do not repeat it; empty when nothing is. */
  public Optional<String> in(String text) {
    String lower = Written.lower(text);
    if (identifiers.stream().anyMatch(id -> contains(lower, id))) {
      return Optional.of("an identifier");
    }
    if (pseudonyms.stream().anyMatch(lower::contains)) {
      return Optional.of("a pseudonym");
    }
    return common(text).isEmpty() ? Optional.empty() : Optional.of("own words, or a key of a row");
  }

  /** The keys and words in {@code text}. */
  List<String> common(String text) {
    List<String> common = new ArrayList<>();
    if (!keys.isEmpty()) {
      String lower = Written.lower(text);
      keys.stream().filter(key -> contains(lower, key)).forEach(common::add);
    }
    if (!words.isEmpty()) {
      String letters = Written.letters(text);
      words.stream().filter(letters::contains).forEach(common::add);
    }
    return common;
  }

  /** Whether {@code word} stands in {@code text}, not as a part of a longer one. */
  private static boolean contains(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
