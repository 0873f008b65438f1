package org.sojourn.reports.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A ZIP archive whose bytes depend on its content only: entries carry a given day and are stored
 * without compression, because compressed bytes differ between versions of zlib.
 */
final class StoredArchive {

  /** The first day that an archive can hold. */
  private static final LocalDate FIRST = LocalDate.of(1980, 1, 2);

  private static final String SHEETS = "xl/worksheets/";

  private StoredArchive() {}

  /** The archive {@code zip} with the same entries in the same order, and other properties. */
  static byte[] of(byte[] zip, CoreProperties properties) throws IOException {
    LocalDate day = properties.date().isBefore(FIRST) ? FIRST : properties.date();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile in = ZipFile.builder().setByteArray(zip).get();
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
        boolean own = entry.getName().equals(CoreProperties.PART);
        byte[] content = own ? properties.xml() : withoutDimension(entry, content(in, entry));
        out.putNextEntry(stored(entry.getName(), content, day));
        out.write(content);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** The library says of every sheet that it has one cell; saying nothing is allowed. */
  private static byte[] withoutDimension(ZipArchiveEntry entry, byte[] content) {
    return entry.getName().startsWith(SHEETS)
        ? new String(content, UTF_8).replace("<dimension ref=\"A1\"/>", "").getBytes(UTF_8)
        : content;
  }

  private static byte[] content(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  private static ZipEntry stored(String name, byte[] content, LocalDate day) {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(day.atTime(12, 0));
    return entry;
  }
}
