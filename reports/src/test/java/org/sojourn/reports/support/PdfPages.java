package org.sojourn.reports.support;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF by page and place; blanks of all kinds become one plain blank. */
public final class PdfPages {

  private static final double POINTS_PER_MM = 72 / 25.4;

  private PdfPages() {}

  /** The text of all pages. */
  public static String text(byte[] pdf) {
    return String.join(" ", pages(pdf));
  }

  /** The text of each page. */
  public static List<String> pages(byte[] pdf) {
    return read(
        pdf,
        document -> {
          List<String> pages = new ArrayList<>();
          for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(plain(stripper.getText(document)));
          }
          return pages;
        });
  }

  /** The text inside a rectangle of a page, all in millimetres from the top left. */
  public static String area(
      byte[] pdf, int page, double left, double top, double width, double height) {
    return read(
        pdf,
        document -> {
          PDFTextStripperByArea stripper = new PDFTextStripperByArea();
          stripper.setSortByPosition(true);
          stripper.addRegion(
              "area",
              new Rectangle2D.Double(
                  left * POINTS_PER_MM,
                  top * POINTS_PER_MM,
                  width * POINTS_PER_MM,
                  height * POINTS_PER_MM));
          stripper.extractRegions(document.getPage(page - 1));
          return plain(stripper.getTextForRegion("area"));
        });
  }

  /** Every character of each page with its place, in points from the top left. */
  public static List<List<TextPosition>> positions(byte[] pdf) {
    return read(
        pdf,
        document -> {
          List<List<TextPosition>> pages = new ArrayList<>();
          for (int page = 1; page <= document.getNumberOfPages(); page++) {
            pages.add(positions(document, page));
          }
          return pages;
        });
  }

  private static List<TextPosition> positions(PDDocument document, int page) throws IOException {
    List<TextPosition> positions = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            positions.add(text);
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return positions;
  }

  /** Every character of a page with its place, in points from the top left. */
  public static List<TextPosition> positions(byte[] pdf, int page) {
    return read(pdf, document -> positions(document, page));
  }

  /** What is made of an open document. */
  public interface Reader<T> {
    /** Reads {@code document}. */
    T read(PDDocument document) throws IOException;
  }

  /** Opens {@code pdf}, hands it to {@code reader} and closes it. */
  public static <T> T read(byte[] pdf, Reader<T> reader) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return reader.read(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code text} with one plain blank between words. */
  public static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
