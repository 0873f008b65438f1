package org.sojourn.reports.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of comparing published files, one or a folder of them, with what they should be.
 *
 * @param mismatches everything that differs, by the paths of the files
 * @param files how many were compared
 */
public record FolderProof(List<Mismatch> mismatches, long files) {

  private static final String KEYS = "data/csv-metadata.json";

  /** Copies the list. */
  public FolderProof {
    mismatches = List.copyOf(mismatches);
  }

  /** Whether every file is what it should be, to the last byte. */
  public boolean holds() {
    return mismatches.isEmpty();
  }

  /**
   * Compares {@code found}, a file or a folder.
   *
   * @param made the public folder of a run made again
   * @param within what {@code found} is called in it, an empty text for the whole
   */
  public static FolderProof of(Path found, Path made, String within) {
    Path expected = made.resolve(within);
    FileProof files = new FileProof(keys(made));
    if (Files.isRegularFile(found)) {
      return new FolderProof(files.compare(within, found, expected), 1);
    }
    Set<String> names = new TreeSet<>(names(found));
    names.addAll(names(expected));
    List<Mismatch> mismatches = new ArrayList<>();
    for (String name : names) {
      String called = within.isEmpty() ? name : within + "/" + name;
      mismatches.addAll(compare(files, called, found.resolve(name), expected.resolve(name)));
    }
    return new FolderProof(mismatches, names.size());
  }

  private static List<Mismatch> compare(FileProof files, String name, Path found, Path expected) {
    if (!Files.exists(found)) {
      return List.of(new Mismatch(name, "the file is missing", ""));
    }
    return Files.exists(expected)
        ? files.compare(name, found, expected)
        : List.of(new Mismatch(name, "the run makes no such file", ""));
  }

  private static Map<String, List<String>> keys(Path made) {
    try {
      return FilesProof.keys(Files.readAllBytes(made.resolve(KEYS)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> names(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
