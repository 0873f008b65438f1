package org.sojourn.ingest.grid;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.sojourn.ingest.read.SafeXml;

/** Which cell styles of a workbook show numbers as dates. */
final class XlsxStyles {

  private static final int MOST = 70_000;

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Boolean> dates = new ArrayList<>();

  /** The styles in the workbook's part {@code in}; no style shows dates when it is null. */
  XlsxStyles(InputStream in) throws XMLStreamException {
    if (in == null) {
      return;
    }
    XMLStreamReader xml = SafeXml.reader(in);
    boolean cells = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        cells |= xml.getLocalName().equals("cellXfs");
        start(xml, cells);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        cells &= !xml.getLocalName().equals("cellXfs");
      }
    }
  }

  private void start(XMLStreamReader xml, boolean cells) {
    switch (xml.getLocalName()) {
      case "numFmt" -> format(number(xml, "numFmtId"), xml.getAttributeValue(null, "formatCode"));
      case "xf" -> {
        if (cells && dates.size() < MOST) {
          int id = number(xml, "numFmtId");
          String format = formats.getOrDefault(id, builtin(id));
          dates.add(format != null && DateUtil.isADateFormat(id, format));
        }
      }
      default -> {}
    }
  }

  private void format(int id, String format) {
    if (formats.size() < MOST && format != null && format.length() < MOST) {
      formats.put(id, format);
    }
  }

  private static int number(XMLStreamReader xml, String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    return value == null ? 0 : Integer.parseInt(value);
  }

  private static String builtin(int id) {
    return id >= 0 && id < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX
        ? BuiltinFormats.getBuiltinFormat(id)
        : null;
  }

  /** Whether the style with index {@code style} shows numbers as dates. */
  boolean isDate(int style) {
    return style >= 0 && style < dates.size() && dates.get(style);
  }
}
