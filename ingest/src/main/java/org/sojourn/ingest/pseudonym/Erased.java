package org.sojourn.ingest.pseudonym;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells who was erased. Not safe for several threads. */
public final class Erased {

  /** Nobody was. */
  public static final Erased NOBODY = new Erased(null, Set.of(), Set.of());

  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  private final Pseudonymiser marks;
  private final Set<String> known;
  private final Set<String> exchanges;

  Erased(Pseudonymiser marks, Set<String> known, Set<String> exchanges) {
    this.marks = marks;
    this.known = known;
    this.exchanges = exchanges;
  }

  /** Whether {@code text} as a whole identifies somebody who was. */
  public boolean is(String text) {
    return !known.isEmpty() && known.contains("e-" + marks.shortened(text));
  }

  /** Whether {@code word} does, brackets and full stops around it left aside. */
  public boolean isWord(String word) {
    return !known.isEmpty() && (is(word) || is(AROUND.matcher(word).replaceAll("")));
  }

  /** Whether the exchange with this key was left out. */
  public boolean isExchange(Object key) {
    return key != null && exchanges.contains(key);
  }
}
