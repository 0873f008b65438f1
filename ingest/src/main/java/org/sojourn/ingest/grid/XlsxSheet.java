package org.sojourn.ingest.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sojourn.ingest.read.SafeXml;
import org.sojourn.ingest.read.SourceFile;

/** Pulls rows out of the XML of a sheet, one at a time. */
final class XlsxSheet implements SheetRows {

  private final XlsxParts parts;
  private final InputStream in;
  private final XMLStreamReader xml;
  private final XlsxCellText text;
  private long row;

  /**
   * Opens the wanted sheet of {@code file}.
   *
   * @param memory bytes that the workbook's texts can take
   * @throws org.sojourn.model.run.Failure when there is none
   */
  XlsxSheet(SourceFile file, long memory) throws IOException {
    parts = new XlsxParts(file);
    try {
      in = parts.sheet();
      text = parts.cellText(memory);
      xml = SafeXml.reader(in);
    } catch (XMLStreamException e) {
      parts.close();
      throw parts.damaged();
    } catch (IOException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  @Override
  public WorkbookRow next() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
        String number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Long.parseLong(number);
        if (row > MOST_ROWS) {
          throw new IndexOutOfBoundsException(number);
        }
        return new WorkbookRow(row, cells());
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
          if (cells.size() > MOST_COLUMNS) {
            throw new IndexOutOfBoundsException(cells.size());
          }
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
    for (int i = 0; i < reference.length() && isLetter(reference.charAt(i)); i++) {
      column = column * 26 + (reference.charAt(i) & 0x1F);
      if (column > MOST_COLUMNS) {
        throw new IndexOutOfBoundsException(reference);
      }
    }
    return column - 1;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private String cell() throws XMLStreamException {
    String type = xml.getAttributeValue(null, "t");
    String style = xml.getAttributeValue(null, "s");
    String value = null;
    StringBuilder inline = new StringBuilder();
    while (!atEnd("c")) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> value = SafeXml.text(xml);
          case "t" -> inline.append(SafeXml.text(xml));
          case "rPh" -> SafeXml.skip(xml);
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
      parts.close();
    }
  }
}
