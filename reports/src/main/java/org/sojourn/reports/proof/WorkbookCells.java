package org.sojourn.reports.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sojourn.model.run.Failure;

/** Reads what the cells of a workbook (Office Open XML) say, formats left out. */
final class WorkbookCells {

  private static final String STRINGS = "xl/sharedStrings.xml";
  private static final String BOOK = "xl/workbook.xml";
  private static final String SHEET = "xl/worksheets/sheet";
  private static final XMLInputFactory XML = factory();

  private final Map<String, byte[]> parts;
  private final Map<String, String> cells = new LinkedHashMap<>();

  private WorkbookCells(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /**
   * The texts of the cells by place: {@code sheet 'Notes', B7}.
   *
   * @throws Failure when it is no workbook
   */
  static Map<String, String> read(byte[] workbook) {
    try {
      Map<String, byte[]> parts = new TreeMap<>();
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          parts.put(entry.getName(), zip.readAllBytes());
        }
      }
      WorkbookCells cells = new WorkbookCells(parts);
      cells.read();
      return cells.cells;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw new Failure(Failure.Kind.INPUT, "the file is no workbook", e);
    }
  }

  private void read() throws XMLStreamException {
    List<String> strings = strings();
    List<String> names = names();
    for (int i = 0; i < names.size(); i++) {
      XMLStreamReader xml = open(SHEET + (i + 1) + ".xml");
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("c")) {
          String place = "sheet '" + names.get(i) + "', " + xml.getAttributeValue(null, "r");
          boolean shared = "s".equals(xml.getAttributeValue(null, "t"));
          String text = text(xml, "c");
          if (!text.isEmpty()) {
            cells.put(place, shared ? strings.get(Integer.parseInt(text)) : text);
          }
        }
      }
    }
  }

  private List<String> strings() throws XMLStreamException {
    List<String> strings = new ArrayList<>();
    XMLStreamReader xml = open(STRINGS);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
        strings.add(text(xml, "si"));
      }
    }
    return strings;
  }

  private List<String> names() throws XMLStreamException {
    List<String> names = new ArrayList<>();
    XMLStreamReader xml = open(BOOK);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("sheet")) {
        names.add(xml.getAttributeValue(null, "name"));
      }
    }
    return names;
  }

  private XMLStreamReader open(String part) throws XMLStreamException {
    return XML.createXMLStreamReader(new ByteArrayInputStream(parts.get(part)));
  }

  /** The text up to the end of the element called {@code name}, in which the reader stands. */
  private static String text(XMLStreamReader xml, String name) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.CHARACTERS) {
        text.append(xml.getText());
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(name)) {
        break;
      }
    }
    return text.toString();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }
}
