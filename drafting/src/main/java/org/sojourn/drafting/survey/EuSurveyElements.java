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
import org.sojourn.drafting.text.PlainText;

/**
 * The elements of a survey in EUSurvey's XML export: {@code Results/Survey/Elements}, once for
 * every language. Reading stops before the answers.
 *
 * @param survey number and alias of the survey
 * @param byLanguage language to elements in the order of the survey
 */
record EuSurveyElements(
    Map<String, String> survey, Map<String, List<EuSurveyElements.Element>> byLanguage) {

  /**
   * An element.
   *
   * @param name of the XML element, such as {@code Question} or {@code MatrixAnswer}
   * @param attributes such as {@code id}, {@code type}, {@code bid}
   * @param text what respondents read
   * @param answers of a table's cell; else none
   */
  record Element(String name, Map<String, String> attributes, String text, List<Element> answers) {

    String id() {
      return attributes.getOrDefault("id", "");
    }

    String type() {
      return attributes.getOrDefault("type", "");
    }
  }

  static EuSurveyElements read(Path file) {
    return DefinitionXml.read(file, xml -> read(xml, file));
  }

  private static EuSurveyElements read(XMLStreamReader xml, Path file) throws XMLStreamException {
    Map<String, String> survey = new HashMap<>();
    Map<String, List<Element>> byLanguage = new LinkedHashMap<>();
    while (xml.hasNext()) {
      int event = DefinitionXml.next(xml);
      String name = event == XMLStreamConstants.START_ELEMENT ? xml.getLocalName() : "";
      switch (name) {
        case "Survey" -> survey = attributes(xml);
        case "Elements" -> byLanguage.put(attributes(xml).getOrDefault("lang", "en"), list(xml));
        case "Answers" -> {
          return new EuSurveyElements(survey, byLanguage);
        }
        default -> {}
      }
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("Survey")) {
        return new EuSurveyElements(survey, byLanguage);
      }
    }
    throw Failures.of(
        file, "is no XML export of EUSurvey; export one: Results, Export, XML, with short names");
  }

  private static List<Element> list(XMLStreamReader xml) throws XMLStreamException {
    List<Element> elements = new ArrayList<>();
    while (true) {
      int event = DefinitionXml.next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        elements.add(element(xml));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        return elements;
      }
    }
  }

  /** An element with everything in it; the title of a cell is its own text. */
  private static Element element(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    Map<String, String> attributes = attributes(xml);
    StringBuilder text = new StringBuilder();
    List<Element> answers = new ArrayList<>();
    while (true) {
      int event = DefinitionXml.next(xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        Element inner = element(xml);
        switch (inner.name()) {
          case "Answer" -> answers.add(inner);
          case "ResultText" -> text.append(inner.text());
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        return new Element(name, attributes, PlainText.of(text.toString()), List.copyOf(answers));
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(xml.getText());
      }
    }
  }

  private static Map<String, String> attributes(XMLStreamReader xml) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return attributes;
  }
}
