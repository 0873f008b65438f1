package org.sojourn.reports.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sojourn.reports.chart.Chart;
import org.sojourn.reports.document.Attachment;

/**
 * What a PDF is made from.
 *
 * @param xhtml the document, with {@code object} elements whose {@code data-id} names a chart
 * @param charts drawings by id
 * @param tableSummaries what each table tells, in the order of the tables in the document
 * @param title the document's title
 * @param author who answers for it
 * @param subject what it is about
 * @param language two-letter code
 * @param date the document's date of making: never the clock's
 * @param attachments files that travel inside it
 */
public record PdfSource(
    String xhtml,
    Map<String, Chart> charts,
    List<String> tableSummaries,
    String title,
    String author,
    String subject,
    String language,
    LocalDate date,
    List<Attachment> attachments) {

  /** Copies the collections. */
  public PdfSource {
    charts = Map.copyOf(charts);
    tableSummaries = List.copyOf(tableSummaries);
    attachments = List.copyOf(attachments);
  }
}
