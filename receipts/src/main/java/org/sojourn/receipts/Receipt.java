package org.sojourn.receipts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.Bases;
import org.sojourn.transform.base.LinkedCells;

/**
 * Where a figure comes from.
 *
 * @param figure the figure
 * @param definition what it is, in the words of the programme
 * @param account who counted and who did not, counted again from the stored rows; empty for figures
 *     whose rows are not listed: those of registrations, the funnel and weights, and of who stayed
 *     silent
 */
public record Receipt(Estimate figure, List<Definition> definition, Optional<Account> account) {

  /** Cells of two parties: they, too, rest on the exchanges of which all parties answered. */
  private static final List<String> PAIRS = List.of(LinkedCells.PAIR, LinkedCells.PAIR_ANSWERS);

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
    Optional<Account> account =
        figure.indicator().equals(BuiltIn.RESPONSE)
            ? response(tables, figure.cell())
            : programme.indicator(figure.indicator()).flatMap(i -> account(tables, i, figure));
    return new Receipt(figure, Definition.of(programme, figure), account);
  }

  /** Why rows are not counted again; where there is an account, they are. */
  public String whyNotCounted() {
    return switch (figure.indicator()) {
      case BuiltIn.REGISTRATIONS, BuiltIn.EXCHANGES, BuiltIn.FUNNEL ->
          "the figure is itself a number of rows, of the stored registrations and exchanges.";
      case BuiltIn.WEIGHTING ->
          "weights are computed from everybody who was asked and who answered, and have no base.";
      default ->
          "it tells of those who stayed silent beside others, and of them there are no rows.";
    };
  }

  /** Cells of response figures are an instrument, then the group that it is divided by. */
  private static Optional<Account> response(StoredTables tables, Cell cell) {
    List<String> keys = cell.keys();
    Optional<Instrument> instrument = tables.programme().codebook().instrument(keys.get(0));
    String divided = BuiltIn.dividedBy(cell.breakdown()).orElse(Breakdown.OVERALL.id());
    Cell group = new Cell(divided, keys.subList(1, keys.size()));
    return instrument.flatMap(
        asked ->
            breakdown(divided, tables.programme())
                .map(breakdown -> ResponseAccount.of(tables, asked, breakdown, group)));
  }

  /** Figures handed to an organisation are divided in a way in which nothing published is. */
  private static Optional<Breakdown> breakdown(String id, ProgrammeDirectory programme) {
    return id.equals(Breakdown.SENDING_ORGANISATION.id())
        ? Optional.of(Breakdown.SENDING_ORGANISATION)
        : Breakdown.of(id, programme.programme());
  }

  private static Optional<Account> account(
      StoredTables tables, Indicator indicator, Estimate figure) {
    ProgrammeDirectory programme = tables.programme();
    Base base = Bases.of(indicator.measure(), figure.item(), programme.codebook());
    if (base instanceof Base.Together all && PAIRS.contains(figure.cell().breakdown())) {
      return Optional.of(TogetherAccount.of(tables, all, Breakdown.OVERALL, Cell.OVERALL));
    }
    return breakdown(figure.cell().breakdown(), programme)
        .flatMap(breakdown -> account(tables, base, breakdown, indicator, figure));
  }

  private static Optional<Account> account(
      StoredTables tables, Base base, Breakdown by, Indicator indicator, Estimate figure) {
    Cell cell = figure.cell();
    if (base instanceof Base.Answers answers) {
      return Optional.of(AnswerAccount.answers(tables, answers, by, cell));
    }
    if (base instanceof Base.Pairs pairs) {
      return Optional.of(AnswerAccount.pairs(tables, pairs, by, cell));
    }
    if (base instanceof Base.Numbers numbers) {
      return Optional.of(ExchangeAccount.numbers(tables, numbers.column(), by, cell));
    }
    if (base instanceof Base.Exchanges exchanges) {
      return Optional.of(ExchangeAccount.statuses(tables, exchanges.statuses(), by, cell));
    }
    if (base instanceof Base.Outcomes outcomes) {
      AnswerAccount.Group group = group(figure.statistic(), (Measure.Realised) indicator.measure());
      return Optional.of(AnswerAccount.outcomes(tables, outcomes, by, cell, group));
    }
    return Optional.of(TogetherAccount.of(tables, (Base.Together) base, by, cell));
  }

  /** Two figures of what came of it are about those who expected it, or about all others. */
  private static AnswerAccount.Group group(Statistic statistic, Measure.Realised measure) {
    List<Integer> codes = measure.expected().codes();
    return first -> {
      boolean expected = codes.contains(((Byte) first[0]).intValue());
      if (statistic == Statistic.FULFILLED && !expected) {
        return Optional.of("did not expect it");
      }
      return statistic == Statistic.UNEXPECTED && expected
          ? Optional.of("expected it")
          : Optional.empty();
    };
  }
}
