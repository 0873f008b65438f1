package org.sojourn.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
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

  @Test
  void skipsNoLevelOfHeadings() {
    inTree(
        root -> {
          List<Integer> levels = new ArrayList<>();
          collectLevels(root, levels);
          assertThat(levels.get(0)).isEqualTo(1);
          assertThat(levels).hasSizeGreaterThan(30);
          for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i) - levels.get(i - 1)).isLessThanOrEqualTo(1);
          }
        });
  }

  private static void collectLevels(StructureNode node, List<Integer> levels) {
    for (StructureNode child : node.elements()) {
      if (child.type().matches("H[1-6]")) {
        levels.add(child.type().charAt(1) - '0');
      }
      collectLevels(child, levels);
    }
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
  void givesTheListOfContentsItsTypes() {
    inTree(
        root -> {
          List<StructureNode> contents = root.all("TOC");
          assertThat(contents).hasSize(1);
          List<StructureNode> entries = contents.get(0).elements();
          assertThat(entries).hasSizeGreaterThan(30);
          for (StructureNode entry : entries) {
            assertThat(entry.type()).isEqualTo("TOCI");
            assertThat(entry.all("Link")).hasSize(1);
            assertThat(entry.all("Link").get(0).elements())
                .as("title and page number, no leader dots")
                .hasSize(2);
          }
        });
  }

  @Test
  void putsCaptionsFirstAndSaysWhatTablesTell() {
    inTree(
        root -> {
          List<StructureNode> tables = root.all("Table");
          assertThat(tables).hasSizeGreaterThan(10);
          for (StructureNode table : tables) {
            assertThat(table.elements().get(0).type()).isEqualTo("Caption");
            COSDictionary attributes = table.dictionary().getCOSDictionary(COSName.A);
            assertThat(attributes.getString("Summary")).hasSizeGreaterThan(20);
            assertThat(table.all("THead")).hasSize(1);
            assertThat(table.all("TFoot")).isEmpty();
          }
        });
  }

  @Test
  void scopesHeaderCells() {
    inTree(
        root -> {
          for (StructureNode table : root.all("Table")) {
            table.all("THead").get(0).all("TH").forEach(cell -> assertScope(cell, "Column"));
            table
                .all("TBody")
                .forEach(body -> body.all("TH").forEach(cell -> assertScope(cell, "Row")));
          }
        });
  }

  private static void assertScope(StructureNode cell, String scope) {
    COSDictionary attributes = cell.dictionary().getCOSDictionary(COSName.A);
    assertThat(attributes.getNameAsString("Scope")).isEqualTo(scope);
  }

  @Test
  void readsHeadersOfLongTablesOnce() {
    inTree(
        root -> {
          for (StructureNode head : root.all("THead")) {
            for (StructureNode cell : head.all("TH")) {
              Set<COSDictionary> pages = new HashSet<>();
              cell.content().forEach(content -> pages.add(content.page()));
              assertThat(pages).hasSizeLessThanOrEqualTo(1);
            }
          }
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
