package org.sojourn.reports.pdf;

import java.util.List;
import java.util.Map;
import org.sojourn.model.check.Glyphs;
import org.sojourn.model.run.Failure;
import org.sojourn.reports.chart.Chart;
import org.sojourn.reports.type.Typeface;

/**
 * Refuses a document with a character that the typeface lacks: in text it would become a hash sign,
 * in a chart a shape that nobody can search for. The texts of a programme were looked at when it
 * was loaded; what is found here comes from the data.
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
    List<Glyphs.Missing> missing = Typeface.glyphs().missing(text);
    if (!missing.isEmpty()) {
      throw new Failure(Failure.Kind.INPUT, message(missing.get(0), text, where));
    }
  }

  private static String message(Glyphs.Missing missing, String text, String where) {
    int at = missing.at();
    String around =
        text.substring(Math.max(0, at - EXCERPT), Math.min(text.length(), at + EXCERPT));
    return "%s, used in %s near \"%s\"; it comes from the data, as a value of an attribute: let 'values' of its column in sources/ read it as letters that are Latin, Greek or Cyrillic"
        .formatted(missing.message(), where, around.replaceAll("\\s+", " "));
  }
}
