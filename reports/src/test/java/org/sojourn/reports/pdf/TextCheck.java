package org.sojourn.reports.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Looks for text that is seen, but cannot be found, copied or read aloud. */
final class TextCheck {

  static final String LIGATURES = "text extracts with ligatures";
  static final String SHAPES = "a chart has shapes instead of text";

  private TextCheck() {}

  /**
   * Every fault of {@code document}.
   *
   * @param charts the texts of its charts, in the order of its figures
   */
  static List<String> faults(PDDocument document, List<List<String>> charts) throws IOException {
    List<String> faults = new ArrayList<>();
    Map<StructureNode.Content, String> texts = texts(document);
    if (texts.values().stream().anyMatch(text -> text.matches("(?s).*[\uFB00-\uFB06].*"))) {
      faults.add(LIGATURES);
    }
    StructureNode root =
        new StructureNode(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
    List<StructureNode> figures = root.all("Figure");
    if (figures.size() != charts.size()) {
      faults.add(figures.size() + " figures, but " + charts.size() + " charts");
      return faults;
    }
    for (int i = 0; i < charts.size(); i++) {
      StringBuilder drawn = new StringBuilder();
      figures.get(i).content().forEach(content -> drawn.append(texts.getOrDefault(content, "")));
      String found = bare(drawn.toString());
      if (!charts.get(i).stream().allMatch(text -> found.contains(bare(text)))) {
        faults.add(SHAPES);
        break;
      }
    }
    return faults;
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]+", "");
  }

  private static Map<StructureNode.Content, String> texts(PDDocument document) throws IOException {
    Map<StructureNode.Content, String> texts = new HashMap<>();
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        COSDictionary where = page.getCOSObject();
        texts.merge(
            new StructureNode.Content(where, content.getMCID()), text(content), String::concat);
      }
    }
    return texts;
  }

  private static String text(PDMarkedContent content) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        text.append(text(inner));
      }
    }
    return text.toString();
  }
}
