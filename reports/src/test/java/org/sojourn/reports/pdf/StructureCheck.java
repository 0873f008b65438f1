package org.sojourn.reports.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Looks in a structure tree for what passes validation and still misleads who listens. */
final class StructureCheck {

  private static final int LEAST_ALTERNATIVE = 60;

  private final StructureNode root;
  private final List<String> faults = new ArrayList<>();

  private StructureCheck(PDDocument document) {
    this.root =
        new StructureNode(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
  }

  /** Every fault of {@code document}. */
  static List<String> faults(PDDocument document) {
    StructureCheck check = new StructureCheck(document);
    String language = document.getDocumentCatalog().getLanguage();
    check.require(language != null && !language.isEmpty(), "the document names no language");
    check.headings();
    check.contents();
    check.figures();
    check.root.all("Table").forEach(check::table);
    return check.faults;
  }

  private void require(boolean right, String fault) {
    if (!right && !faults.contains(fault)) {
      faults.add(fault);
    }
  }

  private void headings() {
    int before = 0;
    List<StructureNode> headings = new ArrayList<>();
    collectHeadings(root, headings);
    for (StructureNode heading : headings) {
      int level = heading.type().charAt(1) - '0';
      require(level <= before + 1, "a heading skips a level");
      before = level;
    }
  }

  private static void collectHeadings(StructureNode node, List<StructureNode> headings) {
    for (StructureNode child : node.elements()) {
      if (child.type().matches("H[1-6]")) {
        headings.add(child);
      }
      collectHeadings(child, headings);
    }
  }

  private void contents() {
    List<StructureNode> contents = root.all("TOC");
    require(contents.size() == 1, "there is not one list of contents");
    for (StructureNode entry : contents.stream().flatMap(c -> c.elements().stream()).toList()) {
      List<StructureNode> links = entry.all("Link");
      require(entry.type().equals("TOCI"), "an entry of the contents is none");
      require(links.size() == 1, "an entry of the contents has not one link");
      require(
          links.stream().allMatch(link -> link.elements().size() == 2),
          "leader dots are read aloud");
    }
  }

  private void figures() {
    for (StructureNode figure : root.all("Figure")) {
      String alternative = figure.alternative();
      require(
          alternative.length() > LEAST_ALTERNATIVE && alternative.matches("(?s).*\\d.*"),
          "a figure does not tell its numbers");
    }
  }

  private void table(StructureNode table) {
    List<StructureNode> parts = table.elements();
    require(
        !parts.isEmpty() && parts.get(0).type().equals("Caption"),
        "a caption does not come first in its table");
    COSDictionary attributes = table.dictionary().getCOSDictionary(COSName.A);
    require(
        attributes != null && attributes.getString("Summary", "").length() > 20,
        "a table does not say what it tells");
    require(table.all("TFoot").isEmpty(), "a table has an empty foot");
    require(table.all("THead").size() == 1, "a table has not one head");
    for (StructureNode head : table.all("THead")) {
      head.all("TH").forEach(cell -> header(cell, "Column"));
    }
    for (StructureNode body : table.all("TBody")) {
      body.all("TH").forEach(cell -> header(cell, "Row"));
    }
  }

  private void header(StructureNode cell, String scope) {
    COSDictionary attributes = cell.dictionary().getCOSDictionary(COSName.A);
    require(
        attributes != null && scope.equals(attributes.getNameAsString("Scope")),
        "a header cell is not for its " + scope.toLowerCase(java.util.Locale.ROOT));
    Set<COSDictionary> pages = new HashSet<>();
    cell.content().forEach(content -> pages.add(content.page()));
    require(scope.equals("Row") || pages.size() <= 1, "a header is read again on a later page");
  }
}
