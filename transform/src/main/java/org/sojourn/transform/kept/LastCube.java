package org.sojourn.transform.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.CountedPartTable;
import org.sojourn.model.table.CubeCountTable;
import org.sojourn.tables.ParquetTable;
import org.sojourn.tables.PartFiles;
import org.sojourn.tables.StoredHashes;

/**
 * The cube that an earlier run kept. Whoever hands it on has made sure that the run was made by the
 * same build of Sojourn and the same Java: files know nothing of these.
 *
 * @param folder the private folder of the run; null for no run
 * @param stored hashes of what the run stored there, by path in it
 */
public record LastCube(Path folder, Map<String, String> stored) {

  /** No earlier run: everything is counted, and nothing is said of it. */
  public static final LastCube NOTHING = new LastCube(null, Map.of());

  /** The tables that have to be as they were stored, by their folders. */
  public static final List<String> TABLES =
      List.of(CubeCountTable.SCHEMA.name(), CountedPartTable.SCHEMA.name());

  /** Copies the map. */
  public LastCube {
    stored = Map.copyOf(stored);
  }

  /** What the run counted, and as which plan says. */
  record Counted(String plan, List<CountedPart> parts) {}

  /** Whether there is an earlier run. */
  boolean isAny() {
    return folder != null;
  }

  /** What is wrong with the stored tables; empty when the cube can be taken. */
  Optional<String> damage() {
    if (TABLES.stream().noneMatch(table -> stored.containsKey(file(table)))) {
      return Optional.of("the last run kept no cube");
    }
    Map<String, String> found = found();
    return Stream.concat(stored.keySet().stream(), found.keySet().stream())
        .sorted()
        .filter(file -> !found.getOrDefault(file, "").equals(stored.get(file)))
        .map(file -> "the last run's private/" + file + " is not what it stored")
        .findFirst();
  }

  private static String file(String table) {
    return table + "/" + PartFiles.name(0);
  }

  private Map<String, String> found() {
    Map<String, String> found = new TreeMap<>();
    for (String table : TABLES) {
      Path path = folder.resolve(table);
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.list(path)) {
          for (Path file : files.toList()) {
            found.put(table + "/" + file.getFileName(), StoredHashes.of(file));
          }
        } catch (IOException e) {
          throw new Failure(Failure.Kind.FAULT, "cannot read " + path + ": " + e.getMessage(), e);
        }
      }
    }
    return found;
  }

  /** What was counted, of a run without {@link #damage}. */
  Counted counted() {
    List<Object[]> rows =
        ParquetTable.read(folder.resolve(CountedPartTable.SCHEMA.name()), CountedPartTable.SCHEMA);
    return new Counted(
        rows.isEmpty() ? "" : (String) rows.get(0)[0],
        rows.stream()
            .map(r -> new CountedPart((String) r[1], (String) r[2], (String) r[3], (String) r[4]))
            .toList());
  }
}
