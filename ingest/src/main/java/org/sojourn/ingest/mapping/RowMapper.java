package org.sojourn.ingest.mapping;

import java.util.List;
import org.sojourn.ingest.pseudonym.Erased;
import org.sojourn.ingest.pseudonym.Pseudonymiser;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.source.CanonicalTable;

/** Maps the rows of one file. Not safe for several threads. */
public final class RowMapper {

  private final CompiledMapping mapping;
  private final String file;
  private final Settled settled;
  private final Pseudonymiser pseudonymiser;
  private final Erased persons;
  private final int exchange;
  private final Step[] steps;

  RowMapper(
      CompiledMapping mapping,
      String file,
      Settled settled,
      Pseudonymiser pseudonymiser,
      Erased persons) {
    this.mapping = mapping;
    this.file = file;
    this.settled = settled;
    this.pseudonymiser = pseudonymiser;
    this.persons = persons;
    this.exchange = mapping.canonical().indexOf("exchange");
    Draft fresh = new Draft(mapping.template(), settled, pseudonymiser, persons);
    this.steps =
        mapping.steps().stream().map(step -> remembering(step, fresh)).toArray(Step[]::new);
  }

  private static Step remembering(Step step, Draft fresh) {
    return step instanceof CellStep cell && cell.source().isOfText()
        ? new RememberingStep(cell, fresh)::apply
        : step;
  }

  /** What becomes of {@code row}; never fails. */
  public Outcome map(RawRow row) {
    if (row.broken() != null) {
      Issue issue = new Issue(IssueCode.RAGGED_ROW, null, null, row.broken());
      return new Outcome.Refused(List.of(issue), List.of());
    }
    Draft draft = new Draft(mapping.template(), settled, pseudonymiser, persons);
    String where = file + "#" + row.number();
    for (Step step : steps) {
      step.apply(row, where, draft);
    }
    mapping.finishes().forEach(finish -> finish.finish(row, where, draft));
    String about = exchange < 0 ? null : (String) draft.get(exchange);
    if (draft.isErased() || persons.isExchange(about)) {
      return new Outcome.Left(mapping.table() == CanonicalTable.EXCHANGES ? about : null);
    }
    return draft.outcome();
  }
}
