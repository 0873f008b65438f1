package org.sojourn.reports.pdf;

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

  private static long idOf(PdfSource source) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      hash.update(source.xhtml().getBytes(StandardCharsets.UTF_8));
      hash.update(source.date().toString().getBytes(StandardCharsets.UTF_8));
      source.attachments().forEach(attachment -> hash.update(attachment.content()));
      return ByteBuffer.wrap(hash.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
