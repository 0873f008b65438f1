package org.sojourn.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.ingest.read.ReadPlan;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.Format;

class ArchiveTest {

  @TempDir Path folder;
  private List<String> before;

  @BeforeEach
  void noteTemporaryFiles() throws IOException {
    before = temporaryFiles();
  }

  @AfterEach
  void noTemporaryFileIsLeft() throws IOException {
    assertThat(temporaryFiles()).isEqualTo(before);
  }

  private static List<String> temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.map(Path::toString).filter(f -> f.endsWith(".unpacked")).sorted().toList();
    }
  }

  private SourceFile file(String name, byte[] content) throws IOException {
    Path path = Files.write(folder.resolve(name), content);
    ReadPlan plan = new ReadPlan("survey", Format.CSV, null, null, null, 1, List.of("A"));
    return new SourceFile(3, "data/" + name, path.toString(), plan);
  }

  private SourceFile zip(String... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String member : members) {
        zip.putNextEntry(new ZipEntry(member));
        zip.write(("A\n" + member).getBytes(StandardCharsets.UTF_8));
      }
    }
    return file("x.zip", bytes.toByteArray());
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static String content(SourceFile file) throws IOException {
    try (Unpacked unpacked = Unpacked.of(file, UnpackLimits.USUAL)) {
      return Files.readString(unpacked.file().path());
    }
  }

  @Test
  void membersAreFilesOfTheirOwn() throws IOException {
    SourceFile zip =
        zip("b/2.csv", "a.csv", "__MACOSX/a.csv", ".hidden.csv", "b/~$2.csv", "c/", "Thumbs.db");
    assertThat(ZipMembers.names(zip, null)).containsExactly("a.csv", "b/2.csv");
    assertThat(ZipMembers.names(zip, "b/*.csv")).containsExactly("b/2.csv");
    SourceFile member = zip.member(4, "b/2.csv");
    assertThat(member.name()).isEqualTo("data/x.zip!b/2.csv");
    assertThat(content(member)).isEqualTo("A\nb/2.csv");
    assertThat(Unpacked.of(file("plain.csv", new byte[] {'A'}), UnpackLimits.USUAL)).isNull();
  }

  @Test
  void noWantedMemberIsAFailure() throws IOException {
    SourceFile zip = zip("a.csv");
    assertThatThrownBy(() -> ZipMembers.names(zip, "b.csv"))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data/x.zip (source 'survey'): holds no 'b.csv' (did you mean 'a.csv'?); it holds"
                + " 'a.csv'; correct 'files' in the source");
    SourceFile hidden = zip(".a.csv");
    assertThatThrownBy(() -> ZipMembers.names(hidden, null))
        .isInstanceOf(Failure.class)
        .hasMessage("data/x.zip (source 'survey'): holds no files; pack the export again");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.csv", "b/../../a.csv", "/etc/a.csv", "C:\\a.csv", "b\\..\\a.csv"})
  void namesThatLeadOutsideAreRefused(String name) throws IOException {
    SourceFile zip = zip("a.csv", name);
    assertThatThrownBy(() -> ZipMembers.names(zip, null))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data/x.zip (source 'survey'): holds '%s', a name that leads out of the archive; pack it again",
            name.replace('\\', '/'));
  }

  @Test
  void linksAreRefused() throws IOException {
    Path path = folder.resolve("x.zip");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(path)) {
      ZipArchiveEntry entry = new ZipArchiveEntry("a.csv");
      entry.setUnixMode(UnixStat.LINK_FLAG | 0777);
      zip.putArchiveEntry(entry);
      zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
      zip.closeArchiveEntry();
    }
    SourceFile zip = file("x.zip", Files.readAllBytes(path));
    assertThatThrownBy(() -> ZipMembers.names(zip, null))
        .isInstanceOf(Failure.class)
        .hasMessage("data/x.zip (source 'survey'): holds 'a.csv', a link; pack the file itself");
  }

  @Test
  void tooManyEntriesAreRefused() throws IOException {
    String[] names = new String[10_001];
    Arrays.setAll(names, i -> i + ".csv");
    SourceFile zip = zip(names);
    assertThatThrownBy(() -> ZipMembers.names(zip, null))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data/x.zip (source 'survey'): holds 10001 entries; at most 10000 are read; unpack it");
  }

  @Test
  void gzipIsUnpackedToAFileThatOnlyItsOwnerCanRead() throws IOException {
    SourceFile file = file("x.csv.gz", gzip("A\n1\n".getBytes(StandardCharsets.UTF_8)));
    try (Unpacked unpacked = Unpacked.of(file, UnpackLimits.USUAL)) {
      assertThat(unpacked.file().name()).isEqualTo("data/x.csv.gz");
      assertThat(unpacked.file().index()).isEqualTo(3);
      assertThat(unpacked.file().path()).hasContent("A\n1\n");
      assertThat(
              PosixFilePermissions.toString(Files.getPosixFilePermissions(unpacked.file().path())))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void whatUnpacksToTooMuchIsRefused() throws IOException {
    SourceFile bomb = file("x.csv.gz", gzip(new byte[1 << 20]));
    assertThatThrownBy(() -> Unpacked.of(bomb, new UnpackLimits(1 << 10, 200, 1L << 40)))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data/x.csv.gz (source 'survey'): unpacks to more than 200 times its size, as no export"
                + " does; check where it comes from");
    assertThatThrownBy(() -> Unpacked.of(bomb, new UnpackLimits(1L << 40, 200, 1 << 19)))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data/x.csv.gz (source 'survey'): unpacks to more than 0 MB, which is not read; split"
                + " the export");
    assertThat(content(bomb)).hasSize(1 << 20);
  }

  @Test
  void archivesWithinArchivesAreRefused() throws IOException {
    SourceFile twice = file("x.gz", gzip(gzip(new byte[] {1})));
    assertThatThrownBy(() -> content(twice))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data/x.gz (source 'survey'): holds an archive within the archive; unpack it once");
    byte[] tar = new byte[512];
    System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, tar, 257, 5);
    SourceFile tarred = file("x.tar.gz", gzip(tar));
    assertThatThrownBy(() -> content(tarred))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data/x.tar.gz (source 'survey'): holds an archive within the archive; unpack it once");
  }

  @Test
  void damageIsAFailure() throws IOException {
    byte[] content = new byte[100_000];
    for (int i = 0; i < content.length; i++) {
      content[i] = (byte) (i * 31 % 251);
    }
    byte[] whole = gzip(content);
    SourceFile cut = file("x.gz", Arrays.copyOf(whole, whole.length - 9));
    assertThatThrownBy(() -> content(cut))
        .isInstanceOf(Failure.class)
        .hasMessage("data/x.gz (source 'survey'): is damaged or cut off; pack it again");
    SourceFile zip = zip("a.csv");
    byte[] bytes = Files.readAllBytes(zip.path());
    bytes[37] ^= 1;
    SourceFile flipped = file("y.zip", bytes).member(0, "a.csv");
    assertThatThrownBy(() -> content(flipped))
        .isInstanceOf(Failure.class)
        .hasMessage("data/y.zip!a.csv (source 'survey'): is damaged or cut off; pack it again");
    byte[] half = Arrays.copyOf(Files.readAllBytes(zip.path()), 60);
    SourceFile broken = file("z.zip", half);
    assertThatThrownBy(() -> ZipMembers.names(broken, null))
        .isInstanceOf(Failure.class)
        .hasMessage("data/z.zip (source 'survey'): is a damaged zip archive; pack it again");
  }

  @Test
  void passwordsAreRefused() throws IOException {
    SourceFile zip = zip("a.csv");
    byte[] bytes = Files.readAllBytes(zip.path());
    bytes[6] |= 1;
    int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    bytes[directory + 8] |= 1;
    SourceFile locked = file("x.zip", bytes).member(0, "a.csv");
    assertThatThrownBy(() -> content(locked))
        .isInstanceOf(Failure.class)
        .hasMessage("data/x.zip!a.csv (source 'survey'): needs a password; pack it without one");
  }
}
