package org.sojourn.reports.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.sojourn.reports.document.Attachment;

/**
 * Puts files into a PDF as PDF/A-3 wants them: in the tree of embedded files, where viewers list
 * them, and associated with the document.
 */
final class AssociatedFiles {

  private static final COSName ASSOCIATED = COSName.getPDFName("AF");
  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

  private AssociatedFiles() {}

  /** Embeds {@code attachments}; {@code date} is when they were made and changed. */
  static void write(PDDocument document, List<Attachment> attachments, Calendar date)
      throws IOException {
    if (attachments.isEmpty()) {
      return;
    }
    Map<String, PDComplexFileSpecification> byName = new TreeMap<>();
    COSArray associated = new COSArray();
    for (Attachment attachment : attachments) {
      PDComplexFileSpecification file = specification(document, attachment, date);
      if (byName.put(attachment.name(), file) != null) {
        throw new IllegalStateException("two attachments are called '" + attachment.name() + "'");
      }
      associated.add(file);
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(byName);
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
    document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
  }

  private static PDComplexFileSpecification specification(
      PDDocument document, Attachment attachment, Calendar date) throws IOException {
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(attachment.name());
    file.setFileUnicode(attachment.name());
    file.setFileDescription(attachment.description());
    PDEmbeddedFile content = embedded(document, attachment, date);
    file.setEmbeddedFile(content);
    file.setEmbeddedFileUnicode(content);
    file.getCOSObject().setName(RELATIONSHIP, attachment.relation().id());
    return file;
  }

  private static PDEmbeddedFile embedded(PDDocument document, Attachment attachment, Calendar date)
      throws IOException {
    byte[] bytes = attachment.content();
    PDEmbeddedFile content =
        new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    content.setSubtype(attachment.mediaType());
    content.setSize(bytes.length);
    content.setCreationDate(date);
    content.setModDate(date);
    return content;
  }
}
