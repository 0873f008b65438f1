package org.sojourn.reports.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Measures texts, each once a face and size: a layout asks for the same width again and again, and
 * most texts of a report stand in others, too. The faces are the same in every document.
 */
final class TextWidths extends PdfBoxTextRenderer {

  private record Type(int weight, IdentValue style, float size) {}

  /** The widths of one type, in dots; forgotten when there are too many. */
  private static final class Known {

    private static final int MOST = 20_000;

    private final Map<String, Integer> widths = new ConcurrentHashMap<>();

    void put(String text, int width) {
      if (widths.size() >= MOST) {
        widths.clear();
      }
      widths.put(text, width);
    }
  }

  private static final Map<Type, Known> ALL = new ConcurrentHashMap<>();

  private final Map<FSFont, Known> byFont = new IdentityHashMap<>();

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    Known known = byFont.computeIfAbsent(font, TextWidths::of);
    Integer width = known.widths.get(text);
    if (width == null) {
      width = super.getWidth(context, font, text);
      known.put(text, width);
    }
    return width;
  }

  private static Known of(FSFont font) {
    FontDescription face = ((PdfBoxFSFont) font).getFontDescriptions().get(0);
    Type type = new Type(face.getWeight(), face.getStyle(), font.getSize2D());
    return ALL.computeIfAbsent(type, t -> new Known());
  }
}
