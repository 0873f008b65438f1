package org.sojourn.reports.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
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

  /**
   * The bytes of the files inside {@code document}, by name: those that viewers list, and those
   * associated with the document, which are the same files unless somebody has changed one of them.
   */
  static Map<String, byte[]> read(PDDocument document) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    if (names != null && names.getEmbeddedFiles() != null) {
      for (PDComplexFileSpecification file : listed(names.getEmbeddedFiles())) {
        add(files, file, "");
      }
    }
    COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(ASSOCIATED);
    for (int i = 0; associated != null && i < associated.size(); i++) {
      if (associated.getObject(i) instanceof COSDictionary file) {
        add(files, new PDComplexFileSpecification(file), " (associated)");
      }
    }
    return files;
  }

  private static List<PDComplexFileSpecification> listed(
      PDNameTreeNode<PDComplexFileSpecification> node) throws IOException {
    List<PDComplexFileSpecification> files = new ArrayList<>();
    if (node.getNames() != null) {
      files.addAll(node.getNames().values());
    }
    if (node.getKids() != null) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
        files.addAll(listed(kid));
      }
    }
    return files;
  }

  private static void add(Map<String, byte[]> files, PDComplexFileSpecification file, String other)
      throws IOException {
    PDEmbeddedFile embedded = file.getEmbeddedFileUnicode();
    if (embedded == null) {
      return;
    }
    byte[] content = embedded.toByteArray();
    byte[] known = files.putIfAbsent(file.getFileUnicode(), content);
    if (known != null && !Arrays.equals(known, content)) {
      files.put(file.getFileUnicode() + other, content);
    }
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
