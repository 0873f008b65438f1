package org.sojourn.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.sojourn.reports.document.Attachment;

/**
 * Writes what a PDF says of itself and the files inside it, with the dates of the data instead of
 * the clock's.
 */
final class DocumentFacts {

  private static final String PRODUCER = "Sojourn";

  private DocumentFacts() {}

  /** Writes information, XMP metadata, files, and an id that depends on the source alone. */
  static void write(PDDocument document, PdfSource source) throws IOException {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(source.title());
    information.setAuthor(source.author());
    information.setSubject(source.subject());
    information.setCreator(PRODUCER);
    information.setProducer(PRODUCER);
    information.setCreationDate(midnight(source.date()));
    information.setModificationDate(midnight(source.date()));
    document.setDocumentInformation(information);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(Xmp.of(source, PRODUCER).getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(metadata);
    document.getDocumentCatalog().setLanguage(source.language());
    AssociatedFiles.write(document, source.attachments(), midnight(source.date()));
    document.setDocumentId(idOf(source));
  }

  private static Calendar midnight(LocalDate date) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.clear();
    calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    return calendar;
  }

  private static long idOf(PdfSource source) throws IOException {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      content.write(source.xhtml().getBytes(StandardCharsets.UTF_8));
      content.write(source.date().toString().getBytes(StandardCharsets.UTF_8));
      for (Attachment attachment : source.attachments()) {
        content.write(attachment.content());
      }
      return ByteBuffer.wrap(hash.digest(content.toByteArray())).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
