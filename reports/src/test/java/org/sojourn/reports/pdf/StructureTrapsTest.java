package org.sojourn.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sojourn.reports.support.ExampleReport;
import org.sojourn.reports.support.PdfPages;

/** Each trap of the layout engine is noticed when it is set again in a finished report. */
class StructureTrapsTest {

  /** What the engine, or a careless chapter, does wrong although validation passes. */
  enum Trap {
    REPEATED_HEADER(
        "a header is read again on a later page",
        tree -> {
          COSDictionary content = new COSDictionary();
          content.setItem(COSName.PG, new COSDictionary());
          content.setInt(COSName.MCID, 0);
          append(tree.all("THead").get(0).all("TH").get(0), content);
        }),
    LEADER_DOTS(
        "leader dots are read aloud",
        tree -> append(tree.all("TOC").get(0).all("Link").get(0), element("Span"))),
    CONTENTS_AS_LIST(
        "there is not one list of contents", tree -> tree.all("TOC").get(0).retag("L")),
    ENTRY_AS_ITEM("an entry of the contents is none", tree -> tree.all("TOCI").get(0).retag("LI")),
    CAPTION_LAST(
        "a caption does not come first in its table",
        tree -> {
          StructureNode table = tree.all("Table").get(0);
          StructureNode caption = table.elements().get(0);
          caption.detach();
          append(table, caption.dictionary());
        }),
    ROW_SCOPE_AS_COLUMN(
        "a header cell is not for its row",
        tree ->
            tree.all("TBody")
                .get(0)
                .all("TH")
                .get(0)
                .dictionary()
                .getCOSDictionary(COSName.A)
                .setName("Scope", "Column")),
    EMPTY_FOOT(
        "a table has an empty foot", tree -> append(tree.all("Table").get(0), element("TFoot"))),
    NO_SUMMARY(
        "a table does not say what it tells",
        tree -> tree.all("Table").get(0).removeKey(COSName.A)),
    NO_ALTERNATIVE(
        "a figure does not tell its numbers",
        tree -> tree.all("Figure").get(0).removeKey(COSName.ALT)),
    SKIPPED_LEVEL(
        "a heading skips a level", tree -> tree.all("H2").forEach(heading -> heading.retag("H3")));

    private final String fault;
    private final Consumer<StructureNode> mutation;

    Trap(String fault, Consumer<StructureNode> mutation) {
      this.fault = fault;
      this.mutation = mutation;
    }
  }

  private static COSDictionary element(String type) {
    COSDictionary element = new COSDictionary();
    element.setName(COSName.S, type);
    return element;
  }

  private static void append(StructureNode node, COSDictionary kid) {
    COSBase kids = node.dictionary().getDictionaryObject(COSName.K);
    COSArray all = new COSArray();
    if (kids instanceof COSArray array) {
      array.forEach(all::add);
    } else if (kids != null) {
      all.add(kids);
    }
    all.add(kid);
    node.dictionary().setItem(COSName.K, all);
  }

  private static StructureNode tree(PDDocument document) {
    return new StructureNode(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
  }

  @ParameterizedTest
  @EnumSource(Trap.class)
  void noticesTheTrap(Trap trap) {
    PdfPages.read(
        ExampleReport.pdf(),
        document -> {
          assertThat(StructureCheck.faults(document)).isEmpty();
          trap.mutation.accept(tree(document));
          assertThat(StructureCheck.faults(document)).contains(trap.fault);
          return null;
        });
  }

  @Test
  void noticesThatALanguageIsMissing() {
    PdfPages.read(
        ExampleReport.pdf(),
        document -> {
          document.getDocumentCatalog().setLanguage(null);
          assertThat(StructureCheck.faults(document))
              .containsExactly("the document names no language");
          return null;
        });
  }

  @Test
  void everyTrapHasAFaultOfItsOwn() {
    assertThat(Arrays.stream(Trap.values()).map(trap -> trap.fault)).doesNotHaveDuplicates();
  }
}
