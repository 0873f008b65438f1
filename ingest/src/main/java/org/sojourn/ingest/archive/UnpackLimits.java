package org.sojourn.ingest.archive;

import org.sojourn.ingest.read.SourceFile;

/**
 * What unpacking may produce.
 *
 * @param free bytes that are always allowed
 * @param ratio most bytes for each packed one, beyond {@code free}
 * @param most bytes that are allowed at all
 */
public record UnpackLimits(long free, int ratio, long most) {

  /** 64 MB, then 200 bytes for each packed one, up to 64 GB. */
  public static final UnpackLimits USUAL = new UnpackLimits(64L << 20, 200, 64L << 30);

  void require(SourceFile file, long packed, long bytes) {
    if (bytes > most) {
      throw file.failure(
          "unpacks to more than %d MB, which is not read; split the export".formatted(most >> 20));
    }
    if (bytes > free && bytes / ratio > packed) {
      throw file.failure(
          "unpacks to more than %d times its size, as no export does; check where it comes from"
              .formatted(ratio));
    }
  }
}
