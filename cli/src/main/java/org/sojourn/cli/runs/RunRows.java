package org.sojourn.cli.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.EditionTable;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.model.table.WeightTable;
import org.sojourn.transform.handout.Handouts;

/**
 * The rows that a run keeps in its private part, and all that is made of single ones. They can be
 * removed from a run; what it published stays, and so do the numbers behind that, of which later
 * runs must know.
 */
public final class RunRows {

  /** In a run that gave up its rows: since which day. */
  private static final String MARKER = "rows-removed";

  private static final String PRIVATE = "private";

  /** What is no row, nor made of single ones. */
  private static final Set<String> NUMBERS =
      Set.of(
          StoredProgramme.FOLDER,
          EstimateTable.SCHEMA.name(),
          EditionTable.SCHEMA.name(),
          WeightTable.SCHEMA.name(),
          CanonicalTables.sourceCounts().name());

  /** The same of what single organisations were given. */
  private static final Set<String> HANDED =
      Set.of(EstimateTable.SCHEMA.name(), EditionTable.SCHEMA.name());

  private RunRows() {}

  /** Whether {@code run} gave up its rows. */
  public static boolean areRemoved(Path run) {
    return Files.exists(run.resolve(MARKER));
  }

  /**
   * Makes sure that {@code run} has its rows.
   *
   * @throws Failure when it gave them up
   */
  public static void require(Path run) {
    since(run)
        .ifPresent(
            day -> {
              throw new Failure(
                  Failure.Kind.INPUT,
                  "%s gave up its rows on %s, since a person was erased or they had been kept as long as they may be: name a run that was made since"
                      .formatted(run, day));
            });
  }

  private static Optional<String> since(Path run) {
    try {
      return areRemoved(run)
          ? Optional.of(Files.readString(run.resolve(MARKER)).strip())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.of("an unknown day");
    }
  }

  /**
   * Removes the rows of {@code run}. What a crash leaves of them is removed by doing so again.
   *
   * @return whether there were any
   */
  public static boolean remove(Path run, Instant now) throws IOException {
    Path tables = run.resolve(PRIVATE);
    List<Path> rows = new ArrayList<>(entries(tables));
    rows.addAll(entries(tables.resolve(Handouts.FOLDER)));
    rows.removeIf(entry -> !areIn(run, entry));
    if (rows.isEmpty()) {
      return false;
    }
    LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
    DiskSync.replace(run.resolve(MARKER), (today + "\n").getBytes(StandardCharsets.UTF_8));
    for (Path each : rows) {
      RunDirectory.delete(each);
    }
    return true;
  }

  /** Whether {@code file} of {@code run} goes with its rows. */
  public static boolean areIn(Path run, Path file) {
    Path tables = run.resolve(PRIVATE);
    if (!file.startsWith(tables) || file.equals(tables)) {
      return false;
    }
    Path within = tables.relativize(file);
    if (!within.startsWith(Handouts.FOLDER)) {
      return !NUMBERS.contains(within.getName(0).toString());
    }
    return within.getNameCount() > 1 && !HANDED.contains(within.getName(1).toString());
  }

  private static List<Path> entries(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
