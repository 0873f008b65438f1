package org.sojourn.reports.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where lines may end, after Unicode's rules: not behind an apostrophe ({@code l’échange}) and not
 * between the years of a period ({@code 2016-2017}).
 */
final class LineBreaks implements FSTextBreaker {

  private final BreakIterator lines;

  /** Line breaks of {@code language}, a two-letter code. */
  LineBreaks(String language) {
    lines = BreakIterator.getLineInstance(ULocale.forLanguageTag(language));
  }

  @Override
  public int next() {
    return lines.next();
  }

  @Override
  public void setText(String text) {
    lines.setText(text);
  }
}
