package org.sojourn.ingest.grid;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sojourn.ingest.read.SafeXml;
import org.sojourn.ingest.read.SourceFile;

/** The texts that the cells of an XLSX workbook refer to by number; they are held in memory. */
final class SharedTexts {

  private static final int OVERHEAD = 64;

  private final List<String> texts = new ArrayList<>();

  /**
   * Reads the workbook's part {@code in}; there are no texts when it is null.
   *
   * @param most bytes of memory that they can take
   * @throws org.sojourn.model.run.Failure when they need more
   */
  SharedTexts(SourceFile file, InputStream in, long most) throws XMLStreamException {
    if (in == null) {
      return;
    }
    XMLStreamReader xml = SafeXml.reader(in);
    long bytes = 0;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        String text = text(xml);
        bytes += OVERHEAD + 2L * text.length();
        if (bytes > most) {
          throw file.failure(
              "its texts need more than %d MB of memory; give Java more memory (-Xmx), or export it as csv"
                  .formatted(most >> 20));
        }
        texts.add(text);
      }
    }
  }

  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("si"))) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "t" -> text.append(SafeXml.text(xml));
          case "rPh" -> SafeXml.skip(xml);
          default -> {}
        }
      }
    }
    return text.toString();
  }

  /** The text with this number, from 0. */
  String get(int number) {
    return texts.get(number);
  }
}
