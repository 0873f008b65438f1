package org.sojourn.ingest.grid;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sojourn.ingest.read.Container;
import org.sojourn.ingest.read.SafeXml;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.run.Failure;

/** The parts of an Office Open XML workbook that hold data, each read as a stream. */
final class XlsxParts implements Closeable {

  private static final String ROOT = "xl/";
  private static final int MOST_SHEETS = 10_000;

  private final SourceFile file;
  private final ZipFile zip;
  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final Map<String, String> parts = new TreeMap<>();
  private boolean from1904;

  /**
   * Opens {@code file}.
   *
   * @throws Failure when it is no workbook
   */
  XlsxParts(SourceFile file) throws IOException {
    this.file = file;
    Container.XLSX.require(file);
    zip = new ZipFile(file.path().toFile());
    try {
      readWorkbook(readRelations());
    } catch (XMLStreamException | IOException e) {
      zip.close();
      throw damaged();
    } catch (RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private Map<String, String> readRelations() throws IOException, XMLStreamException {
    Map<String, String> targets = new TreeMap<>();
    try (InputStream in = part(ROOT + "_rels/workbook.xml.rels")) {
      XMLStreamReader xml = SafeXml.reader(in);
      while (xml.hasNext()) {
        if (starts(xml, "Relationship") && targets.size() < MOST_SHEETS) {
          String target = path(xml.getAttributeValue(null, "Target"));
          String type = String.valueOf(xml.getAttributeValue(null, "Type"));
          if (type.endsWith("/worksheet")) {
            targets.put(String.valueOf(xml.getAttributeValue(null, "Id")), target);
          } else {
            parts.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
          }
        }
      }
    }
    return targets;
  }

  private static String path(String target) {
    String part = String.valueOf(target).replace('\\', '/');
    return part.startsWith("/") ? part.substring(1) : ROOT + part;
  }

  private void readWorkbook(Map<String, String> targets) throws IOException, XMLStreamException {
    try (InputStream in = part(ROOT + "workbook.xml")) {
      XMLStreamReader xml = SafeXml.reader(in);
      while (xml.hasNext()) {
        if (starts(xml, "workbookPr")) {
          String value = xml.getAttributeValue(null, "date1904");
          from1904 = "1".equals(value) || "true".equals(value);
        } else if (xml.isStartElement() && xml.getLocalName().equals("sheet")) {
          String target = targets.get(relation(xml));
          if (target != null && sheets.size() < MOST_SHEETS) {
            sheets.put(String.valueOf(xml.getAttributeValue(null, "name")), target);
          }
        }
      }
    }
  }

  private static String relation(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static boolean starts(XMLStreamReader xml, String element) throws XMLStreamException {
    return xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element);
  }

  private InputStream part(String name) throws IOException {
    InputStream part = ZipPart.open(zip, name);
    if (part == null) {
      throw damaged();
    }
    return part;
  }

  /** The wanted sheet. */
  InputStream sheet() throws IOException {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      names.add(sheet.getKey());
      if (SheetNames.matches(file.plan().sheet(), sheet.getKey())) {
        return part(sheet.getValue());
      }
    }
    throw SheetNames.none(file, names);
  }

  /**
   * What cells of a sheet refer to.
   *
   * @param most bytes of memory that it can take
   */
  XlsxCellText cellText(long most) throws IOException {
    try (InputStream texts = optional("sharedStrings");
        InputStream styles = optional("styles")) {
      return new XlsxCellText(new SharedTexts(file, texts, most), new XlsxStyles(styles), from1904);
    } catch (XMLStreamException | NumberFormatException e) {
      throw damaged();
    }
  }

  private InputStream optional(String kind) throws IOException {
    String name = parts.get(kind);
    return name == null ? null : ZipPart.open(zip, name);
  }

  /** The failure of a workbook that is damaged. */
  Failure damaged() {
    return file.failure("is not a readable XLSX workbook (damaged?); save it again as .xlsx");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
