package org.sojourn.ingest.mapping;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.ingest.pseudonym.Erased;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.source.SourceDefinition;

/**
 * The mapping of one source, made once and then applied to every row: raw texts in, canonical
 * values or the reasons against them out.
 */
public final class CompiledMapping implements Serializable {

  private static final long serialVersionUID = 1L;

  private final CanonicalTable table;
  private final String keyColumn;
  private final ArrayList<String> columns;
  private final ArrayList<String> canonical;
  private final ArrayList<Step> steps;
  private final ArrayList<TableFinish> finishes;
  private final Object[] template;
  private final Writing writing;

  CompiledMapping(
      CanonicalTable table,
      String keyColumn,
      List<String> columns,
      List<String> canonical,
      List<Step> steps,
      List<TableFinish> finishes,
      Object[] template,
      Writing writing) {
    this.table = table;
    this.keyColumn = keyColumn;
    this.columns = new ArrayList<>(columns);
    this.canonical = new ArrayList<>(canonical);
    this.steps = new ArrayList<>(steps);
    this.finishes = new ArrayList<>(finishes);
    this.template = template;
    this.writing = writing;
  }

  /**
   * Compiles {@code source}.
   *
   * @throws org.sojourn.model.run.Failure when it maps a column that its table does not have, lacks
   *     a required one, or has an unreadable pattern
   */
  public static CompiledMapping of(SourceDefinition source, ProgrammeDirectory programme) {
    return new MappingCompiler(source, programme).compile();
  }

  /** Which table the rows are for. */
  public CanonicalTable table() {
    return table;
  }

  /** The source's column that holds the key of the table, null when it has none. */
  public String keyColumn() {
    return keyColumn;
  }

  /** Columns of the source that are read, each once: the order of the cells of a raw row. */
  public List<String> columns() {
    return columns;
  }

  /** Columns of the canonical table without source, file and row: the order of mapped values. */
  public List<String> canonical() {
    return canonical;
  }

  /**
   * What maps the rows of one file; for one thread.
   *
   * @param file name of the file, relative to the programme directory
   */
  public RowMapper mapper(String file, PseudonymKey key) {
    return mapper(file, Settled.NOTHING, key, Erased.NOBODY);
  }

  /**
   * What maps the rows of one file; for one thread.
   *
   * @param file name of the file, relative to the programme directory
   * @param settled what its values settle
   * @param persons whose rows are left out
   */
  public RowMapper mapper(String file, Settled settled, PseudonymKey key, Erased persons) {
    return new RowMapper(this, file, settled, key.pseudonymiser(), persons);
  }

  /** What looks at the values of a file before they are mapped. */
  public Settling settling() {
    return new Settling(this, false);
  }

  /** What looks at all values of a file, clear or not. */
  public Settling wholeSettling() {
    return new Settling(this, true);
  }

  /** The columns whose dates or numbers can be written in more than one way. */
  List<CellStep> unsettled() {
    return steps.stream()
        .filter(CellStep.class::isInstance)
        .map(CellStep.class::cast)
        .filter(step -> step.reader().open())
        .toList();
  }

  /** How dates and numbers can be written. */
  Writing writing() {
    return writing;
  }

  /** What is done with a row, in order. */
  List<Step> steps() {
    return steps;
  }

  /** What is done with a row afterwards. */
  List<TableFinish> finishes() {
    return finishes;
  }

  Object[] template() {
    return template.clone();
  }
}
