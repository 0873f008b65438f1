package org.sojourn.model.markdown;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds percentages that were typed by hand: they stay as they are when the data change, and nobody
 * can look up what they rest on. One is allowed whose sentence says on how many answers it rests,
 * {@code n = 1,340}, or that this is not known, {@code n = ?}: a share from elsewhere.
 */
final class TypedShares {

  private static final String BLANK = "[\\s\\u00a0\\u202f]";
  private static final Pattern SHARE =
      Pattern.compile(
          "[^\\s\\u00a0\\u202f(\\[\\uFFFC]+"
              + BLANK
              + "*[%‰]"
              + "|[^\\s\\u00a0\\u202f(\\[\\uFFFC]+"
              + BLANK
              + "(?:per ?cento?|percent|pour[ -]cent|Prozent|τοις εκατό|на сто|процента?)"
              + "(?![\\p{L}\\d])");
  private static final Pattern BASE =
      Pattern.compile("(?<![\\p{L}\\d])n" + BLANK + "*=" + BLANK + "*[\\d?]");

  private final Origin origin;
  private final Locale language;

  TypedShares(Origin origin, String language) {
    this.origin = origin;
    this.language = Locale.forLanguageTag(language);
  }

  /** Looks through {@code text}: a paragraph, a heading, or the cell of a table. */
  void check(FlatText text) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(language);
    sentences.setText(text.text());
    int start = sentences.first();
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      sentence(text, start, end);
      start = end;
    }
  }

  private void sentence(FlatText text, int start, int end) {
    String sentence = text.text().substring(start, end);
    if (BASE.matcher(sentence).find()) {
      return;
    }
    Matcher share = SHARE.matcher(sentence);
    while (share.find()) {
      origin.refuse(
          text.position(start + share.start()),
          "'" + share.group() + "' is a share without its base",
          References.EXAMPLE
              + ", which brings value and base; or, of a share from elsewhere, its base in the same"
              + " sentence: n = 1,340, or n = ? where it is not known");
    }
  }
}
