package org.sojourn.transform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.EditionTable;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.tables.ParquetTable;
import org.sojourn.transform.disclosure.DisclosureControl;
import org.sojourn.transform.disclosure.History;

/** Reads what was published before out of the run that was published last. */
final class Histories {

  private Histories() {}

  /**
   * The history that a run left. A run of a version without a table of editions is itself the first
   * edition.
   *
   * @throws Failure when it has published figures and what stands behind them cannot be read: new
   *     figures beside them could give hidden ones away
   */
  static History of(ProgrammeDirectory programme, Publication publication) {
    return publication
        .earlier()
        .filter(run -> Files.exists(published(run.folder())))
        .map(run -> readable(run.folder(), () -> read(programme, run)))
        .orElseGet(History::none);
  }

  private static History readable(Path run, Supplier<History> history) {
    try {
      return history.get();
    } catch (Failure e) {
      throw new Failure(
          Failure.Kind.INPUT,
          "what was published before cannot be read, and new figures beside it could give hidden"
              + " ones away: "
              + e.getMessage()
              + "; restore "
              + run
              + ", or publish to another directory with --output if nobody was given those figures",
          e);
    }
  }

  private static History read(ProgrammeDirectory programme, Publication.Earlier run) {
    List<Estimate> published = estimates(published(run.folder()));
    Path secret = run.folder().resolve("private");
    Path editions = secret.resolve(EditionTable.SCHEMA.name());
    List<Object[]> rows =
        Files.exists(editions)
            ? ParquetTable.read(editions, EditionTable.SCHEMA)
            : DisclosureControl.editions(
                programme,
                estimates(secret.resolve(EstimateTable.SCHEMA.name())),
                published,
                run.asOf().toString());
    return History.of(rows, published);
  }

  private static Path published(Path run) {
    return run.resolve("public").resolve("data").resolve(EstimateTable.SCHEMA.name());
  }

  private static List<Estimate> estimates(Path table) {
    return ParquetTable.read(table, EstimateTable.SCHEMA).stream()
        .map(EstimateTable::estimate)
        .toList();
  }
}
