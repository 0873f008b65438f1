package org.sojourn.notebooks;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Colours and typeface of the charts, those of the reports: to be told apart by everybody. */
final class Ink {

  static final Color BLUE = new Color(0x0072b2);
  static final Color VERMILION = new Color(0xd55e00);
  static final Color NAVY = new Color(0x0b2a4a);
  static final Color TEXT = new Color(0x24313d);
  static final Color GRID = new Color(0xdde3e8);
  static final Color HATCH = new Color(0x8793a0);

  private static final Font PLAIN = font("OpenSans-Regular.ttf");
  private static final Font BOLD = font("OpenSans-Bold.ttf");

  private Ink() {}

  static Font plain(float size) {
    return PLAIN.deriveFont(size);
  }

  static Font bold(float size) {
    return BOLD.deriveFont(size);
  }

  private static Font font(String file) {
    try (InputStream bytes = Ink.class.getResourceAsStream(file)) {
      return Font.createFont(Font.TRUETYPE_FONT, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the bundled " + file + " is no font", e);
    }
  }
}
