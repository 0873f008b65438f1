package org.sojourn.reports.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sojourn.model.run.Failure;
import org.sojourn.reports.chart.Chart;
import org.sojourn.reports.type.Face;
import org.sojourn.reports.type.Typeface;

/**
 * Refuses a document with a character that the typeface lacks: in text it would become a hash sign,
 * in a chart a shape that nobody can search for.
 */
final class GlyphCoverage {

  private static final int EXCERPT = 20;

  private GlyphCoverage() {}

  /**
   * Checks all texts of {@code source}.
   *
   * @throws Failure naming the first missing character and where it stands
   */
  static void check(PdfSource source) {
    check(source.xhtml(), "the text");
    for (Map.Entry<String, Chart> chart : source.charts().entrySet()) {
      List<String> texts = chart.getValue().texts();
      texts.forEach(text -> check(text, "the chart '" + chart.getKey() + "'"));
    }
  }

  private static void check(String text, String where) {
    Optional<Integer> missing = Typeface.missing(text);
    if (missing.isPresent()) {
      throw new Failure(Failure.Kind.INPUT, message(missing.get(), text, where));
    }
  }

  private static String message(int codePoint, String text, String where) {
    int at = text.indexOf(Character.toString(codePoint));
    String around =
        text.substring(Math.max(0, at - EXCERPT), Math.min(text.length(), at + EXCERPT));
    return String.format(
        Locale.ROOT,
        "the typeface %s has no character '%s' (U+%04X, %s), used in %s near \"%s\";"
            + " write it in Latin, Greek or Cyrillic letters",
        Face.FAMILY,
        Character.toString(codePoint),
        codePoint,
        Character.getName(codePoint),
        where,
        around.replaceAll("\\s+", " "));
  }
}
