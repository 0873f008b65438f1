package org.sojourn.cli.erase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sojourn.ingest.kept.ParsedFile;

/** Searches everything that is kept for what tells of persons. */
public final class KeptSearch {

  /** Tables of rows, of which a run leaves out whoever was erased when it reads the sources. */
  private static final List<String> ROWS =
      List.of("registrations", "exchanges", "responses", "quarantine", "normalisations");

  private final Traces traces;
  private long files;
  private long bytes;

  private KeptSearch(Traces traces) {
    this.traces = traces;
  }

  /**
   * A file that holds something.
   *
   * @param file where
   * @param what it is, in words that do not repeat it
   */
  public record Found(Path file, String what) {}

  /** A search for {@code traces}. */
  public static KeptSearch of(Traces traces) {
    return new KeptSearch(traces);
  }

  /**
   * A search for those of {@code traces} that rows of nobody else hold: the words and keys in rows
   * of {@code run}, which was made without the persons, are others' words and keys, too.
   */
  public static KeptSearch beside(Path run, Traces traces) {
    Set<String> others = new HashSet<>();
    for (String table : ROWS) {
      HeldRows.forEach(
          run.resolve("private").resolve(table),
          row -> row.values().forEach(text -> others.addAll(traces.common(text))));
    }
    for (ParsedFile file : ParsedFile.in(run.resolve("private"))) {
      file.forEachText(text -> others.addAll(traces.common(text)));
    }
    return new KeptSearch(traces.without(others));
  }

  /** Every file under {@code folder} that holds something, by path. */
  public List<Found> in(Path folder) {
    return in(folder, file -> true);
  }

  /** The same of the files that {@code isSearched} holds for. */
  List<Found> in(Path folder, Predicate<Path> isSearched) {
    List<Found> found = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file :
          walk.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
              .filter(isSearched)
              .sorted()
              .toList()) {
        look(file, found);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void look(Path file, List<Found> found) throws IOException {
    Set<String> what = new HashSet<>();
    KeptTexts.forEach(file, text -> traces.in(text).ifPresent(what::add));
    files++;
    bytes += Files.size(file);
    what.stream().sorted().findFirst().ifPresent(first -> found.add(new Found(file, first)));
  }

  /** What is searched for. */
  public Traces traces() {
    return traces;
  }

  /** Files that were searched so far. */
  public long files() {
    return files;
  }

  /** Bytes in them. */
  public long bytes() {
    return bytes;
  }
}
