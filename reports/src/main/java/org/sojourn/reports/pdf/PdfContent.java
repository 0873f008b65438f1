package org.sojourn.reports.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.sojourn.model.run.Failure;

/**
 * What a PDF says to those who look at it, listen to it, or open the files inside it.
 *
 * @param pages the text of each page, line by line from top to bottom, that of charts included
 * @param heard what is not on the pages: properties, bookmarks, alternative texts, links, by place
 * @param attachments the bytes of the files inside it, by name
 * @param drawings per page a hash of everything that is drawn on it: operators, forms and fonts
 */
public record PdfContent(
    List<String> pages,
    Map<String, String> heard,
    Map<String, byte[]> attachments,
    List<String> drawings) {

  /**
   * The content of {@code pdf}.
   *
   * @param name what a message calls it
   * @throws Failure when it is no PDF, damaged or encrypted
   */
  public static PdfContent read(byte[] pdf, String name) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PdfContent(
          pages(document),
          HeardTexts.of(document),
          AssociatedFiles.read(document),
          drawings(document));
    } catch (IOException e) {
      throw new Failure(
          Failure.Kind.INPUT, name + " cannot be read as a PDF: " + e.getMessage(), e);
    }
  }

  private static List<String> pages(PDDocument document) throws IOException {
    List<String> pages = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      pages.add(stripper.getText(document));
    }
    return pages;
  }

  private static List<String> drawings(PDDocument document) throws IOException {
    List<String> drawings = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      drawings.add(DrawingHash.of(page));
    }
    return drawings;
  }

  /** Copies the collections. */
  public PdfContent {
    pages = List.copyOf(pages);
    attachments = new TreeMap<>(attachments);
    drawings = List.copyOf(drawings);
  }
}
