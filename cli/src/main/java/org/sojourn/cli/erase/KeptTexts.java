package org.sojourn.cli.erase;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sojourn.ingest.kept.ParsedFile;
import org.sojourn.reports.pdf.PdfContent;
import org.sojourn.tables.ParquetTable;

/**
 * All texts of a file: its bytes, and what is packed in it: the cells of Parquet pages, what came
 * out of parsing files, the files in archives and workbooks, the pages, properties and attachments
 * of PDFs.
 */
final class KeptTexts {

  private static final int CHUNK = 4 << 20;
  private static final int OVERLAP = 1 << 16;

  private KeptTexts() {}

  /** Shows {@code use} every text of {@code file}. */
  static void forEach(Path file, Consumer<String> use) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    use.accept(name);
    try (InputStream in = Files.newInputStream(file)) {
      plain(in, use);
    }
    if (name.endsWith(".parquet")) {
      ParquetTable.forEachText(file, cells -> cells.forEach(use));
    } else if (ParsedFile.is(file)) {
      ParsedFile.at(file).forEachText(use);
    } else if (isPacked(name)) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        unpacked(name, in, use);
      }
    }
  }

  private static boolean isPacked(String name) {
    return name.endsWith(".pdf")
        || name.endsWith(".gz")
        || name.endsWith(".zip")
        || name.endsWith(".xlsx")
        || name.endsWith(".ods");
  }

  private static void unpacked(String name, InputStream in, Consumer<String> use)
      throws IOException {
    if (name.endsWith(".pdf")) {
      pdf(in.readAllBytes(), name, use);
    } else if (name.endsWith(".gz")) {
      plain(new GZIPInputStream(in), use);
    } else {
      archive(in, use);
    }
  }

  private static void archive(InputStream in, Consumer<String> use) throws IOException {
    ZipInputStream members = new ZipInputStream(in);
    for (ZipEntry member = members.getNextEntry();
        member != null;
        member = members.getNextEntry()) {
      inside(member.getName(), members.readAllBytes(), use);
    }
  }

  private static void pdf(byte[] pdf, String name, Consumer<String> use) throws IOException {
    PdfContent content = PdfContent.read(pdf, name);
    use.accept(String.join("\n", content.pages()));
    content.heard().values().forEach(use);
    for (Map.Entry<String, byte[]> file : content.attachments().entrySet()) {
      inside(file.getKey(), file.getValue(), use);
    }
  }

  private static void inside(String name, byte[] bytes, Consumer<String> use) throws IOException {
    use.accept(name);
    plain(new ByteArrayInputStream(bytes), use);
    String lower = name.toLowerCase(Locale.ROOT);
    if (isPacked(lower)) {
      unpacked(lower, new ByteArrayInputStream(bytes), use);
    }
  }

  /** The bytes as text, piece by piece; each begins with the end of the one before. */
  private static void plain(InputStream in, Consumer<String> use) throws IOException {
    byte[] before = new byte[0];
    byte[] piece = in.readNBytes(CHUNK);
    while (piece.length > 0) {
      byte[] both = new byte[before.length + piece.length];
      System.arraycopy(before, 0, both, 0, before.length);
      System.arraycopy(piece, 0, both, before.length, piece.length);
      use.accept(new String(both, StandardCharsets.UTF_8));
      int kept = Math.min(OVERLAP, both.length);
      before = Arrays.copyOfRange(both, both.length - kept, both.length);
      piece = in.readNBytes(CHUNK);
    }
  }
}
