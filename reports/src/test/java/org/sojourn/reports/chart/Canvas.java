package org.sojourn.reports.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/** Draws nothing, but writes down in order what is drawn and where. */
final class Canvas extends AbstractGraphics2D {

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final List<Mark> marks;
  private final UnaryOperator<Color> colours;
  private final UnaryOperator<Font> fonts;

  private Canvas(
      List<Mark> marks,
      UnaryOperator<Color> colours,
      UnaryOperator<Font> fonts,
      GraphicContext gc) {
    super(false);
    this.marks = marks;
    this.colours = colours;
    this.fonts = fonts;
    this.gc = gc;
  }

  /** A canvas that takes colours and fonts as they come. */
  static Canvas faithful() {
    return altered(colour -> colour, font -> font);
  }

  /** A canvas that replaces colours and fonts behind the back of who draws. */
  static Canvas altered(UnaryOperator<Color> colours, UnaryOperator<Font> fonts) {
    return new Canvas(new ArrayList<>(), colours, fonts, new GraphicContext());
  }

  /** Something drawn. */
  sealed interface Mark {

    /** The surface that it covers. */
    Shape ink();

    /** The rectangle around it. */
    Rectangle2D box();

    /** Its colour. */
    Color colour();
  }

  /**
   * One line of text.
   *
   * @param words the text
   * @param box the rectangle around its ink
   * @param size of the font
   * @param colour of the letters
   * @param clip outside of which nothing shows, or null
   */
  record Text(String words, Rectangle2D box, double size, Color colour, Shape clip)
      implements Mark {

    @Override
    public Shape ink() {
      return box;
    }
  }

  /**
   * A filled shape.
   *
   * @param ink its surface
   * @param box the rectangle around it
   * @param colour of the surface
   */
  record Fill(Shape ink, Rectangle2D box, Color colour) implements Mark {}

  /**
   * An outline.
   *
   * @param ink the surface of the stroke
   * @param box the rectangle around it
   * @param along the rectangle around the shape whose outline it is
   * @param colour of the stroke
   */
  record Line(Shape ink, Rectangle2D box, Rectangle2D along, Color colour) implements Mark {}

  /** Everything drawn, from the lowest layer. */
  List<Mark> marks() {
    return List.copyOf(marks);
  }

  private Shape placed(Shape shape) {
    Shape placed = getTransform().createTransformedShape(shape);
    Shape clip = getClip();
    if (clip == null || clip.contains(shape.getBounds2D())) {
      return placed;
    }
    Area seen = new Area(placed);
    seen.intersect(new Area(getTransform().createTransformedShape(clip)));
    return seen;
  }

  @Override
  public void draw(Shape shape) {
    Rectangle2D along = getTransform().createTransformedShape(shape).getBounds2D();
    Shape ink = placed(getStroke().createStrokedShape(shape));
    marks.add(new Line(ink, ink.getBounds2D(), along, colours.apply(getColor())));
  }

  @Override
  public void fill(Shape shape) {
    Shape ink = placed(shape);
    marks.add(new Fill(ink, ink.getBounds2D(), colours.apply(getColor())));
  }

  @Override
  public void drawString(String text, float x, float y) {
    if (text.isBlank()) {
      return;
    }
    Font font = fonts.apply(getFont());
    Rectangle2D box = font.createGlyphVector(EXACT, text).getVisualBounds();
    Shape moved =
        getTransform()
            .createTransformedShape(
                new Rectangle2D.Double(
                    box.getX() + x, box.getY() + y, box.getWidth(), box.getHeight()));
    Shape clip = getClip();
    marks.add(
        new Text(
            text,
            moved.getBounds2D(),
            font.getSize2D(),
            colours.apply(getColor()),
            clip == null ? null : getTransform().createTransformedShape(clip)));
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    throw new UnsupportedOperationException("charts write lines of one font");
  }

  @Override
  public void dispose() {}

  @Override
  public Graphics create() {
    return new Canvas(marks, colours, fonts, (GraphicContext) gc.clone());
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
        .createGraphics()
        .getFontMetrics(font);
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    return null;
  }

  @Override
  public void setXORMode(Color colour) {
    throw new UnsupportedOperationException("charts are painted plainly");
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw new UnsupportedOperationException("charts are vectors");
  }

  @Override
  public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
    throw new UnsupportedOperationException("charts are vectors");
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, ImageObserver observer) {
    throw new UnsupportedOperationException("charts are vectors");
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
    throw new UnsupportedOperationException("charts are vectors");
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
    throw new UnsupportedOperationException("charts are vectors");
  }
}
