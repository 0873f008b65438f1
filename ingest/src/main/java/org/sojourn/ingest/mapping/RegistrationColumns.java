package org.sojourn.ingest.mapping;

import java.util.List;
import java.util.Map;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.source.ColumnRule;
import org.sojourn.model.source.SourceDefinition;
import org.sojourn.model.table.CanonicalTables;

/** The columns of the registrations. */
final class RegistrationColumns extends CanonicalColumns {

  private final String sourceNace;
  private final String nace;

  RegistrationColumns(SourceDefinition source, ProgrammeDirectory programme) {
    super(source, programme, CanonicalTables.registrations());
    sourceNace = source.nace();
    nace = programme.programme().nace();
  }

  @Override
  List<String> keys() {
    return List.of("registration", "organisation");
  }

  @Override
  ColumnReader reader(String column, ColumnRule rule) {
    return switch (column) {
      case "registration" -> new TextReader(position(column));
      case "organisation" -> new PseudonymReader(position(column));
      case "country" -> new CountryReader(position(column));
      case "nace" -> new SectorReader(position("section"), position("division"), sourceNace, nace);
      case "size" -> new SizeReader(position(column));
      case "employees" -> new HeadcountReader();
      case "turnover", "balance_sheet" -> new EuroReader();
      default -> date(column, rule, false);
    };
  }

  @Override
  List<TableFinish> finishes(Map<String, CellSource> sources) {
    return List.of(
        new DefaultKey(position("registration"), position("organisation")),
        new SizeFinish(
            position("size"),
            sources.get("size"),
            sources.get("employees"),
            sources.get("turnover"),
            sources.get("balance_sheet")));
  }
}
