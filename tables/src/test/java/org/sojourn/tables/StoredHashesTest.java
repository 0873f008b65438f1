package org.sojourn.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hashes that are remembered are those of the contents. */
class StoredHashesTest {

  /** FIPS 180-2, appendix B.1. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;

  @Test
  void knowsAFileByAllItsNames() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "abc");
    assertThat(StoredHashes.of(file)).isEqualTo(ABC);
    Path other = Files.createLink(folder.resolve("b"), file);
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, "abd");
    Files.setLastModifiedTime(file, time); // what nobody does: only so can be seen what is known
    assertThat(StoredHashes.of(other)).isEqualTo(ABC);
    assertThat(ContentHash.of(other)).isNotEqualTo(ABC);
  }

  @Test
  void seesThatAFileWasWrittenToReplacedOrTaken() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "abc");
    assertThat(StoredHashes.of(file)).isEqualTo(ABC);
    Files.writeString(file, "abcd");
    assertThat(StoredHashes.of(file)).isEqualTo(ContentHash.of("abcd"));
    Files.writeString(file, "abce");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1));
    assertThat(StoredHashes.of(file)).isEqualTo(ContentHash.of("abce"));
    Path other = Files.writeString(folder.resolve("b"), "abcf");
    Files.setLastModifiedTime(other, FileTime.fromMillis(1));
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(StoredHashes.of(file)).isEqualTo(ContentHash.of("abcf"));
    Files.delete(file);
    assertThatThrownBy(() -> StoredHashes.of(file)).isInstanceOf(NoSuchFileException.class);
  }
}
