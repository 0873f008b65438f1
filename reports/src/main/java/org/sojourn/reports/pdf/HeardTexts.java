package org.sojourn.reports.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * Collects the texts of a PDF that stand on no page, in the document's order, each under the name
 * of its place: "alternative text 3", "bookmark 12".
 */
final class HeardTexts {

  private static final COSName SUMMARY = COSName.getPDFName("Summary");

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  private HeardTexts() {}

  /** The texts of {@code document} by place. */
  static Map<String, String> of(PDDocument document) throws IOException {
    HeardTexts heard = new HeardTexts();
    heard.properties(document);
    PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
    if (outline != null) {
      heard.bookmarks(outline);
    }
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      heard.elements(new StructureNode(root.getCOSObject()));
    }
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        heard.add("link", annotation.getContents());
      }
    }
    return heard.texts;
  }

  private void properties(PDDocument document) throws IOException {
    PDDocumentInformation information = document.getDocumentInformation();
    for (String key : information.getMetadataKeys()) {
      texts.put("property " + key, String.valueOf(information.getPropertyStringValue(key)));
    }
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata != null) {
      try (InputStream in = new ByteArrayInputStream(metadata.toByteArray())) {
        texts.put("metadata", new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  private void bookmarks(PDOutlineNode node) {
    for (PDOutlineItem item : node.children()) {
      add("bookmark", item.getTitle());
      bookmarks(item);
    }
  }

  private void elements(StructureNode node) {
    for (StructureNode element : node.elements()) {
      add("alternative text", element.alternative());
      add("actual text", element.dictionary().getString(COSName.ACTUAL_TEXT));
      summary(element.dictionary().getDictionaryObject(COSName.A));
      elements(element);
    }
  }

  private void summary(COSBase attributes) {
    if (attributes instanceof COSArray several) {
      several.forEach(this::summary);
    } else if (attributes instanceof COSDictionary one) {
      add("summary of table", one.getString(SUMMARY));
    }
  }

  private void add(String place, String text) {
    if (text != null && !text.isEmpty()) {
      texts.put(place + " " + counts.merge(place, 1, Integer::sum), text);
    }
  }
}
