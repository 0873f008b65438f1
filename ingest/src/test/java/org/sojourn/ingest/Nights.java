package org.sojourn.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sojourn.ingest.IngestResult.InputFile;
import org.sojourn.ingest.kept.LastParsed;
import org.sojourn.ingest.kept.ParsedFile;
import org.sojourn.ingest.pseudonym.Erasures;
import org.sojourn.ingest.read.FileHashes;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Progress;

/** Night after night, each of which takes what it can of the one before. */
final class Nights {

  private final Path folder;
  private LastParsed last = LastParsed.NOTHING;
  private Erasures erasures = Erasures.NONE;
  private int number;

  /** Nights that keep their tables in {@code folder}. */
  Nights(Path folder) {
    this.folder = folder;
  }

  /** From now on rows about {@code erased} are left out; the next night takes nothing. */
  void erase(Erasures erased) {
    erasures = erased;
    last = LastParsed.NOTHING;
  }

  /** Ingests; returns what was said of each source, in the order of their ids. */
  List<String> next(ProgrammeDirectory programme) throws IOException {
    List<String> told = new ArrayList<>();
    Path night = night(++number);
    IngestResult result = ingest(programme, last, night, told);
    Map<String, String> inputs = new TreeMap<>();
    for (InputFile input : result.inputs()) {
      inputs.put(LastParsed.input(input.source(), input.path()), input.sha256());
    }
    Path parsed = night.resolve(ParsedFile.FOLDER);
    Map<String, String> stored = new TreeMap<>();
    for (Path file : files(parsed)) {
      stored.put(file.toString(), FileHashes.sha256(parsed.resolve(file)));
    }
    last = new LastParsed(parsed, inputs, stored, new FileHashes());
    return told;
  }

  private IngestResult ingest(
      ProgrammeDirectory programme, LastParsed before, Path into, List<String> told) {
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
        TestSpark.session(), programme, Pilot.KEY, erasures, before, into, progress);
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
    ingest(programme, LastParsed.NOTHING, full, new ArrayList<>());
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
