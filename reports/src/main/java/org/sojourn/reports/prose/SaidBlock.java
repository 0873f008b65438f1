package org.sojourn.reports.prose;

import java.util.ArrayList;
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

  private SaidBlock() {}

  static Block.Said of(Composition composition, Reference reference) {
    Quote quote =
        composition
            .results()
            .quotes()
            .find(reference.name())
            .orElseThrow(() -> new IllegalArgumentException("no words '" + reference.name() + "'"));
    return new Block.Said(
        lines(quote.text()),
        reference.keys().getOrDefault(Reference.LANGUAGE, ""),
        composition.say("quote.by", "role", composition.labels().role(quote.role())));
  }

  private static List<Span> lines(String text) {
    List<Span> spans = new ArrayList<>();
    for (String line : text.split("\\R+")) {
      String words = line.replaceAll(UNSEEN, " ").strip();
      if (!words.isEmpty() && !spans.isEmpty()) {
        spans.add(new Span.LineBreak());
      }
      if (!words.isEmpty()) {
        spans.add(new Span.Plain(words));
      }
    }
    return List.copyOf(spans);
  }
}
