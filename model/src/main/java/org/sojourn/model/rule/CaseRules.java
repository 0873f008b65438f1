package org.sojourn.model.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sojourn.model.check.CheckCase;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.draft.Asked;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Located;
import org.sojourn.model.draft.Place;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.source.ColumnRule;
import org.sojourn.model.source.SourceDefinition;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.TableSchema;

/** Check cases speak of columns that their source reads and gives. */
final class CaseRules {

  private final Draft draft;
  private final Findings findings;

  CaseRules(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void check() {
    for (Located<CheckCase> located : draft.cases()) {
      outcome(located.value(), located.place());
      String source = located.value().source();
      if (draft.outline().sources().lack(source)) {
        findings.add(
            located.place().at("source"),
            "there is no source '" + source + "'",
            source,
            draft.outline().sources().known());
      }
      draft.source(source).ifPresent(s -> columns(located.value(), s, located.place()));
    }
  }

  private void outcome(CheckCase check, Place place) {
    boolean expects = !check.expect().isEmpty();
    if (expects == (check.refused() != null)) {
      findings.add(
          place,
          expects ? "the case has two outcomes" : "the case has no outcome",
          "exactly one of expect, refused");
    }
  }

  private void columns(CheckCase check, SourceDefinition source, Place place) {
    Set<String> read = read(source);
    check.row().keySet().forEach(column -> readColumn(column, read, source, place.at("row")));
    if (check.refused() != null && check.refused().column() != null) {
      String column = check.refused().column();
      if (unknown(column, read)) {
        findings.add(place.at("refused").at("column"), notRead(column, source), column, read);
      }
    }
    Set<String> given = given(source);
    boolean settled =
        draft.outline().attributes().complete()
            && (source.table() != CanonicalTable.RESPONSES || asked(source).isPresent());
    for (String column : check.expect().keySet()) {
      if (settled && !given.contains(column)) {
        findings.addKey(
            place.at("expect").at(column),
            "source '" + source.source() + "' gives no column '" + column + "'",
            column,
            given);
      }
    }
  }

  private void readColumn(String column, Set<String> read, SourceDefinition source, Place row) {
    if (unknown(column, read)) {
      findings.addKey(row.at(column), notRead(column, source), column, read);
    }
  }

  private static String notRead(String column, SourceDefinition source) {
    return "source '" + source.source() + "' reads no column '" + column + "'";
  }

  private static boolean unknown(String column, Set<String> read) {
    return read.stream().noneMatch(known -> Compared.of(known).equals(Compared.of(column)));
  }

  /** The columns of the export that the source reads. */
  private static Set<String> read(SourceDefinition source) {
    Set<String> columns = new LinkedHashSet<>();
    Stream.concat(source.columns().values().stream(), source.items().values().stream())
        .map(ColumnRule::columns)
        .forEach(columns::addAll);
    return columns;
  }

  /** The canonical columns and items that the source gives. */
  private Set<String> given(SourceDefinition source) {
    Set<String> columns = new LinkedHashSet<>();
    TableSchema table =
        switch (source.table()) {
          case REGISTRATIONS -> CanonicalTables.registrations();
          case EXCHANGES -> CanonicalTables.exchanges(List.of(), "");
          case RESPONSES -> CanonicalTables.responses(new Codebook(List.of(), List.of()), "");
        };
    table.columns().stream().map(Column::name).forEach(columns::add);
    columns.removeAll(List.of("source", "file", "row"));
    if (source.table() == CanonicalTable.EXCHANGES) {
      columns.addAll(draft.outline().attributes().known());
    }
    asked(source).ifPresent(asked -> columns.addAll(asked.columns()));
    return columns;
  }

  /** What the instrument of {@code source} asks; empty where its items cannot be told. */
  private Optional<Asked> asked(SourceDefinition source) {
    return draft.outline().asked(source.instrument()).filter(Asked::complete);
  }
}
