package org.sojourn.ingest.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sojourn.ingest.read.ColumnMatch;
import org.sojourn.ingest.read.Heading;
import org.sojourn.ingest.read.SafeXml;
import org.sojourn.ingest.read.SourceFile;

/** Reads responses of EUSurvey's XML into the wanted columns. */
final class EuSurveyResponse {

  /**
   * A column that every survey has.
   *
   * @param attribute where it stands
   * @param name what it is called in the spreadsheet export
   * @param text what becomes of its text
   */
  private record Own(String attribute, String name, UnaryOperator<String> text) {}

  private static final List<Own> OWN =
      List.of(
          new Own("id", "contribution", EuSurveyText::who),
          new Own("list", "list", UnaryOperator.identity()),
          new Own("create", "created", EuSurveyText::time),
          new Own("last", "updated", EuSurveyText::time),
          new Own("lang", "languages", UnaryOperator.identity()),
          new Own("user", "user", EuSurveyText::who),
          new Own("userlogin", "userlogin", EuSurveyText::who),
          new Own("invitation", "invitation", EuSurveyText::who),
          new Own("totalscore", "score", UnaryOperator.identity()));

  /** A part of a cell, and its place among the parts. */
  private record Part(int place, String text) {}

  private final EuSurveyForm form;
  private final List<String> languages;
  private final int width;
  private final Map<String, Integer> slots = new HashMap<>();

  /**
   * Finds the wanted columns.
   *
   * @throws org.sojourn.model.run.Failure when one is missing or there twice
   */
  EuSurveyResponse(SourceFile file, EuSurveyForm form) {
    this.form = form;
    this.languages = file.plan().languages();
    this.width = file.plan().columns().size();
    List<String> keys = new ArrayList<>();
    List<Heading> headings = new ArrayList<>();
    form.questions()
        .forEach(
            (key, heading) -> {
              keys.add(key);
              headings.add(heading);
            });
    for (Own own : OWN) {
      keys.add("@" + own.attribute());
      headings.add(Heading.of(own.attribute(), own.name()));
    }
    int[] found = ColumnMatch.slots(file, headings);
    for (int i = 0; i < found.length; i++) {
      slots.put(keys.get(i), found[i]);
    }
  }

  /** The wanted columns of the response at whose start {@code xml} is; leaves it at its end. */
  String[] read(XMLStreamReader xml) throws XMLStreamException {
    String[] cells = new String[width];
    for (Own own : OWN) {
      int slot = slots.get("@" + own.attribute());
      String value = xml.getAttributeValue(null, own.attribute());
      if (slot >= 0 && value != null) {
        cells[slot] = own.text().apply(value);
      }
    }
    List<List<Part>> parts = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      parts.add(new ArrayList<>());
    }
    while (xml.next() != XMLStreamReader.END_ELEMENT) {
      if (xml.isStartElement()) {
        readPart(xml, parts);
      }
    }
    for (int i = 0; i < width; i++) {
      if (!parts.get(i).isEmpty()) {
        cells[i] = joined(parts.get(i));
      }
    }
    return cells;
  }

  private void readPart(XMLStreamReader xml, List<List<Part>> parts) throws XMLStreamException {
    if (!xml.getLocalName().equals("Answer")) {
      SafeXml.skip(xml);
      return;
    }
    String question = EuSurveyForm.attribute(xml, "qid");
    String answer = EuSurveyForm.attribute(xml, "aid");
    boolean table = form.isTableRow(question);
    int slot = slots.getOrDefault(table ? EuSurveyForm.cell(question, answer) : question, -1);
    if (slot < 0) {
      SafeXml.skip(xml);
      return;
    }
    String text = SafeXml.text(xml);
    if (!table && !answer.isEmpty()) {
      parts.get(slot).add(new Part(form.place(answer), form.label(answer, languages)));
    } else if (!text.isBlank()) {
      parts.get(slot).add(new Part(0, form.isRanking(question) ? ranked(text) : text));
    }
  }

  private String ranked(String ids) {
    return Arrays.stream(ids.split(";", -1))
        .map(id -> form.label(id.strip(), languages))
        .collect(Collectors.joining(";"));
  }

  private static String joined(List<Part> parts) {
    return parts.stream()
        .sorted(Comparator.comparingInt(Part::place))
        .map(Part::text)
        .collect(Collectors.joining(";"));
  }
}
