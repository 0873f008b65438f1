package org.sojourn.ingest.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sojourn.ingest.read.Heading;
import org.sojourn.ingest.read.SafeXml;

/**
 * What EUSurvey's XML says of a survey: its questions, and the labels of its answers, in every
 * language. Layout: the exporter of EUSurvey (class {@code XmlExportCreator} of its source).
 */
final class EuSurveyForm {

  /** Titles of one element by language, in the order of the file. */
  private record Titles(String shortName, Map<String, String> byLanguage) {}

  private final Map<String, Set<String>> questions = new LinkedHashMap<>();
  private final Map<String, Titles> labels = new LinkedHashMap<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final Set<String> languages = new LinkedHashSet<>();
  private final Set<String> tableRows = new HashSet<>();
  private final Set<String> rankings = new HashSet<>();

  private String language;
  private String parent = "";
  private String parentName = "";
  private final List<String[]> rows = new ArrayList<>();

  /** Reads the elements of one language, at whose start {@code xml} is. */
  void readElements(XMLStreamReader xml) throws XMLStreamException {
    language = attribute(xml, "lang");
    languages.add(language);
    while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("Elements")) {
      if (xml.isStartElement()) {
        readElement(xml);
      }
    }
  }

  private void readElement(XMLStreamReader xml) throws XMLStreamException {
    String id = attribute(xml, "id");
    String name = attribute(xml, "bid");
    switch (xml.getLocalName()) {
      case "Question" -> readQuestion(xml, id, name);
      case "RatingQuestion" -> add(id, id, name, title(xml));
      case "MatrixTitle", "TableTitle", "ComplexTableTitle" -> {
        parent = title(xml);
        parentName = name;
        rows.clear();
      }
      case "MatrixQuestion" -> add(id, id, name, parent + ": " + title(xml));
      case "TableQuestion" -> {
        tableRows.add(id);
        rows.add(new String[] {id, name, title(xml)});
      }
      case "TableAnswer" -> readTableColumn(id, name, title(xml));
      case "Cell" -> readCell(xml, id, name);
      case "Answer", "MatrixAnswer", "RankingItem" -> label(id, name, title(xml));
      default -> SafeXml.skip(xml);
    }
  }

  private void readQuestion(XMLStreamReader xml, String id, String name) throws XMLStreamException {
    if ("Ranking".equals(attribute(xml, "type"))) {
      rankings.add(id);
    }
    add(id, id, name, title(xml));
  }

  private void readTableColumn(String id, String name, String title) {
    for (String[] row : rows) {
      String key = cell(row[0], id);
      add(key, key, cell(row[1], name), parent + " " + row[2] + ":" + title);
      questions.get(key).add(row[2] + ":" + title);
      if (!parentName.isEmpty()) {
        questions.get(key).add(parentName + " " + cell(row[1], name));
      }
    }
  }

  private void readCell(XMLStreamReader xml, String id, String name) throws XMLStreamException {
    while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("Cell")) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "Answer" -> label(attribute(xml, "id"), attribute(xml, "bid"), title(xml));
          case "ResultText" -> add(id, id, name, title(xml));
          default -> SafeXml.skip(xml);
        }
      }
    }
  }

  private void add(String key, String id, String name, String title) {
    Set<String> names = questions.computeIfAbsent(key, k -> new LinkedHashSet<>());
    for (String each : new String[] {title, name, id}) {
      if (!each.isBlank()) {
        names.add(each);
      }
    }
  }

  private void label(String id, String name, String text) {
    order.putIfAbsent(id, order.size());
    labels
        .computeIfAbsent(id, k -> new Titles(name, new LinkedHashMap<>()))
        .byLanguage()
        .putIfAbsent(language, text);
  }

  /** How a cell of a free table is called. */
  static String cell(String row, String column) {
    return row + ":" + column;
  }

  private static String title(XMLStreamReader xml) throws XMLStreamException {
    return EuSurveyText.plain(SafeXml.text(xml));
  }

  /** The attribute {@code name} of the element at which {@code xml} is, empty when it has none. */
  static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** The questions by key: their id, of a cell of a free table that of row and column. */
  Map<String, Heading> questions() {
    Map<String, Heading> headings = new LinkedHashMap<>();
    questions.forEach((key, names) -> headings.put(key, new Heading(List.copyOf(names))));
    return headings;
  }

  /** Whether {@code id} is a row of a free table. */
  boolean isTableRow(String id) {
    return tableRows.contains(id);
  }

  /** Whether the answer to the question {@code id} is a row of ids of ranked items. */
  boolean isRanking(String id) {
    return rankings.contains(id);
  }

  /** The place of an answer among all answers; behind them where it is none. */
  int place(String answer) {
    return order.getOrDefault(answer, order.size());
  }

  /**
   * The label of an answer: in the first of {@code wanted} that the survey has, else in its first
   * language; where it is not translated, in any; the id where the survey does not know it.
   */
  String label(String answer, List<String> wanted) {
    Titles titles = labels.get(answer);
    if (titles == null) {
      return answer;
    }
    String first =
        wanted.stream()
            .filter(languages::contains)
            .findFirst()
            .orElseGet(() -> languages.iterator().next());
    String label = titles.byLanguage().getOrDefault(first, "");
    return label.isBlank()
        ? titles.byLanguage().values().stream()
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse(titles.shortName().isEmpty() ? answer : titles.shortName())
        : label;
  }
}
