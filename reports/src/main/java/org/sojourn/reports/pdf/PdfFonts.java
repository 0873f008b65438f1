package org.sojourn.reports.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.sojourn.reports.type.Face;
import org.sojourn.reports.type.Typeface;

/** Embeds the typeface: subset, and without ligatures, which would spoil searching and copying. */
final class PdfFonts {

  /** Parsed once a thread: a parsed font reads on as it is used, which two must not do at once. */
  private static final ThreadLocal<Map<Face, TrueTypeFont>> PARSED =
      ThreadLocal.withInitial(() -> new EnumMap<>(Face.class));

  private PdfFonts() {}

  static void register(PdfRendererBuilder builder, PDDocument document) throws IOException {
    for (Face face : Face.values()) {
      builder.useFont(
          new PDFontSupplier(load(document, face)),
          Face.FAMILY,
          face.weight(),
          face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
          true);
    }
  }

  private static PDFont load(PDDocument document, Face face) throws IOException {
    TrueTypeFont font = PARSED.get().get(face);
    if (font == null) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(Typeface.file(face)));
      font.setEnableGsub(false);
      PARSED.get().put(face, font);
    }
    return PDType0Font.load(document, font, true);
  }
}
