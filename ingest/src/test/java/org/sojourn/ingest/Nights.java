package org.sojourn.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sojourn.ingest.IngestResult.InputFile;
import org.sojourn.ingest.kept.FileNames;
import org.sojourn.ingest.kept.LastRun;
import org.sojourn.ingest.pseudonym.Erasures;
import org.sojourn.ingest.read.FileHashes;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Progress;
import org.sojourn.tables.ContentHash;
import org.sojourn.tables.Division;

/** Night after night, each of which takes what it can of the one before. */
final class Nights {

  private final Path folder;
  private LastRun last = LastRun.NOTHING;
  private Erasures erasures = Erasures.NONE;
  private final Division division;
  private int number;
  private String made = "";

  /**
   * Nights that keep their tables in {@code folder}.
   *
   * @param division how tables are divided
   */
  Nights(Path folder, Division division) {
    this.folder = folder;
    this.division = division;
  }

  /** What was said of the parts of tables last night; empty where nothing was. */
  String made() {
    return made;
  }

  /** From now on rows about {@code erased} are left out; the next night takes nothing. */
  void erase(Erasures erased) {
    erasures = erased;
    last = LastRun.NOTHING;
  }

  /** Ingests; returns what was said of each source, in the order of their ids. */
  List<String> next(ProgrammeDirectory programme) throws IOException {
    List<String> told = new ArrayList<>();
    Path night = night(++number);
    IngestResult result = ingest(programme, last, night, told);
    Map<String, LastRun.Input> inputs = new LinkedHashMap<>();
    for (InputFile input : result.inputs()) {
      inputs.put(
          FileNames.id(input.source(), input.path()),
          new LastRun.Input(input.sha256(), input.rows()));
    }
    Map<String, String> stored = new TreeMap<>();
    for (Path file : files(night)) {
      stored.put(file.toString(), ContentHash.of(night.resolve(file)));
    }
    last = new LastRun(night, inputs, stored, new FileHashes());
    made = told.stream().filter(text -> text.startsWith("tables: ")).findFirst().orElse("");
    return told.stream().filter(text -> !text.equals(made)).toList();
  }

  private IngestResult ingest(
      ProgrammeDirectory programme, LastRun before, Path into, List<String> told) {
    Progress progress =
        new Progress() {
          @Override
          public void begin(String step) {}

          @Override
          public void note(String text) {
            told.add(text);
          }

          @Override
          public void done(long rows) {}
        };
    return IngestStage.run(
        TestSpark.session(),
        programme,
        Pilot.KEY,
        new IngestSettings(erasures, before, division),
        into,
        progress);
  }

  /** Where the tables of a night are. */
  Path night(int which) {
    return folder.resolve("night-" + which);
  }

  /** Where the tables of the last night are. */
  Path last() {
    return night(number);
  }

  /** Makes sure that the last night left what reading everything leaves, byte by byte. */
  void requireSameAsInFull(ProgrammeDirectory programme, String what) throws IOException {
    Path full = folder.resolve("full-" + number);
    ingest(programme, LastRun.NOTHING, full, new ArrayList<>());
    assertThat(files(last())).as(what).isEqualTo(files(full));
    for (Path file : files(full)) {
      assertThat(last().resolve(file)).as(what).hasSameBinaryContentAs(full.resolve(file));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }
}
