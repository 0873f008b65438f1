package org.sojourn.ingest.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.sojourn.model.run.Failure;

/**
 * By what a file that is written to, or replaced, can be told from what it was.
 *
 * @param bytes its length
 * @param modified when its content was changed
 * @param changed when anything about it was changed, which no program can set; null where the
 *     system does not tell
 * @param key its identity on the disk, null where the system does not tell
 */
public record FileStamp(long bytes, FileTime modified, FileTime changed, String key) {

  /** What is said of a file that is not there, whoever looks. */
  public static final String GONE = "is no longer there; put the export back";

  /**
   * The stamp of {@code file} now.
   *
   * @throws Failure when it is not a readable file
   */
  public static FileStamp of(SourceFile file) {
    Path path = file.path();
    try {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      if (now.isOther()) {
        throw file.failure("is a pipe or device; allowed: files; export to a file");
      }
      if (!Files.isReadable(path)) {
        throw file.failure("must not be read by this user; correct its permissions");
      }
      return new FileStamp(
          now.size(), now.lastModifiedTime(), changed(path), String.valueOf(now.fileKey()));
    } catch (NoSuchFileException e) {
      throw file.failure(GONE);
    } catch (AccessDeniedException e) {
      throw file.failure("must not be read by this user; correct its permissions");
    } catch (IOException e) {
      throw file.failure("cannot be read: " + e.getMessage());
    }
  }

  private static FileTime changed(Path path) throws IOException {
    return path.getFileSystem().supportedFileAttributeViews().contains("unix")
        ? (FileTime) Files.getAttribute(path, "unix:ctime")
        : null;
  }

  /**
   * Makes sure that {@code file} is still as it was.
   *
   * @throws Failure when it is not
   */
  public void require(SourceFile file) {
    if (!of(file).equals(this)) {
      throw file.failure("was changed while it was read; run again when nobody writes to it");
    }
  }
}
