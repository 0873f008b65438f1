package org.sojourn.ingest.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.programme.Attribute;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.source.ColumnRule;
import org.sojourn.model.source.SourceDefinition;
import org.sojourn.model.table.CanonicalTables;

/** The columns of the exchanges. */
final class ExchangeColumns extends CanonicalColumns {

  private static final List<String> STATUSES =
      Arrays.stream(ExchangeStatus.values()).map(ExchangeStatus::id).toList();

  private final SourceDefinition source;
  private final Programme programme;

  ExchangeColumns(SourceDefinition source, ProgrammeDirectory programme) {
    super(source, programme, CanonicalTables.exchanges(programme.programme()));
    this.source = source;
    this.programme = programme.programme();
  }

  @Override
  List<String> keys() {
    return List.of("exchange");
  }

  @Override
  ColumnReader reader(String column, ColumnRule rule) {
    return switch (column) {
      case "exchange" -> new TextReader(position(column));
      case "sending_organisation", "host_organisation", "participant" ->
          new PseudonymReader(position(column));
      case "sending_country", "host_country" -> new CountryReader(position(column));
      case "sending_nace" -> sector("sending_");
      case "host_nace" -> sector("host_");
      case "sending_size", "host_size" -> new SizeReader(position(column));
      case STATUS -> new StatusReader(position(column), STATUSES);
      case "start", "end" -> date(column, rule, false);
      case "duration_days" -> new DaysReader(position(column));
      default -> attribute(column);
    };
  }

  private SectorReader sector(String whose) {
    return new SectorReader(
        position(whose + "section"), position(whose + "division"), source.nace(), programme.nace());
  }

  private ColumnReader attribute(String column) {
    boolean number =
        programme.attributes().stream()
            .anyMatch(a -> a.id().equals(column) && a.type() == Attribute.Type.NUMBER);
    return number ? new NumberReader(position(column)) : new OpenReader(position(column));
  }

  @Override
  List<TableFinish> finishes(Map<String, CellSource> sources) {
    return List.of(
        new ExchangeFinish(
            position("start"),
            position("end"),
            position("duration_days"),
            position("cohort"),
            sources.get("end")));
  }
}
