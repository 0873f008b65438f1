package org.sojourn.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.receipts.Account;
import org.sojourn.receipts.Receipt;

/**
 * The stored rows that are the base of a figure.
 *
 * @param says what each says, by the key of its response or exchange
 */
record CountedRows(Map<String, String> says) {

  /**
   * The rows behind {@code figure} in {@code run}.
   *
   * @param programme what the run was made with
   * @return empty where the rows of such a figure are not told one by one
   */
  static Optional<CountedRows> of(ProgrammeDirectory programme, Path run, Estimate figure) {
    return Receipt.of(programme, run.resolve("private"), figure)
        .account()
        .map(
            account -> {
              Map<String, String> says = new TreeMap<>();
              account.rows().stream()
                  .filter(Account.Row::counts)
                  .forEach(row -> says.put(row.key(), row.says()));
              return new CountedRows(says);
            });
  }
}
