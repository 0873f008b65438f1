package org.sojourn.cli.runs;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.receipts.Account;
import org.sojourn.receipts.Receipt;
import org.sojourn.tables.ParquetScan;

/**
 * The stored rows that are the base of a figure, by names that stay from run to run: an exchange,
 * or who answered about it and when. Keys of responses do not stay where an export has none of its
 * own.
 *
 * @param says what each says
 */
public record CountedRows(Map<String, String> says) {

  private static final List<String> PARTY = List.of("response", "exchange", "role", "wave");

  /**
   * The rows behind {@code figure} in {@code run}.
   *
   * @param programme what the run was made with
   * @return empty where the rows of such a figure are not told one by one
   */
  public static Optional<CountedRows> of(ProgrammeDirectory programme, Path run, Estimate figure) {
    Path tables = run.resolve("private");
    return Receipt.of(programme, tables, figure)
        .account()
        .map(account -> of(account.rows(), programme, tables));
  }

  private static CountedRows of(List<Account.Row> rows, ProgrammeDirectory programme, Path tables) {
    boolean areAnswers = rows.stream().anyMatch(row -> !row.who().isEmpty());
    Map<String, String> parties = areAnswers ? parties(programme, tables) : Map.of();
    Map<String, String> says = new TreeMap<>();
    rows.stream()
        .filter(Account.Row::counts)
        .forEach(row -> says.put(parties.getOrDefault(row.key(), row.key()), row.says()));
    return new CountedRows(says);
  }

  private static Map<String, String> parties(ProgrammeDirectory programme, Path tables) {
    TableSchema schema =
        CanonicalTables.responses(programme.codebook(), programme.programme().language());
    Map<String, String> parties = new HashMap<>();
    ParquetScan.forEach(
        tables.resolve(schema.name()),
        schema,
        PARTY,
        row -> parties.put((String) row[0], row[1] + "|" + row[2] + "|" + row[3]));
    return parties;
  }
}
