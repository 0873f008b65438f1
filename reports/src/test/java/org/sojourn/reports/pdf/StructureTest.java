package org.sojourn.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.PdfPages;

/** What a listener gets to hear; most of it passes validation when it is wrong. */
class StructureTest {

  private static void inTree(Consumer<StructureNode> check) {
    PdfPages.read(
        ExampleReport.pdf(),
        document -> {
          PDDocumentCatalog catalog = document.getDocumentCatalog();
          check.accept(new StructureNode(catalog.getStructureTreeRoot().getCOSObject()));
          return null;
        });
  }

  /** Each of them is set again in {@link StructureTrapsTest}. */
  @Test
  void hasNoneOfTheTraps() {
    PdfPages.read(
        ExampleReport.pdf(),
        document -> {
          assertThat(StructureCheck.faults(document)).isEmpty();
          return null;
        });
    inTree(
        root -> {
          assertThat(root.all("H1")).isNotEmpty();
          assertThat(root.all("TOCI")).hasSizeGreaterThan(30);
          assertThat(root.all("Table")).hasSizeGreaterThan(10);
        });
  }

  @Test
  void keepsTheEvaluatorsListsAndQuotes() {
    inTree(
        root -> {
          assertThat(root.all("BlockQuote")).hasSize(1);
          assertThat(root.all("BlockQuote").get(0).all("P")).hasSize(1);
          List<Integer> items = root.all("L").stream().map(list -> list.elements().size()).toList();
          assertThat(items).as("two groups of people, five lessons").contains(2, 5);
          assertThat(root.all("Link"))
              .filteredOn(link -> !link.alternative().isEmpty())
              .isNotEmpty();
        });
  }

  @Test
  void describesEveryFigureWithItsNumbers() {
    inTree(
        root -> {
          List<StructureNode> figures = root.all("Figure");
          assertThat(figures).hasSizeGreaterThanOrEqualTo(10);
          assertThat(figures)
              .allSatisfy(
                  figure ->
                      assertThat(figure.alternative())
                          .hasSizeGreaterThan(60)
                          .containsPattern("\\d"));
          assertThat(figures)
              .anySatisfy(
                  figure ->
                      assertThat(PdfPages.plain(figure.alternative()))
                          .startsWith("Dots with confidence intervals. Sending companies")
                          .contains("91 % (87 to 94 %, n = 44 of 54), target 80 %"));
        });
  }

  @Test
  void namesItsLanguageTitleAndDate() {
    PdfPages.read(
        ExampleReport.pdf(),
        document -> {
          PDDocumentInformation information = document.getDocumentInformation();
          assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
          assertThat(information.getTitle()).startsWith("MobiliseSME pilot");
          assertThat(information.getCreationDate().toInstant()).isEqualTo("2018-01-18T00:00:00Z");
          return null;
        });
  }

  @Test
  void drawsChartsAsVectors() {
    PdfPages.read(
        ExampleReport.pdf(),
        document -> {
          for (var page : document.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
              assertThat(page.getResources().isImageXObject(name)).isFalse();
            }
          }
          return null;
        });
  }
}
