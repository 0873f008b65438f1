package org.sojourn.reports.picture;

import java.io.ByteArrayOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.sojourn.reports.type.Face;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Writes pictures as SVG. */
final class SvgPicture {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String FAMILY = "font-family";

  /** Where the family is not installed, others of about the same width. */
  private static final String FAMILIES = "'" + Face.FAMILY + "', 'Noto Sans', Arial, sans-serif";

  private static final int DECIMALS = 2;

  private SvgPicture() {}

  static byte[] of(Picture picture) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .getDOMImplementation()
              .createDocument(SVG, "svg", null);
      SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
      context.setComment(null);
      context.setPrecision(DECIMALS);
      SVGGraphics2D graphics = new SVGGraphics2D(context, false);
      picture.draw(graphics);
      Element root = graphics.getRoot(document.getDocumentElement());
      size(root, picture);
      describe(root, picture);
      family(root);
      return bytes(root);
    } catch (ParserConfigurationException | TransformerException e) {
      throw new IllegalStateException("every Java writes XML", e);
    }
  }

  private static void size(Element root, Picture picture) {
    int width = picture.figure().width();
    int height = picture.figure().height();
    root.setAttribute("width", Integer.toString(width));
    root.setAttribute("height", Integer.toString(height));
    root.setAttribute("viewBox", "0 0 " + width + " " + height);
  }

  /** Says to those who listen what the picture tells. */
  private static void describe(Element root, Picture picture) {
    root.setAttribute("role", "img");
    root.setAttribute("aria-labelledby", "title description");
    root.setAttributeNS(XMLConstants.XML_NS_URI, "xml:lang", picture.language());
    Element description = text(root, "desc", "description", picture.figure().alternative());
    root.insertBefore(description, root.getFirstChild());
    root.insertBefore(text(root, "title", "title", picture.figure().title()), description);
  }

  private static Element text(Element root, String name, String id, String text) {
    Element element = root.getOwnerDocument().createElementNS(SVG, name);
    element.setAttribute("id", id);
    element.setTextContent(text);
    return element;
  }

  private static void family(Element root) {
    NodeList all = root.getElementsByTagName("*");
    for (int i = -1; i < all.getLength(); i++) {
      Element element = i < 0 ? root : (Element) all.item(i);
      if (element.hasAttribute(FAMILY)) {
        element.setAttribute(FAMILY, FAMILIES);
      }
    }
  }

  private static byte[] bytes(Element root) throws TransformerException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TransformerFactory.newDefaultInstance()
        .newTransformer()
        .transform(new DOMSource(root), new StreamResult(out));
    return out.toByteArray();
  }
}
