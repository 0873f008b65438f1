package org.sojourn.reports.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sojourn.model.prose.Reference;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Span;
import org.sojourn.reports.results.Quotes.Quote;

/**
 * A respondent's words as a block: as they were written, and by whom as far as the role tells. More
 * of who it was is nowhere in what is published.
 */
final class SaidBlock {

  /** Control characters, halves of characters, and marks that turn the direction of writing. */
  private static final String UNSEEN = "[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]+";

  /** Marks that take no room: in between letters they would be shown as a sign. */
  private static final String WITHOUT_WIDTH = "[\\u200B-\\u200F\\u2060\\uFEFF]+";

  private SaidBlock() {}

  static Block.Said of(Composition composition, Reference reference) {
    Quote quote =
        composition
            .results()
            .quotes()
            .find(reference.name())
            .orElseThrow(() -> new IllegalArgumentException("no words '" + reference.name() + "'"));
    return new Block.Said(
        spans(quote.text()),
        reference.keys().getOrDefault(Reference.LANGUAGE, ""),
        composition.say("quote.by", "role", composition.labels().role(quote.role())));
  }

  /** The lines of {@code text} as they are set. */
  static List<String> lines(String text) {
    return Arrays.stream(text.split("\\R+"))
        .map(line -> line.replaceAll(WITHOUT_WIDTH, "").replaceAll(UNSEEN, " ").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    for (String line : lines(text)) {
      if (!spans.isEmpty()) {
        spans.add(new Span.LineBreak());
      }
      spans.add(new Span.Plain(line));
    }
    return List.copyOf(spans);
  }
}
