package org.sojourn.ingest.record;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.ingest.read.RowsAhead;
import org.sojourn.ingest.read.SafeXml;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.run.Failure;

/**
 * Responses of EUSurvey's XML export. A question is a column; it can be called by its title in any
 * language (of a matrix or rating {@code Matrix: Row}), its short name, or its id. Chosen answers
 * are labels in one language for all responses, as in the spreadsheet export: the programme's first
 * language that the survey has. Several answers to a question are joined by semicolons in the order
 * in which the survey offers them. The row number is the response's place among all, from 1.
 */
public final class EuSurveyXmlReader extends RowsAhead {

  private final SourceFile file;
  private final EuSurveyResponse response;
  private final InputStream in;
  private final XMLStreamReader xml;
  private long row;

  /**
   * Opens {@code file}, and reads the questions.
   *
   * @throws Failure when it is no such export, or lacks a wanted column
   */
  public EuSurveyXmlReader(SourceFile file) throws IOException {
    super(file);
    this.file = file;
    response = new EuSurveyResponse(file, form());
    in = open();
    try {
      xml = SafeXml.reader(in);
      advance();
    } catch (XMLStreamException e) {
      in.close();
      throw unreadable(e);
    } catch (RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private InputStream open() throws IOException {
    return new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16);
  }

  private EuSurveyForm form() throws IOException {
    EuSurveyForm form = new EuSurveyForm();
    try (InputStream bytes = open()) {
      XMLStreamReader parts = SafeXml.reader(bytes);
      requireResults(parts);
      boolean survey = false;
      while (parts.hasNext() && !(survey && isEnd(parts, "Survey"))) {
        parts.next();
        if (isStart(parts, "Elements")) {
          form.readElements(parts);
          survey = true;
        } else if (isStart(parts, "AnswerSet")) {
          SafeXml.skip(parts);
        }
      }
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
    if (form.questions().isEmpty()) {
      throw file.failure(
          "holds no questions, which EUSurvey writes as Elements in each language; export it again");
    }
    return form;
  }

  private void requireResults(XMLStreamReader parts) throws XMLStreamException {
    while (!parts.isStartElement()) {
      if (parts.next() == XMLStreamReader.DTD) {
        throw file.failure(
            "declares a document type, which an export of EUSurvey never does; export it again");
      }
    }
    if (!parts.getLocalName().equals("Results")) {
      throw file.failure(
          "is no XML export of EUSurvey, which begins with Results; declare its format, or export it"
              + " again");
    }
  }

  private static boolean isStart(XMLStreamReader xml, String name) {
    return xml.isStartElement() && xml.getLocalName().equals(name);
  }

  private static boolean isEnd(XMLStreamReader xml, String name) {
    return xml.isEndElement() && xml.getLocalName().equals(name);
  }

  @Override
  protected RawRow read() {
    try {
      while (xml.hasNext()) {
        xml.next();
        if (isStart(xml, "AnswerSet")) {
          String[] cells = response.read(xml);
          row++;
          return RawRow.of(row, cells);
        }
      }
      return null;
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  /** Says where, but not what, because that could be an answer. */
  private Failure unreadable(XMLStreamException e) {
    String place =
        e.getLocation() == null
            ? ""
            : " at line %d, column %d"
                .formatted(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
    return file.failure(
        "is no whole XML%s, after response %d (cut off, damaged, or nested too deep); export it again"
            .formatted(place, row));
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      in.close();
    }
  }
}
