package org.sojourn.ingest.grid;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A part of a workbook that is a zip archive; damage is noticed at its end, by its check sum. */
final class ZipPart extends FilterInputStream {

  private final CRC32 sum = new CRC32();
  private final long expected;

  private ZipPart(InputStream in, long expected) {
    super(in);
    this.expected = expected;
  }

  /** Opens the part called {@code name}; null when there is none. */
  static InputStream open(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    return entry == null ? null : new ZipPart(zip.getInputStream(entry), entry.getCrc());
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    int n = super.read(bytes, from, most);
    if (n >= 0) {
      sum.update(bytes, from, n);
    } else if (sum.getValue() != expected) {
      throw new ZipException("the check sum differs");
    }
    return n;
  }
}
