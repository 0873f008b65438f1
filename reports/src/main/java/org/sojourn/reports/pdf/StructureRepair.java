package org.sojourn.reports.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/**
 * Mends the structure tree where the layout engine passes validation and still misleads a reader
 * who listens: repeated table headers, leader dots and ornaments become artifacts, the list of
 * contents gets its own structure types, captions come first in their tables, and tables say what
 * they tell.
 */
final class StructureRepair {

  private final StructureNode root;
  private final Artifacts artifacts = new Artifacts();

  private StructureRepair(PDDocument document) {
    this.root =
        new StructureNode(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
  }

  /**
   * Mends the tree of {@code document}.
   *
   * @param tableSummaries one text per table, in order
   */
  static void repair(PDDocument document, List<String> tableSummaries) throws IOException {
    StructureRepair repair = new StructureRepair(document);
    repair.repeatedHeaders();
    repair.ornaments();
    repair.contents();
    repair.captions();
    repair.emptyGroups();
    repair.summaries(tableSummaries);
    repair.artifacts.apply(document);
  }

  /** Header cells painted again on later pages are no second header. */
  private void repeatedHeaders() {
    for (StructureNode head : root.all(StandardStructureTypes.T_HEAD)) {
      for (StructureNode cell : head.all(StandardStructureTypes.TH)) {
        cell.contentOutside(cell.page()).forEach(artifacts::add);
      }
    }
  }

  /** Figures without alternative text are ornaments. */
  private void ornaments() {
    for (StructureNode figure : root.all(StandardStructureTypes.Figure)) {
      if (figure.alternative().isEmpty()) {
        figure.content().forEach(artifacts::add);
        figure.detach();
      }
    }
  }

  /** A list with the alternative text {@link PdfRenderer#CONTENTS} is the list of contents. */
  private void contents() {
    for (StructureNode list : root.all(StandardStructureTypes.L)) {
      if (list.alternative().equals(PdfRenderer.CONTENTS)) {
        list.retag(StandardStructureTypes.TOC);
        list.removeKey(COSName.A);
        list.removeKey(COSName.ALT);
        list.all(StandardStructureTypes.LI)
            .forEach(item -> item.retag(StandardStructureTypes.TOCI));
        list.all(StandardStructureTypes.L_BODY)
            .forEach(body -> body.retag(StandardStructureTypes.REFERENCE));
        list.all(StandardStructureTypes.LINK).forEach(this::leader);
      }
    }
  }

  /** An entry's link holds title, leader dots and page number, in this order. */
  private void leader(StructureNode link) {
    StructureNode dots = link.elements().get(1);
    dots.content().forEach(artifacts::add);
    dots.detach();
  }

  private void captions() {
    for (StructureNode caption : root.all(StandardStructureTypes.CAPTION)) {
      StructureNode wrapper = caption.parent();
      StructureNode table = wrapper.all(StandardStructureTypes.TABLE).get(0);
      caption.detach();
      table.prepend(caption);
    }
  }

  private void emptyGroups() {
    for (String group :
        List.of(
            StandardStructureTypes.T_HEAD,
            StandardStructureTypes.T_FOOT,
            StandardStructureTypes.T_BODY)) {
      root.all(group).stream().filter(StructureNode::empty).forEach(StructureNode::detach);
    }
  }

  private void summaries(List<String> texts) {
    List<StructureNode> tables = root.all(StandardStructureTypes.TABLE);
    if (tables.size() != texts.size()) {
      throw new IllegalStateException(
          tables.size() + " tables in the document, but " + texts.size() + " summaries");
    }
    for (int i = 0; i < tables.size(); i++) {
      COSDictionary attributes = new COSDictionary();
      attributes.setItem(COSName.O, COSName.getPDFName("Table"));
      attributes.setString(COSName.getPDFName("Summary"), texts.get(i));
      tables.get(i).dictionary().setItem(COSName.A, attributes);
    }
  }
}
