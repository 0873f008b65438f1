package org.sojourn.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.ingest.database.Snapshots;
import org.sojourn.ingest.parse.FileParser;
import org.sojourn.ingest.parse.FileSummary;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.ingest.parse.Parsed;
import org.sojourn.ingest.parse.SourcesCheck;
import org.sojourn.ingest.parse.StoredRow;
import org.sojourn.ingest.pseudonym.Erasures;
import org.sojourn.model.run.Failure;

/** Files of the pilot's registrations as they are found on disks. */
class FileParserTest {

  private static final String REGISTRATIONS = "data/registrations.csv";

  @TempDir Path folder;
  private Pilot pilot;
  private byte[] original;

  @BeforeEach
  void makePilot() throws Exception {
    pilot = Pilot.in(folder);
    original = Files.readAllBytes(pilot.path(REGISTRATIONS));
  }

  private List<ParseTask> all() {
    return ParseTask.of(
        pilot.programme(), Snapshots.take(pilot.programme(), variable -> null, folder));
  }

  private List<ParseTask> tasks() {
    return all().stream()
        .filter(task -> task.file().plan().source().equals("registrations"))
        .toList();
  }

  private static List<Parsed> parse(ParseTask task) {
    List<Parsed> parsed = new ArrayList<>();
    new FileParser(task, Pilot.KEY, Erasures.NONE).forEachRemaining(parsed::add);
    return parsed;
  }

  private static FileSummary summary(List<Parsed> parsed) {
    return (FileSummary) parsed.get(parsed.size() - 1);
  }

  private static List<String> rows(List<Parsed> parsed) {
    return parsed.stream()
        .filter(StoredRow.class::isInstance)
        .map(row -> ((StoredRow) row).row() + "|" + ((StoredRow) row).value(0))
        .toList();
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }

