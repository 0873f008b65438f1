package org.sojourn.ingest.grid;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sojourn.ingest.read.SafeXml;

/**
 * The text of a cell of an OpenDocument spreadsheet: its value by its type, else its paragraphs,
 * one a line. Annotations, drawings and tables within a cell are no part of it.
 */
final class OdsCell {

  private static final int MOST_BLANKS = 10_000;

  private OdsCell() {}

  /**
   * Reads the cell at whose start {@code xml} is, up to its end.
   *
   * @return null when there is nothing in it
   */
  static String read(XMLStreamReader xml) throws XMLStreamException {
    String type = attribute(xml, "value-type");
    String value = attribute(xml, "value");
    String date = attribute(xml, "date-value");
    String time = attribute(xml, "time-value");
    String truth = attribute(xml, "boolean-value");
    String string = attribute(xml, "string-value");
    String text = paragraphs(xml);
    String typed =
        switch (type == null ? "string" : type) {
          case "float", "percentage", "currency" -> number(value);
          case "date" -> date == null ? null : CellValues.isoDate(date);
          case "time" -> time(time);
          case "boolean" -> truth == null ? null : CellValues.truth(truth.equals("true"));
          default -> string;
        };
    return typed == null ? text : typed;
  }

  private static String number(String value) {
    return value == null ? null : CellValues.number(Double.parseDouble(value));
  }

  private static String time(String value) {
    if (value == null) {
      return null;
    }
    try {
      Duration time = Duration.parse(value);
      return time.isNegative() || time.toDays() > 0
          ? value
          : LocalTime.ofSecondOfDay(time.toSeconds()).toString();
    } catch (DateTimeException e) {
      return value;
    }
  }

  private static String paragraphs(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = null;
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isStartElement()) {
        if (xml.getLocalName().equals("p") || xml.getLocalName().equals("h")) {
          text = text == null ? new StringBuilder() : text.append('\n');
          paragraph(xml, text);
        } else {
          SafeXml.skip(xml);
        }
      }
    }
    return text == null ? null : text.toString();
  }

  private static void paragraph(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth += inline(xml, text) ? 1 : 0;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            SafeXml.append(text, xml);
        default -> {}
      }
    }
  }

  /** Reads what begins within a paragraph; whether its text belongs to the paragraph. */
  private static boolean inline(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "s" -> text.append(" ".repeat(Math.min(MOST_BLANKS, count(xml, "c"))));
      case "tab" -> text.append('\t');
      case "line-break" -> text.append('\n');
      case "annotation", "frame", "note", "ruby-text", "shape", "custom-shape", "g", "object" -> {
        SafeXml.skip(xml);
        return false;
      }
      default -> {}
    }
    return true;
  }

  /** The attribute called {@code name}, whatever its namespace; null when there is none. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name) && !isExtension(xml, i)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  private static boolean isExtension(XMLStreamReader xml, int attribute) {
    return String.valueOf(xml.getAttributeNamespace(attribute)).endsWith(":calcext:1.0");
  }

  /** The whole number from 1 that the attribute {@code name} holds; 1 when there is none. */
  static int count(XMLStreamReader xml, String name) {
    String value = attribute(xml, name);
    return value == null ? 1 : Math.max(1, Integer.parseInt(value));
  }
}
