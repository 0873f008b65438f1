package org.sojourn.reports.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.sojourn.reports.pdf.StructureNode.Content;

/** Marked content that has left the structure tree and becomes an artifact on its page. */
final class Artifacts {

  private final Map<COSDictionary, Set<Integer>> byPage = new LinkedHashMap<>();

  void add(Content content) {
    byPage.computeIfAbsent(content.page(), page -> new TreeSet<>()).add(content.id());
  }

  /** Rewrites the pages and the parent tree of {@code document}. */
  void apply(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      Set<Integer> ids = byPage.get(page.getCOSObject());
      if (ids != null) {
        rewrite(document, page, ids);
        forget(document, page, ids);
      }
    }
  }

  private static void rewrite(PDDocument document, PDPage page, Set<Integer> ids)
      throws IOException {
    List<Object> tokens = new PDFStreamParser(page).parse();
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator operator
          && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
          && ids.contains(idOf(tokens.get(i - 1), page))) {
        tokens.set(i - 2, COSName.ARTIFACT);
        tokens.set(i - 1, pagination());
      }
    }
    PDStream rewritten = new PDStream(document);
    try (OutputStream out = rewritten.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(rewritten);
  }

  private static int idOf(Object properties, PDPage page) {
    COSDictionary dictionary = null;
    if (properties instanceof COSDictionary inline) {
      dictionary = inline;
    } else if (properties instanceof COSName name) {
      dictionary = page.getResources().getProperties(name).getCOSObject();
    }
    return dictionary == null ? -1 : dictionary.getInt(COSName.MCID, -1);
  }

  private static COSDictionary pagination() {
    COSDictionary type = new COSDictionary();
    type.setName(COSName.TYPE, "Pagination");
    return type;
  }

  private static void forget(PDDocument document, PDPage page, Set<Integer> ids) {
    COSDictionary tree =
        document
            .getDocumentCatalog()
            .getStructureTreeRoot()
            .getCOSObject()
            .getCOSDictionary(COSName.PARENT_TREE);
    COSArray numbers = tree.getCOSArray(COSName.NUMS);
    for (int i = 0; i < numbers.size(); i += 2) {
      COSBase parents = numbers.getObject(i + 1);
      if (numbers.getInt(i) == page.getStructParents() && parents instanceof COSArray array) {
        ids.forEach(id -> array.set(id, COSNull.NULL));
      }
    }
  }
}
