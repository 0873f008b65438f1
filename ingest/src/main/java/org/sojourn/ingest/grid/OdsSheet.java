package org.sojourn.ingest.grid;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sojourn.ingest.read.Container;
import org.sojourn.ingest.read.SafeXml;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.run.Failure;

/** Pulls rows out of a table of an OpenDocument spreadsheet, one at a time. */
final class OdsSheet implements SheetRows {

  private final SourceFile file;
  private final ZipFile zip;
  private final InputStream in;
  private final XMLStreamReader xml;
  private WorkbookRow repeated;
  private long repeats;
  private long row;

  /**
   * Opens the wanted sheet of {@code file}.
   *
   * @throws Failure when there is none, or the file is no such spreadsheet
   */
  OdsSheet(SourceFile file) throws IOException {
    Container.ODS.require(file);
    this.file = file;
    zip = new ZipFile(file.path().toFile());
    try {
      in = ZipPart.open(zip, "content.xml");
      xml = SafeXml.reader(in);
      toSheet();
    } catch (Failure e) {
      zip.close();
      throw e;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      zip.close();
      throw file.failure("is not a readable ODS spreadsheet (damaged?); save it again as .ods");
    }
  }

  private void toSheet() throws XMLStreamException {
    List<String> names = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("table")) {
        String name = String.valueOf(OdsCell.attribute(xml, "name"));
        names.add(name);
        if (SheetNames.matches(file.plan().sheet(), name)) {
          return;
        }
        SafeXml.skip(xml);
      }
    }
    throw SheetNames.none(file, names);
  }

  @Override
  public WorkbookRow next() throws XMLStreamException {
    if (repeats > 0) {
      repeats--;
      return new WorkbookRow(++row, repeated.cells());
    }
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table")) {
        return null;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("table-row")) {
          WorkbookRow read = row();
          if (read != null) {
            return read;
          }
        } else if (!isRows(xml.getLocalName())) {
          SafeXml.skip(xml);
        }
      }
    }
    return null;
  }

  private static boolean isRows(String element) {
    return switch (element) {
      case "table-rows", "table-row-group", "table-header-rows" -> true;
      default -> false;
    };
  }

  /** The row at whose start the reader is, null when it is blank. */
  private WorkbookRow row() throws XMLStreamException {
    int times = OdsCell.count(xml, "number-rows-repeated");
    List<String> cells = cells();
    if (cells.isEmpty()) {
      row += times;
      return null;
    }
    if (row + times > MOST_ROWS) {
      throw new IndexOutOfBoundsException("rows");
    }
    repeated = new WorkbookRow(++row, cells);
    repeats = times - 1L;
    return repeated;
  }

  private List<String> cells() throws XMLStreamException {
    List<String> cells = new ArrayList<>();
    long column = 0;
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        int times = OdsCell.count(xml, "number-columns-repeated");
        boolean covered = xml.getLocalName().equals("covered-table-cell");
        String text = OdsCell.read(xml);
        if (text != null && !covered) {
          put(cells, column, times, text);
        }
        column += times;
      }
    }
    return cells;
  }

  private static void put(List<String> cells, long column, int times, String text) {
    if (column + times > MOST_COLUMNS) {
      throw new IndexOutOfBoundsException("columns");
    }
    while (cells.size() < column) {
      cells.add(null);
    }
    for (int i = 0; i < times; i++) {
      cells.add(text);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
