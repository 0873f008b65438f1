package org.sojourn.model.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A piece of running text. */
public sealed interface Inline {

  /** The references in {@code text}, from left to right. */
  static Stream<Reference> references(List<Inline> text) {
    return text.stream().flatMap(Inline::own);
  }

  /**
   * {@code text} with words in the place of every reference, asked for from left to right;
   * neighbouring words become one text, so that its blanks can be set.
   */
  static List<Inline> filled(List<Inline> text, Function<Reference, String> words) {
    List<Inline> filled = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (Inline inline : text) {
      if (inline instanceof Words plain) {
        open.append(plain.text());
      } else if (inline instanceof Quoted quoted) {
        open.append(words.apply(quoted.reference()));
      } else {
        end(open, filled);
        filled.add(inline.around(words));
      }
    }
    end(open, filled);
    return List.copyOf(filled);
  }

  private static void end(StringBuilder words, List<Inline> filled) {
    if (!words.isEmpty()) {
      filled.add(new Words(words.toString()));
      words.setLength(0);
    }
  }

  private Inline around(Function<Reference, String> words) {
    if (this instanceof Emphasis emphasis) {
      return new Emphasis(emphasis.strong(), filled(emphasis.text(), words));
    }
    return this instanceof Link link ? new Link(link.target(), filled(link.text(), words)) : this;
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
