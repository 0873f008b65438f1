package org.sojourn.drafting.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The database tables that a LimeSurvey structure file ({@code .lss}) is made of: {@code
 * document/TABLE/rows/row/COLUMN}.
 *
 * @param kind content of {@code LimeSurveyDocType}: {@code Survey} for a structure file
 * @param languages the survey's languages, its own first
 * @param rows table to rows, each from column to text
 */
record LimeSurveyTables(
    String kind, List<String> languages, Map<String, List<Map<String, String>>> rows) {

  static LimeSurveyTables read(Path file) {
    return DefinitionXml.read(file, LimeSurveyTables::read);
  }

  /** The rows of {@code table}, none where the file lacks it. */
  List<Map<String, String>> of(String table) {
    return rows.getOrDefault(table, List.of());
  }

  private static LimeSurveyTables read(XMLStreamReader xml) throws XMLStreamException {
    LimeSurveyTables tables = new LimeSurveyTables("", new ArrayList<>(), new HashMap<>());
    List<String> path = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String kind = "";
    Map<String, String> row = new LinkedHashMap<>();
    while (xml.hasNext()) {
      switch (DefinitionXml.next(xml)) {
        case XMLStreamConstants.START_ELEMENT -> {
          path.add(xml.getLocalName());
          text.setLength(0);
          if (path.size() == 4) {
            row = new LinkedHashMap<>();
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          kind =
              path.size() == 2 && path.get(1).equals("LimeSurveyDocType") ? text.toString() : kind;
          tables.end(path, text.toString(), row);
          path.remove(path.size() - 1);
        }
        default -> {}
      }
    }
    return new LimeSurveyTables(kind.strip(), List.copyOf(tables.languages), tables.rows);
  }

  private void end(List<String> path, String text, Map<String, String> row) {
    if (path.size() == 3 && path.get(1).equals("languages")) {
      languages.add(text.strip());
    } else if (path.size() == 5) {
      row.put(path.get(4), text);
    } else if (path.size() == 4 && !row.isEmpty()) {
      rows.computeIfAbsent(path.get(1), table -> new ArrayList<>()).add(row);
    }
  }
}
