package org.sojourn.drafting.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Lists of words beside this class: one a line, {@code NAME: word, several words, word}. */
final class WordLists {

  private WordLists() {}

  /**
   * The words of list {@code name}.
   *
   * @throws IllegalStateException when {@code resource} has no such list
   */
  static List<String> of(String resource, String name) {
    String start = name + ": ";
    return text(resource)
        .lines()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .map(line -> Arrays.asList(line.substring(start.length()).split(", ")))
        .orElseThrow(() -> new IllegalStateException(resource + " has no list " + name));
  }

  private static String text(String resource) {
    try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
