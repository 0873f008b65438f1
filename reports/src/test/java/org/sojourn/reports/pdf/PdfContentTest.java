package org.sojourn.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.sojourn.model.run.Failure;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.PdfPages;

class PdfContentTest {

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Test
  void holdsPagesAndWhatIsReadAloud() {
    PdfContent content = PdfContent.read(ExampleReport.pdf(), "report.pdf");

    assertThat(content.pages()).hasSameSizeAs(content.drawings()).hasSizeGreaterThan(20);
    assertThat(PdfPages.plain(String.join(" ", content.pages())))
        .contains("Sending companies happy with the match");
    Map<String, String> heard = content.heard();
    assertThat(heard).containsKeys("property Title", "metadata", "bookmark 1", "link 1");
    assertThat(PdfPages.plain(heard.get("alternative text 3"))).containsPattern("\\d");
    assertThat(heard).containsKey("summary of table 1");
    assertThat(content.attachments()).containsKeys("estimates.csv", "run-record.json");
  }

  @Test
  void drawsTheSameWhenSavedAgain() {
    PdfContent content = PdfContent.read(ExampleReport.pdf(), "report.pdf");
    byte[] again = PdfPages.read(ExampleReport.pdf(), PdfContentTest::saved);

    PdfContent other = PdfContent.read(again, "again.pdf");
    assertThat(other.drawings()).isEqualTo(content.drawings());
    assertThat(other.heard()).isEqualTo(content.heard());
    assertThat(other.pages()).isEqualTo(content.pages());
  }

  @Test
  void drawsOtherwiseWithAnotherFont() {
    byte[] changed =
        PdfPages.read(
            ExampleReport.pdf(),
            document -> {
              var resources = document.getPage(5).getResources();
              COSName font = resources.getFontNames().iterator().next();
              resources.getFont(font).getCOSObject().setName(COSName.BASE_FONT, "Other");
              return saved(document);
            });

    assertThat(PdfContent.read(changed, "changed.pdf").drawings().get(5))
        .isNotEqualTo(PdfContent.read(ExampleReport.pdf(), "report.pdf").drawings().get(5));
  }

  /** A viewer lists one file, a validator follows the other. */
  @Test
  void tellsListedFilesFromAssociatedOnes() {
    byte[] changed =
        PdfPages.read(
            ExampleReport.pdf(),
            document -> {
              COSArray files =
                  document
                      .getDocumentCatalog()
                      .getCOSObject()
                      .getCOSArray(COSName.getPDFName("AF"));
              PDComplexFileSpecification other = new PDComplexFileSpecification();
              other.setFileUnicode("estimates.csv");
              other.setEmbeddedFileUnicode(
                  new PDEmbeddedFile(
                      document,
                      new ByteArrayInputStream("other".getBytes(StandardCharsets.UTF_8))));
              files.add(other);
              return saved(document);
            });

    assertThat(
            PdfContent.read(changed, "changed.pdf").attachments().get("estimates.csv (associated)"))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("other");
  }

  @Test
  void refusesWhatIsNoPdf() {
    assertThatThrownBy(
            () -> PdfContent.read("no PDF".getBytes(StandardCharsets.UTF_8), "letter.txt"))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("letter.txt cannot be read as a PDF: ");
  }
}