  /** As when a worker of a cluster reads it, which has another disk. */
  @Test
  void aFileThatOnlyThisMachineSeesIsTold() throws Exception {
    List<ParseTask> all = all();
    ParseTask task = tasks().get(0);
    Path file = pilot.path(REGISTRATIONS);
    Files.delete(file);
    FileSummary elsewhere = summary(parse(task));
    Files.write(file, original);
    assertThatThrownBy(() -> SourcesCheck.require(all, List.of(elsewhere)))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data/registrations.csv (source 'registrations'): is no longer there; put the export"
                + " back where the cluster's workers see it: this machine does, at "
                + file.toAbsolutePath());
  }

  @Test
  void aGzipFileGivesTheRowsOfItsContentAndTheHashOfItself() throws Exception {
    List<Parsed> plain = parse(tasks().get(0));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(pilot.path(REGISTRATIONS)))) {
      out.write(original);
    }
    List<Parsed> packed = parse(tasks().get(0));
    assertThat(rows(packed)).isEqualTo(rows(plain)).isNotEmpty();
    assertThat(summary(packed).problem()).isNull();
    assertThat(summary(packed).rows()).isEqualTo(summary(plain).rows());
    assertThat(summary(packed).sha256())
        .isEqualTo(sha256(pilot.path(REGISTRATIONS)))
        .isNotEqualTo(summary(plain).sha256());
    assertThat(summary(packed).bytes()).isEqualTo(Files.size(pilot.path(REGISTRATIONS)));
  }

  @Test
  void thePatternOfDatesIsFoundAndStated() throws Exception {
    List<Parsed> declared = parse(tasks().get(0));
    undeclare();
    List<Parsed> found = parse(tasks().get(0));
    assertThat(rows(found)).isEqualTo(rows(declared)).isNotEmpty();
    assertThat(found.stream().filter(StoredRow.class::isInstance).map(FileParserTest::text))
        .containsExactlyElementsOf(
            declared.stream()
                .filter(StoredRow.class::isInstance)
                .map(FileParserTest::text)
                .toList());
    assertThat(summary(found).dialect())
        .containsExactly(
            entry("date of Datum", "dd.MM.yyyy"),
            entry("encoding", "windows-1252"),
            entry("quote", "\""),
            entry("separator", ";"));
  }

  @Test
  void datesThatCanBeReadInTwoWaysAreRefused() throws Exception {
    undeclare();
    String header = "Firma;Land;Branche;Gr\u00F6\u00DFe;Mitarbeiter;Datum";
    Files.writeString(
        pilot.path(REGISTRATIONS),
        header + "\nC-1;AT;C10;small;;03/04/2017\nC-2;AT;C10;small;;05/06/2017\n");
    assertThat(summary(parse(tasks().get(0))).problem())
        .isEqualTo(
            "data/registrations.csv (source 'registrations'): column 'Datum': '03/04/2017' can be 3"
                + " April 2017 (dd/MM/yyyy) or 4 March 2017 (MM/dd/yyyy), and no other value"
                + " settles it; declare 'date' for it in the source");
  }

  /** A file in which nothing tells before row 2,002 what points in numbers mean. */
  @Test
  void aLateNumberSettlesWhatPointsMean() throws Exception {
    StringBuilder file =
        new StringBuilder("Firma;Land;Branche;Gr\u00F6\u00DFe;Mitarbeiter;Datum\n");
    for (int i = 1; i <= 2_000; i++) {
      file.append("C-").append(i).append(";AT;C10;;5;31.03.2017\n");
    }
    file.append("C-2001;AT;C10;;1.234;31.03.2017\nC-2002;AT;C10;;2,0;31.03.2017\n");
    Files.writeString(pilot.path(REGISTRATIONS), file, Charset.forName("windows-1252"));
    List<Parsed> parsed = parse(tasks().get(0));
    assertThat(rows(parsed)).hasSize(2_002).doesNotHaveDuplicates();
    List<String> texts =
        parsed.stream().filter(StoredRow.class::isInstance).map(FileParserTest::text).toList();
    assertThat(texts.subList(0, 2_000)).allMatch(text -> text.contains("micro"));
    assertThat(texts.get(2_000)).contains("large");
    assertThat(summary(parsed).rows()).isEqualTo(2_002);
    assertThat(summary(parsed).usable()).isEqualTo(2_002);
    assertThat(summary(parsed).dialect()).containsEntry("decimal of Mitarbeiter", ",");
  }

  @Test
  void zeroBytesInTextAreRefused() throws Exception {
    Files.writeString(
        pilot.path(REGISTRATIONS), new String(original, "windows-1252") + "C-9;A\0T;\0;;;\n");
    List<Parsed> parsed = parse(tasks().get(0));
    assertThat(rows(parsed)).isEmpty();
    assertThat(summary(parsed).problem())
        .isEqualTo(
            "data/registrations.csv (source 'registrations'): holds 2 zero bytes, which are no text"
                + " (damaged?); export it again");
  }

  private void undeclare() throws IOException {
    Path source = pilot.path("sources/registrations.yaml");
    Files.writeString(
        source, Files.readString(source).replace("{from: Datum, date: dd.MM.yyyy}", "Datum"));
  }

  private static String text(Parsed row) {
    return Arrays.toString(((StoredRow) row).values(0));
  }

  @Test
  void aZipFileGivesOneFileForEachMember() throws Exception {
    List<Parsed> plain = parse(tasks().get(0));
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(pilot.path(REGISTRATIONS)))) {
      for (String name : List.of("2.csv", "__MACOSX/2.csv", "1.csv")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.startsWith("_") ? new byte[] {0} : original);
      }
    }
    List<ParseTask> tasks = tasks();
    assertThat(tasks)
        .extracting(task -> task.file().name())
        .containsExactly(REGISTRATIONS + "!1.csv", REGISTRATIONS + "!2.csv");
    for (ParseTask task : tasks) {
      List<Parsed> packed = parse(task);
      assertThat(rows(packed)).isEqualTo(rows(plain));
      assertThat(summary(packed).file()).isEqualTo(task.file().index());
      assertThat(summary(packed).sha256()).isEqualTo(sha256(pilot.path(REGISTRATIONS)));
    }
  }

  @Test
  void aFileThatChangesWhileItIsReadIsRefused() throws IOException {
    FileParser parser = new FileParser(tasks().get(0), Pilot.KEY, Erasures.NONE);
    List<Parsed> parsed = new ArrayList<>(List.of(parser.next()));
    Files.writeString(
        pilot.path(REGISTRATIONS), "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    parser.forEachRemaining(parsed::add);
    assertThat(summary(parsed).problem())
        .isEqualTo(
            "data/registrations.csv (source 'registrations'): was changed while it was read; run"
                + " again when nobody writes to it");
  }

  @Test
  void aFileThatIsReplacedWhileItIsReadIsRefused() throws IOException {
    FileParser parser = new FileParser(tasks().get(0), Pilot.KEY, Erasures.NONE);
    List<Parsed> parsed = new ArrayList<>(List.of(parser.next()));
    Path path = pilot.path(REGISTRATIONS);
    Path other = Files.write(folder.resolve("other.csv"), original);
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(path));
    Files.move(other, path, StandardCopyOption.REPLACE_EXISTING);
    parser.forEachRemaining(parsed::add);
    assertThat(summary(parsed).problem()).contains("was changed while it was read");
  }

  @Test
  void whatIsNoFileIsRefused() throws Exception {
    ParseTask task = tasks().get(0);
    Files.delete(pilot.path(REGISTRATIONS));
    assertThat(summary(parse(task)).problem())
        .isEqualTo(
            "data/registrations.csv (source 'registrations'): is no longer there; put the export"
                + " back");
    assertThat(new ProcessBuilder("mkfifo", pilot.path(REGISTRATIONS).toString()).start().waitFor())
        .isZero();
    assertThat(summary(parse(task)).problem())
        .isEqualTo(
            "data/registrations.csv (source 'registrations'): is a pipe or device; allowed: files;"
                + " export to a file");
  }
}
