package org.sojourn.ingest.grid;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/** Pulls rows out of the XML of a sheet, one at a time. */
final class XlsxSheet implements Closeable {

  private final InputStream in;
  private final XMLStreamReader xml;
  private final XlsxCellText text;
  private long row;

  XlsxSheet(InputStream in, XlsxCellText text) throws XMLStreamException {
    this.in = in;
    this.text = text;
    this.xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
  }

  /**
   * A row of a sheet.
   *
   * @param number from 1
   * @param cells texts by column, null where there is no cell
   */
  record Row(long number, List<String> cells) {}

  /** The next row, null when there is none. */
  Row next() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
        String number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Long.parseLong(number);
        return new Row(row, cells());
      }
    }
    return null;
  }

  private List<String> cells() throws XMLStreamException {
    List<String> cells = new ArrayList<>();
    while (!atEnd("row")) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        int column = column(xml.getAttributeValue(null, "r"), cells.size());
        String value = cell();
        if (value != null) {
          while (cells.size() < column) {
            cells.add(null);
          }
          cells.add(value);
        }
      }
    }
    return cells;
  }

  private static int column(String reference, int next) {
    if (reference == null) {
      return next;
    }
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
    }
    return column - 1;
  }

  private String cell() throws XMLStreamException {
    String type = xml.getAttributeValue(null, "t");
    String style = xml.getAttributeValue(null, "s");
    String value = null;
    StringBuilder inline = new StringBuilder();
    while (!atEnd("c")) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> value = xml.getElementText();
          case "t" -> inline.append(xml.getElementText());
          case "rPh" -> skip("rPh");
          default -> {}
        }
      }
    }
    if ("inlineStr".equals(type)) {
      return inline.toString();
    }
    return value == null || value.isEmpty()
        ? null
        : text.of(type, style == null ? 0 : Integer.parseInt(style), value);
  }

  private void skip(String element) throws XMLStreamException {
    while (!atEnd(element)) {
      xml.next();
    }
  }

  private boolean atEnd(String element) {
    return xml.getEventType() == XMLStreamConstants.END_ELEMENT
        && xml.getLocalName().equals(element);
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      in.close();
    }
  }
}
