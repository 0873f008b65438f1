package org.sojourn.cli.erase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that files say, read with the libraries alone and not with Sojourn's readers. */
final class Unpacked {

  private Unpacked() {}

  /** The files under {@code home}, but for links, that say {@code text} in any case. */
  static List<String> saying(Path home, String text) throws IOException {
    return saying(home, List.of(text)).get(text);
  }

  /** The same of each of {@code texts}. */
  static Map<String, List<String>> saying(Path home, List<String> texts) throws IOException {
    Map<String, List<String>> saying = new TreeMap<>();
    texts.forEach(text -> saying.put(text, new ArrayList<>()));
    try (Stream<Path> walk = Files.walk(home)) {
      for (Path file : walk.filter(Unpacked::isFile).sorted().toList()) {
        String said =
            file.getFileName() + "\n" + content(file.toString(), Files.readAllBytes(file));
        String lower = said.toLowerCase(Locale.ROOT);
        String letters = letters(lower);
        for (String text : texts) {
          if (holds(lower, letters, text.toLowerCase(Locale.ROOT))) {
            saying.get(text).add(home.relativize(file).toString());
          }
        }
      }
    }
    return saying;
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** As it stands there, or in spite of line breaks, hyphens and escapes. */
  private static boolean holds(String said, String letters, String text) {
    return said.contains(text) || text.contains(" ") && letters.contains(letters(text));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }

  private static String content(String name, byte[] bytes) throws IOException {
    StringBuilder content = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
    if (name.endsWith(".parquet")) {
      Path file = Files.write(Files.createTempFile("table", ".parquet"), bytes);
      rows(file).forEach(content::append);
      Files.delete(file);
    } else if (name.endsWith(".xlsx") || name.endsWith(".zip")) {
      ZipInputStream members = new ZipInputStream(new ByteArrayInputStream(bytes));
      for (ZipEntry e = members.getNextEntry(); e != null; e = members.getNextEntry()) {
        content.append(e.getName()).append(content(e.getName(), members.readAllBytes()));
      }
    } else if (name.endsWith(".pdf")) {
      pdf(bytes, content);
    }
    return content.toString();
  }

  private static void pdf(byte[] bytes, StringBuilder content) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      content.append(new PDFTextStripper().getText(document));
      var names = document.getDocumentCatalog().getNames();
      PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
      if (files == null) {
        return;
      }
      List<PDComplexFileSpecification> all = new ArrayList<>();
      if (files.getNames() != null) {
        all.addAll(files.getNames().values());
      }
      if (files.getKids() != null) {
        for (var kid : files.getKids()) {
          all.addAll(kid.getNames().values());
        }
      }
      for (PDComplexFileSpecification file : all) {
        String name = file.getFilename();
        content.append(name).append(content(name, file.getEmbeddedFile().toByteArray()));
      }
    }
  }

  /** The rows of a Parquet file by column, without what is null. */
  static List<Map<String, String>> rows(Path file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
      MessageType schema = reader.getFileMetaData().getSchema();
      for (var pages = reader.readNextRowGroup(); pages != null; ) {
        RecordReader<Group> records =
            new ColumnIOFactory()
                .getColumnIO(schema)
                .getRecordReader(pages, new GroupRecordConverter(schema));
        for (long i = 0; i < pages.getRowCount(); i++) {
          rows.add(row(records.read(), schema));
        }
        pages = reader.readNextRowGroup();
      }
    }
    return rows;
  }

  private static Map<String, String> row(Group group, MessageType schema) {
    Map<String, String> row = new TreeMap<>();
    for (int i = 0; i < schema.getFieldCount(); i++) {
      if (group.getFieldRepetitionCount(i) > 0) {
        row.put(schema.getFieldName(i), group.getValueToString(i, 0));
      }
    }
    return row;
  }
}
