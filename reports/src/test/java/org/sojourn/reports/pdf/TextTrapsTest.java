package org.sojourn.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.LanguageReport;
import org.sojourn.reports.support.PdfPages;

/** Text extracts as it reads, and each way in which it would not is noticed. */
class TextTrapsTest {

  private static final int LETTER = 'f';
  private static final Pattern RANGE =
      Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>");

  private static List<List<String>> charts() {
    var charts = LanguageReport.document("en").charts();
    return IntStream.range(1, charts.size())
        .mapToObj(number -> charts.get("figure-" + number).texts())
        .toList();
  }

  @Test
  void textExtractsAsItReads() {
    PdfPages.read(
        ExampleReport.pdf(),
        document -> {
          assertThat(TextCheck.faults(document, charts())).isEmpty();
          return null;
        });
  }

  @Test
  void ligaturesAreNoticed() {
    PdfPages.read(
        ExampleReport.pdf(),
        document -> {
          for (PDPage page : document.getPages()) {
            joinLetters(page.getResources());
          }
          assertThat(TextCheck.faults(document, charts())).contains(TextCheck.LIGATURES);
          return null;
        });
  }

  /** Lets the letter f of every font extract as a ligature. */
  private static void joinLetters(PDResources resources) throws IOException {
    for (COSName name : resources.getFontNames()) {
      var font = resources.getCOSObject().getCOSDictionary(COSName.FONT).getCOSDictionary(name);
      COSStream letters = font.getCOSStream(COSName.TO_UNICODE);
      String map =
          new String(letters.createInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      String joined = RANGE.matcher(map).replaceAll(TextTrapsTest::joined);
      try (OutputStream out = letters.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(joined.getBytes(StandardCharsets.US_ASCII));
      }
    }
  }

  private static String joined(MatchResult range) {
    int first = Integer.parseInt(range.group(3), 16);
    int last = first + Integer.parseInt(range.group(2), 16) - Integer.parseInt(range.group(1), 16);
    return first <= LETTER && LETTER <= last
        ? "<%s> <%s> <FB00>".formatted(range.group(1), range.group(2))
        : range.group();
  }

  @Test
  void shapesInsteadOfTextAreNoticed() {
    PdfPages.read(
        ExampleReport.pdf(),
        document -> {
          StructureNode figure = figures(document).get(3);
          PDPage page = new PDPage(figure.content().get(0).page());
          assertThat(silence(page.getResources())).as("drawings without text").isPositive();
          document.setResourceCache(new DefaultResourceCache());
          assertThat(TextCheck.faults(document, charts())).containsExactly(TextCheck.SHAPES);
          return null;
        });
  }

  private static List<StructureNode> figures(PDDocument document) {
    return new StructureNode(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject())
        .all("Figure");
  }

  /** Takes the text out of all drawings, as if it had been drawn; how many there were. */
  private static int silence(PDResources resources) throws IOException {
    int silenced = 0;
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDFormXObject form) {
        List<Object> tokens = withoutText(new PDFStreamParser(form).parse());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        new ContentStreamWriter(content).writeTokens(tokens);
        try (OutputStream out = form.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
          content.writeTo(out);
        }
        silenced += 1 + (form.getResources() == null ? 0 : silence(form.getResources()));
      }
    }
    return silenced;
  }

  private static List<Object> withoutText(List<Object> tokens) {
    List<Object> kept = new ArrayList<>();
    for (Object token : tokens) {
      boolean shows =
          token instanceof Operator operator
              && List.of(OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED)
                  .contains(operator.getName());
      if (shows) {
        kept.remove(kept.size() - 1);
      } else {
        kept.add(token);
      }
    }
    return kept;
  }
}
