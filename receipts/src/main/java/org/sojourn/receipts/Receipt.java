package org.sojourn.receipts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.Bases;

/**
 * Where a figure comes from.
 *
 * @param figure the figure
 * @param definition what it is, in the words of the programme
 * @param account who counted and who did not, counted again from the stored rows; empty for figures
 *     whose rows are not listed: those of registrations, the funnel and response, and of linked
 *     answers
 */
public record Receipt(Estimate figure, List<Definition> definition, Optional<Account> account) {

  /** Copies the list. */
  public Receipt {
    definition = List.copyOf(definition);
  }

  /**
   * The receipt of {@code figure}.
   *
   * @param programme what the run was made with
   * @param privateTables folder of the run's private tables
   */
  public static Receipt of(ProgrammeDirectory programme, Path privateTables, Estimate figure) {
    StoredTables tables = new StoredTables(privateTables, programme);
    return new Receipt(
        figure, Definition.of(programme, figure), account(tables, programme, figure));
  }

  private static Optional<Account> account(
      StoredTables tables, ProgrammeDirectory programme, Estimate figure) {
    Optional<Indicator> indicator = programme.indicator(figure.indicator());
    Optional<Breakdown> breakdown = Breakdown.of(figure.cell().breakdown(), programme.programme());
    if (indicator.isEmpty() || breakdown.isEmpty()) {
      return Optional.empty();
    }
    Base base = Bases.of(indicator.get().measure(), figure.item(), programme.codebook());
    return account(tables, base, breakdown.get(), figure);
  }

  private static Optional<Account> account(
      StoredTables tables, Base base, Breakdown breakdown, Estimate figure) {
    if (base instanceof Base.Answers answers) {
      return Optional.of(AnswerAccount.answers(tables, answers, breakdown, figure.cell()));
    }
    if (base instanceof Base.Pairs pairs) {
      return Optional.of(AnswerAccount.pairs(tables, pairs, breakdown, figure.cell()));
    }
    if (base instanceof Base.Numbers numbers) {
      return Optional.of(
          ExchangeAccount.numbers(tables, numbers.column(), breakdown, figure.cell()));
    }
    if (base instanceof Base.Exchanges exchanges) {
      return Optional.of(
          ExchangeAccount.statuses(tables, exchanges.statuses(), breakdown, figure.cell()));
    }
    return Optional.empty();
  }
}
