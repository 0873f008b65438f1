package org.sojourn.model.prose;

import java.util.List;
import java.util.stream.Stream;

/** A piece of running text. */
public sealed interface Inline {

  /** The references in {@code text}, from left to right. */
  static Stream<Reference> references(List<Inline> text) {
    return text.stream().flatMap(Inline::own);
  }

  private Stream<Reference> own() {
    if (this instanceof Quoted quoted) {
      return Stream.of(quoted.reference());
    }
    if (this instanceof Emphasis emphasis) {
      return references(emphasis.text());
    }
    return this instanceof Link link ? references(link.text()) : Stream.empty();
  }

  /**
   * Words as they were written.
   *
   * @param text the words
   */
  record Words(String text) implements Inline {}

  /**
   * Words that stand out.
   *
   * @param strong whether they do so strongly: bold instead of italic
   * @param text the words
   */
  record Emphasis(boolean strong, List<Inline> text) implements Inline {

    /** Copies the list. */
    public Emphasis {
      text = List.copyOf(text);
    }
  }

  /**
   * Words that lead to a page or an address.
   *
   * @param target begins with {@code http:}, {@code https:} or {@code mailto:}
   * @param text the words
   */
  record Link(String target, List<Inline> text) implements Inline {

    /** Copies the list. */
    public Link {
      text = List.copyOf(text);
    }
  }

  /**
   * A figure or target of the programme, in whose place its value will stand.
   *
   * @param reference which one
   */
  record Quoted(Reference reference) implements Inline {}

  /** The end of a line, where the evaluator wants it. */
  record Break() implements Inline {}
}
