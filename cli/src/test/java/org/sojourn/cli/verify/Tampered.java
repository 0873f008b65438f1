package org.sojourn.cli.verify;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.tables.ParquetTable;

/** Reports that somebody has changed. */
public final class Tampered {

  private Tampered() {}

  private interface Change {
    void apply(PDDocument document) throws IOException;
  }

  private static byte[] changed(byte[] pdf, Change change) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.apply(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first page with {@code text} on it. */
  public static int page(byte[] pdf, String text) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        if (stripper.getText(document).contains(text)) {
          return page;
        }
      }
    }
    throw new IllegalArgumentException("no page says " + text);
  }

  /** Only saved again. */
  static byte[] saved(byte[] pdf) {
    return changed(pdf, document -> {});
  }

  /** The first {@code text} on a page with its last character replaced, as it is drawn. */
  public static byte[] text(byte[] pdf, int page, String text, char replacement) {
    return changed(pdf, document -> text(document, document.getPage(page - 1), text, replacement));
  }

  /** The first {@code text} in a chart on a page, changed in the same way. */
  static byte[] chart(byte[] pdf, int page, String text, char replacement) {
    return changed(
        pdf,
        document -> {
          PDPage drawn = document.getPage(page - 1);
          for (COSName name : drawn.getResources().getXObjectNames()) {
            if (drawn.getResources().getXObject(name) instanceof PDFormXObject form) {
              List<Object> tokens = new PDFStreamParser(form).parse();
              if (replace(tokens, form.getResources(), text, replacement)) {
                write(form.getStream(), tokens);
                return;
              }
            }
          }
          throw new IllegalArgumentException("no chart says '" + text + "'");
        });
  }

  private static void text(PDDocument document, PDPage page, String text, char replacement)
      throws IOException {
    List<Object> tokens = new PDFStreamParser(page).parse();
    if (!replace(tokens, page.getResources(), text, replacement)) {
      throw new IllegalArgumentException("no '" + text + "' is drawn in one piece");
    }
    PDStream stream = new PDStream(document);
    write(stream, tokens);
    page.setContents(stream);
  }

  /** Replaces the last character of the first {@code text} in {@code tokens}; false without any. */
  private static boolean replace(
      List<Object> tokens, PDResources resources, String text, char replacement)
      throws IOException {
    PDFont font = null;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator o
          && o.getName().equals(OperatorName.SET_FONT_AND_SIZE)) {
        font = resources.getFont((COSName) tokens.get(i - 2));
      } else if (tokens.get(i) instanceof COSArray array) {
        for (int k = 0; k < array.size(); k++) {
          if (array.get(k) instanceof COSString string) {
            COSString other = replaced(string, font, text, replacement);
            if (other != null) {
              array.set(k, other);
              return true;
            }
          }
        }
      } else if (tokens.get(i) instanceof COSString string) {
        COSString other = replaced(string, font, text, replacement);
        if (other != null) {
          tokens.set(i, other);
          return true;
        }
      }
    }
    return false;
  }

  /** Two bytes a character, as composite fonts have them. */
  private static COSString replaced(COSString string, PDFont font, String text, char replacement)
      throws IOException {
    byte[] bytes = string.getBytes();
    StringBuilder says = new StringBuilder();
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      says.append(font.toUnicode(code(bytes, i)));
    }
    int at = says.indexOf(text);
    if (at < 0) {
      return null;
    }
    int last = 2 * (at + text.length() - 1);
    for (int code = 0; code < 65536; code++) {
      if (Character.toString(replacement).equals(font.toUnicode(code))) {
        bytes[last] = (byte) (code >> 8);
        bytes[last + 1] = (byte) code;
        return new COSString(bytes);
      }
    }
    throw new IllegalArgumentException("the font has no '" + replacement + "'");
  }

  private static int code(byte[] bytes, int at) {
    return (bytes[at] & 255) << 8 | bytes[at + 1] & 255;
  }

  private static void write(PDStream stream, List<Object> tokens) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
  }

  /** The first {@code from} in the sheets of a workbook replaced. */
  static void workbook(Path file, String from, String to) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      for (int sheet = 1; ; sheet++) {
        Path part = zip.getPath("xl/worksheets/sheet" + sheet + ".xml");
        String text = Files.readString(part);
        int at = text.indexOf(from);
        if (at >= 0) {
          Files.writeString(part, text.substring(0, at) + to + text.substring(at + from.length()));
          return;
        }
      }
    }
  }

  /** The value of one estimate replaced in a table of them. */
  static void estimates(Path part, String id, double value) throws IOException {
    Path folder = part.getParent();
    List<Object[]> rows = ParquetTable.read(folder, EstimateTable.SCHEMA);
    int column =
        EstimateTable.SCHEMA.columns().stream().map(Column::name).toList().indexOf("value");
    rows.stream().filter(row -> row[0].equals(id)).forEach(row -> row[column] = value);
    Files.delete(part);
    ParquetTable.write(folder, EstimateTable.SCHEMA, rows);
  }

  /** The first {@code from} in the file {@code name} inside the report replaced. */
  static byte[] file(byte[] pdf, String name, String from, String to) {
    return changed(
        pdf,
        document -> {
          PDComplexFileSpecification file =
              document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get(name);
          String text =
              new String(file.getEmbeddedFileUnicode().toByteArray(), StandardCharsets.UTF_8);
          if (!text.contains(from)) {
            throw new IllegalArgumentException(name + " does not hold '" + from + "'");
          }
          byte[] other =
              (text.substring(0, text.indexOf(from))
                      + to
                      + text.substring(text.indexOf(from) + from.length()))
                  .getBytes(StandardCharsets.UTF_8);
          PDEmbeddedFile content = new PDEmbeddedFile(document, new ByteArrayInputStream(other));
          file.setEmbeddedFile(content);
          file.setEmbeddedFileUnicode(content);
        });
  }

  /** The first {@code from} in an alternative text replaced. */
  static byte[] alternative(byte[] pdf, String from, String to) {
    return changed(
        pdf,
        document ->
            alternative(
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), from, to));
  }

  private static boolean alternative(COSDictionary element, String from, String to) {
    String text = element.getString(COSName.ALT, "");
    if (text.contains(from)) {
      element.setString(COSName.ALT, text.replaceFirst(from, to));
      return true;
    }
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSBase> children = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        children.add(array.getObject(i));
      }
    } else if (kids != null) {
      children.add(kids);
    }
    for (COSBase child : children) {
      if (child instanceof COSDictionary one
          && one.containsKey(COSName.S)
          && alternative(one, from, to)) {
        return true;
      }
    }
    return false;
  }

  /** The first line of a drawing on a page moved by a point; all words stay. */
  static byte[] drawing(byte[] pdf, int page) {
    return changed(
        pdf,
        document -> {
          PDPage drawn = document.getPage(page - 1);
          for (COSName name : drawn.getResources().getXObjectNames()) {
            if (drawn.getResources().getXObject(name) instanceof PDFormXObject form && move(form)) {
              return;
            }
          }
          throw new IllegalArgumentException("no drawing on page " + page);
        });
  }

  private static boolean move(PDFormXObject form) throws IOException {
    List<Object> tokens = new PDFStreamParser(form).parse();
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator o && o.getName().equals(OperatorName.LINE_TO)) {
        tokens.set(i - 2, new COSFloat(((COSNumber) tokens.get(i - 2)).floatValue() + 1));
        write(form.getStream(), tokens);
        return true;
      }
    }
    return false;
  }
}
