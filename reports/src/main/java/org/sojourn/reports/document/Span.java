package org.sojourn.reports.document;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a line of text. */
public sealed interface Span {

  /** The kind's name, by which the template chooses how to set it. */
  default String kind() {
    return getClass().getSimpleName();
  }

  /** The words of {@code spans} without their emphasis. */
  static String text(List<Span> spans) {
    return spans.stream().map(Span::words).collect(Collectors.joining());
  }

  private String words() {
    if (this instanceof Plain plain) {
      return plain.text();
    }
    if (this instanceof Emphasis emphasis) {
      return text(emphasis.spans());
    }
    return this instanceof Link link ? text(link.spans()) : " ";
  }

  /**
   * Words.
   *
   * @param text the words
   */
  record Plain(String text) implements Span {}

  /**
   * Words that stand out.
   *
   * @param strong bold instead of italic
   * @param spans the words
   */
  record Emphasis(boolean strong, List<Span> spans) implements Span {}

  /**
   * Words that lead to a page or an address.
   *
   * @param target the address
   * @param spans the words
   */
  record Link(String target, List<Span> spans) implements Span {}

  /** The end of a line. */
  record LineBreak() implements Span {}
}
