package org.sojourn.reports.type;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.sojourn.model.check.Glyphs;

/** The typeface of every report, read once from the class path; never a font of the machine. */
public final class Typeface {

  private static final Map<Face, byte[]> FILES = files();
  private static final Font PLAIN = font(Face.REGULAR).deriveFont(Font.PLAIN, 10f);
  private static final Font BOLD = font(Face.BOLD).deriveFont(Font.BOLD, 10f);

  private static final Glyphs GLYPHS = new Glyphs(Typeface::has);

  private Typeface() {}

  /** The TrueType file of {@code face}. */
  public static byte[] file(Face face) {
    return FILES.get(face).clone();
  }

  /** The regular face for charts, {@code size} in CSS pixels. */
  public static Font plain(double size) {
    return PLAIN.deriveFont((float) size);
  }

  /** The bold face for charts, {@code size} in CSS pixels. */
  public static Font bold(double size) {
    return BOLD.deriveFont((float) size);
  }

  /** The width of {@code text} in the bold face, in CSS pixels; the same on every machine. */
  public static double width(String text, double size) {
    FontRenderContext exact = new FontRenderContext(null, true, true);
    return bold(size).getStringBounds(text, exact).getWidth();
  }

  /**
   * The characters of the typeface, the same in all its faces. Marks that join characters or turn
   * the direction of writing are none: a PDF would show them.
   */
  public static Glyphs glyphs() {
    return GLYPHS;
  }

  private static boolean has(int c) {
    boolean isMark =
        c >= 0x200C && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x206A && c <= 0x206F;
    return !isMark && PLAIN.canDisplay(c);
  }

  private static Font font(Face face) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(FILES.get(face)));
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException("the bundled " + face.file() + " is no font", e);
    }
  }

  private static Map<Face, byte[]> files() {
    Map<Face, byte[]> files = new EnumMap<>(Face.class);
    for (Face face : Face.values()) {
      files.put(face, read(face.file()));
    }
    return files;
  }

  private static byte[] read(String file) {
    try (InputStream in = Typeface.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
