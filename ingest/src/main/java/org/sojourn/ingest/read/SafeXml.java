package org.sojourn.ingest.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML from strangers, read as a stream: document types and with them entities are not read, nothing
 * outside the file is opened, and depth, names, attributes and the length of a piece of text or
 * markup have limits, so that memory stays bounded whatever the file holds.
 */
public final class SafeXml {

  /** Bytes of XML that can follow each other without the beginning of a tag. */
  static final int LONGEST_PIECE = 16 << 20;

  private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";
  private static final XMLInputFactory FACTORY = factory();

  private SafeXml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(LIMITS + "maxElementDepth", "256");
    factory.setProperty(LIMITS + "elementAttributeLimit", "1000");
    factory.setProperty(LIMITS + "maxXMLNameLimit", "1000");
    factory.setProperty(LIMITS + "totalEntitySizeLimit", "0");
    return factory;
  }

  /** Reads {@code in}, which the caller closes. Errors of XML and of limits are exceptions. */
  public static synchronized XMLStreamReader reader(InputStream in) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(new Pieces(in));
  }

  /**
   * The text of the element at whose start {@code xml} is, without that of elements in it, up to
   * its end.
   *
   * @throws XMLStreamException also when it has more than 16 million characters
   */
  public static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (depth == 1) {
            append(text, xml);
          }
        }
        default -> {}
      }
    }
    return text.toString();
  }

  /** Adds the characters at which {@code xml} is to {@code text}. */
  public static void append(StringBuilder text, XMLStreamReader xml) throws XMLStreamException {
    if (text.length() + xml.getTextLength() > LONGEST_PIECE) {
      throw new XMLStreamException("a text is too long");
    }
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  /** Goes to the end of the element at whose start {@code xml} is. */
  public static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  /** Fails where a piece without the beginning of a tag is too long. */
  private static final class Pieces extends FilterInputStream {

    private long length;

    Pieces(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
      int n = super.read(bytes, from, most);
      for (int i = from; i < from + n; i++) {
        length = bytes[i] == '<' ? 0 : length + 1;
      }
      if (length > LONGEST_PIECE) {
        throw new IOException("a piece of XML is longer than " + LONGEST_PIECE + " bytes");
      }
      return n;
    }
  }
}
