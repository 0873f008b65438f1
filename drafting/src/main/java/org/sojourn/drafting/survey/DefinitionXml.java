package org.sojourn.drafting.survey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sojourn.ingest.read.SafeXml;
import org.sojourn.model.run.Failure;

/** XML of survey definitions: read safely, without document types, and no more than 64 MiB. */
final class DefinitionXml {

  private static final long MOST = 64L << 20;

  private DefinitionXml() {}

  /** Reads a part of an XML document. */
  interface Reading<T> {
    /** Reads from {@code xml}, which stands before the document's first element. */
    T read(XMLStreamReader xml) throws XMLStreamException;
  }

  /**
   * What {@code reading} makes of {@code file}.
   *
   * @throws Failure when it is no XML, too large, or declares a document type
   */
  static <T> T read(Path file, Reading<T> reading) {
    try (InputStream in = new Bounded(Files.newInputStream(file))) {
      XMLStreamReader xml = SafeXml.reader(in);
      try {
        return reading.read(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw failure(file, e);
    } catch (IOException e) {
      throw Failures.of(file, "cannot be read: " + e.getMessage());
    }
  }

  private static Failure failure(Path file, XMLStreamException e) {
    Throwable cause = e.getNestedException();
    if (cause instanceof TooLarge) {
      return Failures.of(
          file, "is larger than a survey definition can be (64 MiB); export the survey alone");
    }
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    return Failures.of(
        file,
        "is not readable XML%s; export it again".formatted(line > 0 ? " at line " + line : ""));
  }

  /** The next event; a document type ends the reading. */
  static int next(XMLStreamReader xml) throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("document types and entities are not read", xml.getLocation());
    }
    return event;
  }

  /** The file holds more than can be meant. */
  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Ends with {@link TooLarge} after the most bytes that are read. */
  private static final class Bounded extends InputStream {

    private final InputStream in;
    private long left = MOST;

    Bounded(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int n = in.read(bytes, offset, length);
      count(Math.max(0, n));
      return n;
    }

    private void count(int n) throws IOException {
      left -= n;
      if (left < 0) {
        throw new TooLarge();
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
