package org.sojourn.ingest.archive;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.sojourn.ingest.read.Container;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.run.Failure;

/** What was packed in a file, in a temporary file that only its owner can read, until closed. */
public final class Unpacked implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final SourceFile file;
  private final UnpackLimits limits;
  private final Path content;

  private Unpacked(SourceFile file, UnpackLimits limits, Path content) {
    this.file = file;
    this.limits = limits;
    this.content = content;
  }

  /**
   * Unpacks {@code file}: its member, or its content when it is packed by gzip.
   *
   * @return null when it is neither
   * @throws Failure when it is damaged, larger than {@code limits} allow, needs a password, or
   *     holds another archive
   */
  public static Unpacked of(SourceFile file, UnpackLimits limits) throws IOException {
    boolean gzip = file.member() == null && Container.of(file.path()) == Container.GZIP;
    if (file.member() == null && !gzip) {
      return null;
    }
    Unpacked unpacked = new Unpacked(file, limits, Files.createTempFile("sojourn-", ".unpacked"));
    try {
      unpacked.content.toFile().deleteOnExit();
      unpacked.fill(gzip);
      return unpacked;
    } catch (IOException | RuntimeException e) {
      unpacked.close();
      throw e;
    }
  }

  private void fill(boolean gzip) throws IOException {
    try {
      if (gzip) {
        unpackGzip();
      } else {
        unpackMember();
      }
    } catch (EOFException | ZipException e) {
      throw damaged();
    }
    Container inner = Container.of(content);
    if (inner.isArchive()) {
      throw file.failure("holds an archive within the archive; unpack it once");
    }
  }

  private void unpackGzip() throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file.path()), BUFFER)) {
      copy(in, Files.size(file.path()));
    }
  }

  private void unpackMember() throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file.path()).get()) {
      ZipArchiveEntry entry = entry(zip);
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw file.failure("needs a password; pack it without one");
      }
      if (!zip.canReadEntryData(entry)) {
        throw file.failure("is packed in a way that cannot be read; pack it again as plain zip");
      }
      CRC32 crc = new CRC32();
      try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), crc)) {
        copy(in, entry.getCompressedSize());
      }
      if (crc.getValue() != entry.getCrc()) {
        throw damaged();
      }
    }
  }

  private ZipArchiveEntry entry(ZipFile zip) {
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (ZipMembers.name(entry).equals(file.member())) {
        return entry;
      }
    }
    throw file.failure("is no longer in the archive; do not write to it during a run");
  }

  private Failure damaged() {
    return file.failure("is damaged or cut off; pack it again");
  }

  private void copy(InputStream in, long packed) throws IOException {
    try (OutputStream out = Files.newOutputStream(content)) {
      byte[] buffer = new byte[BUFFER];
      long bytes = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes += n;
        limits.require(file, packed, bytes);
        out.write(buffer, 0, n);
      }
    }
  }

  /** The content as a file of its own, under the name of the packed one. */
  public SourceFile file() {
    return file.at(content);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(content);
  }
}
