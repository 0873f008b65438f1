package org.sojourn.model.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.load.BrokenProgramme;
import org.sojourn.model.load.ProgrammeLoader;

class CanonicalTablesTest {

  private final ProgrammeDirectory minimal = ProgrammeLoader.load(BrokenProgramme.minimal());

  @Test
  void givesEveryItemAColumnByItsKind() {
    TableSchema responses = CanonicalTables.responses(minimal.codebook(), "en");
    assertThat(responses.columns())
        .contains(
            new Column(
                "match_satisfaction",
                ColumnType.BYTE,
                false,
                "How satisfied are you with the match? (answer code; negative: missing)"),
            new Column(
                "expected_turnover", ColumnType.DOUBLE, true, "How much turnover do you expect?"),
            new Column("remarks", ColumnType.STRING, true, "Anything else?"));
  }

  @Test
  void givesEveryAttributeAColumnByItsType() {
    assertThat(CanonicalTables.exchanges(minimal.programme()).columns())
        .contains(
            new Column("grant", ColumnType.DOUBLE, true, "Grant in euros"),
            new Column("track", ColumnType.STRING, true, "Track"));
  }

  @Test
  void noTableNamesAColumnTwice() {
    Stream.of(
            CanonicalTables.registrations(),
            CanonicalTables.exchanges(minimal.programme()),
            CanonicalTables.responses(minimal.codebook(), "en"),
            CanonicalTables.quarantine(),
            CanonicalTables.normalisations(),
            CanonicalTables.sourceCounts(),
            EstimateTable.SCHEMA)
        .forEach(
            table ->
                assertThat(table.columns())
                    .as(table.name())
                    .extracting(Column::name)
                    .doesNotHaveDuplicates());
  }

  @Test
  void everyTableOfRowsEndsWithWhereTheyComeFrom() {
    for (TableSchema table :
        List.of(
            CanonicalTables.registrations(),
            CanonicalTables.exchanges(minimal.programme()),
            CanonicalTables.responses(minimal.codebook(), "en"))) {
      List<String> names = new ArrayList<>(table.columns().stream().map(Column::name).toList());
      assertThat(names.subList(names.size() - 3, names.size()))
          .containsExactly("source", "file", "row");
    }
  }
}
