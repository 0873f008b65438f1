package org.sojourn.ingest.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.ColumnRule;
import org.sojourn.model.source.SourceDefinition;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.TableSchema;

/** What the columns of one canonical table are, how each is read, and what follows from them. */
abstract class CanonicalColumns {

  static final String STATUS = "status";
  private static final int PROVENANCE = 3;
  private static final Set<String> IDENTIFYING =
      Set.of(
          "organisation", "sending_organisation", "host_organisation", "participant", "respondent");

  private final SourceDefinition source;
  private final Writing writing;
  private final TableSchema schema;

  CanonicalColumns(SourceDefinition source, ProgrammeDirectory programme, TableSchema schema) {
    this.source = source;
    this.writing = Writing.of(source, programme);
    this.schema = schema;
  }

  /** The columns of the table that {@code source} feeds. */
  static CanonicalColumns of(SourceDefinition source, ProgrammeDirectory programme) {
    return switch (source.table()) {
      case REGISTRATIONS -> new RegistrationColumns(source, programme);
      case EXCHANGES -> new ExchangeColumns(source, programme);
      case RESPONSES -> new ResponseColumns(source, programme);
    };
  }

  /** Names of the columns that hold the key, the first that is mapped counts. */
  abstract List<String> keys();

  /**
   * What reads {@code column}, one of {@link #names}.
   *
   * @throws IllegalArgumentException when the rule's date pattern is none
   */
  abstract ColumnReader reader(String column, ColumnRule rule);

  /** What is left to do when all columns are read, given where each mapped column comes from. */
  abstract List<TableFinish> finishes(Map<String, CellSource> sources);

  /**
   * What reads the answers to {@code item} by {@code rule}, from cells that {@code cells} makes.
   */
  Step itemStep(String item, ColumnRule rule, BiFunction<String, ColumnRule, CellSource> cells) {
    throw new Failure(
        Failure.Kind.INPUT,
        "source '%s' maps the item '%s', but its table holds no items"
            .formatted(source.source(), item));
  }

  /** Values by the columns of the table, without source, file and row, before a row is read. */
  Object[] template() {
    return new Object[schema.columns().size() - PROVENANCE];
  }

  /** Names of the table's columns without source, file and row. */
  final List<String> tableColumns() {
    return schema.columns().stream()
        .limit(schema.columns().size() - PROVENANCE)
        .map(Column::name)
        .toList();
  }

  /** Whether {@code column} identifies somebody. */
  final boolean identifying(String column) {
    return IDENTIFYING.contains(column);
  }

  final int position(String column) {
    return schema.position(column);
  }

  /** How dates and numbers can be written. */
  final Writing writing() {
    return writing;
  }

  final DateReader date(String column, ColumnRule rule, boolean withTime) {
    DateText dates = new DateText(rule.date(), writing.typedDates(), writing.firstYear());
    return new DateReader(position(column), dates, rule.date() != null, withTime);
  }
}
