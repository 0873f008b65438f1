package org.sojourn.drafting.text;

import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.sojourn.ingest.text.CellText;

/** Texts of survey tools, which often are HTML, as plain text on one line. */
public final class PlainText {

  private static final Pattern HIDDEN =
      Pattern.compile("(?is)<(script|style)\\b.*?</\\1\\s*>|<!--.*?-->");
  private static final Pattern INLINE =
      Pattern.compile("(?i)</?(?:a|b|em|font|i|small|span|strong|sub|sup|u)(?:\\s[^<>]*)?>");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

  private PlainText() {}

  /** {@code html} without tags, scripts and entities, each run of blanks as one space. */
  public static String of(String html) {
    String text = INLINE.matcher(HIDDEN.matcher(html).replaceAll(" ")).replaceAll("");
    String shown = TAG.matcher(text).replaceAll(" ");
    return CellText.clean(StringEscapeUtils.unescapeHtml4(shown)).replaceAll("[\\s\\p{Z}]+", " ");
  }
}
