package org.sojourn.reports.workbook;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What a workbook says of itself, in the form of ISO/IEC 29500-2.
 *
 * @param title its title
 * @param author who answers for it
 * @param subject what it is about
 * @param language two-letter code
 * @param date stands for the moment at which it was written
 */
record CoreProperties(
    String title, String author, String subject, String language, LocalDate date) {

  /** The part of the archive that holds them. */
  static final String PART = "docProps/core.xml";

  private static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String ELEMENTS = "http://purl.org/dc/elements/1.1/";
  private static final String TERMS = "http://purl.org/dc/terms/";
  private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema-instance";

  /** The part's bytes. */
  byte[] xml() {
    try (StringWriter text = new StringWriter()) {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("cp:coreProperties");
      xml.writeNamespace("cp", CORE);
      xml.writeNamespace("dc", ELEMENTS);
      xml.writeNamespace("dcterms", TERMS);
      xml.writeNamespace("xsi", SCHEMA);
      element(xml, "dc:title", title);
      element(xml, "dc:creator", author);
      element(xml, "dc:subject", subject);
      element(xml, "dc:language", language);
      moment(xml, "dcterms:created");
      moment(xml, "dcterms:modified");
      xml.writeEndDocument();
      xml.close();
      return text.toString().getBytes(StandardCharsets.UTF_8);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void moment(XMLStreamWriter xml, String name) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeAttribute("xsi:type", "dcterms:W3CDTF");
    xml.writeCharacters(date + "T12:00:00Z");
    xml.writeEndElement();
  }
}
