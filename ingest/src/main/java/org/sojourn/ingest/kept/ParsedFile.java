package org.sojourn.ingest.kept;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sojourn.ingest.parse.PlacedIssue;
import org.sojourn.ingest.parse.StoredRow;

/**
 * What came out of parsing one file of a source, as a run keeps it: usable rows, issues, and at the
 * end the summary, in frames that are packed one by one. Its bytes depend on the file, its name and
 * the way it is read, not on what other files there are.
 *
 * @param location where it lies
 */
public record ParsedFile(String location) implements Serializable {

  /** Name of the folder, in the private part of a run, that holds these files. */
  public static final String FOLDER = "parsed";

  private static final String EXTENSION = ".rows";

  /** Name of the file that is made by {@code recipe}. */
  public static String name(String recipe) {
    return recipe + EXTENSION;
  }

  /** The same with the folder that it lies in. */
  static String path(String recipe) {
    return FOLDER + "/" + name(recipe);
  }

  /** Whether {@code file} is one, by its name. */
  public static boolean is(Path file) {
    return file.getFileName().toString().endsWith(EXTENSION);
  }

  /** All that a run keeps in {@code folder}, its private part; none where it keeps none. */
  public static List<ParsedFile> in(Path folder) {
    Path parsed = folder.resolve(FOLDER);
    if (!Files.isDirectory(parsed)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(parsed)) {
      return files
          .filter(ParsedFile::is)
          .sorted()
          .map(file -> new ParsedFile(file.toString()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file at {@code path}. */
  public static ParsedFile at(Path path) {
    return new ParsedFile(path.toString());
  }

  /**
   * The usable rows at {@code places}, as those of the file with the index {@code file}. To be
   * closed when not read to the end.
   */
  public Frames rows(int file, long[] places) {
    return Frames.at(Path.of(location), file, places);
  }

  /**
   * Shows {@code use} what is wrong with rows and values of the file with the index {@code file}.
   */
  public void issues(int file, Consumer<PlacedIssue> use) {
    each(Frames.ISSUES, file, row -> use.accept(StoredIssue.read(row, file)));
  }

  /** What reading it told, with what it is about. */
  public ParsedContent content() {
    ParsedContent content = new ParsedContent();
    try (Frames frames = Frames.summary(Path.of(location))) {
      frames.forEachRow(content::add);
    }
    return content;
  }

  /** Shows {@code use} every usable row, without its place among other files. */
  public void forEachRow(Consumer<StoredRow> use) {
    each(Frames.ROWS, 0, use);
  }

  /** Adds every usable row to {@code sums}. */
  void addTo(RowSums sums) {
    try (Frames frames = Frames.all(Path.of(location), Frames.ROWS, 0)) {
      frames.forEachRemaining(sums::add);
    }
  }

  /** Shows {@code use} every text that is written in it. */
  public void forEachText(Consumer<String> use) {
    for (int kind : new int[] {Frames.ROWS, Frames.ISSUES, Frames.SUMMARY}) {
      each(
          kind,
          0,
          row ->
              Stream.of(row.values(0))
                  .filter(String.class::isInstance)
                  .forEach(text -> use.accept((String) text)));
    }
  }

  private void each(int kind, int file, Consumer<StoredRow> use) {
    try (Frames frames = Frames.all(Path.of(location), kind, file)) {
      frames.forEachRow(use);
    }
  }
}
