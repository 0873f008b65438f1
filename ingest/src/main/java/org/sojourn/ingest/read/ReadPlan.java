package org.sojourn.ingest.read;

import java.io.Serializable;
import java.util.List;
import org.sojourn.model.source.ColumnRule;
import org.sojourn.model.source.Format;
import org.sojourn.model.source.SourceDefinition;

/**
 * How the files of a source are read.
 *
 * @param source id of the source
 * @param format the file layout
 * @param separator of CSV files, null to find it out
 * @param encoding of CSV files, null to find it out
 * @param sheet of a workbook, null for the first one
 * @param headerRow number of the row that names the columns, from 1
 * @param columns names of the wanted columns, each once
 * @param quote of CSV files, null to find it out
 * @param languages of the programme, in order: the likely ones of its texts; of labels that a file
 *     has in several, the first counts
 * @param spread those of them that hold the answers to one item with a column each, by item
 */
public record ReadPlan(
    String source,
    Format format,
    String separator,
    String encoding,
    String sheet,
    int headerRow,
    List<String> columns,
    List<List<String>> spread,
    String quote,
    List<String> languages)
    implements Serializable {

  /** A plan for texts in English, without answers that have a column each. */
  public ReadPlan(
      String source,
      Format format,
      String separator,
      String encoding,
      String sheet,
      int headerRow,
      List<String> columns) {
    this(source, format, separator, encoding, sheet, headerRow, columns, List.of());
  }

  /** A plan for texts in English. */
  public ReadPlan(
      String source,
      Format format,
      String separator,
      String encoding,
      String sheet,
      int headerRow,
      List<String> columns,
      List<List<String>> spread) {
    this(
        source,
        format,
        separator,
        encoding,
        sheet,
        headerRow,
        columns,
        spread,
        null,
        List.of("en"));
  }

  /** The plan that {@code source} declares, for its wanted {@code columns}. */
  public static ReadPlan of(SourceDefinition source, List<String> languages, List<String> columns) {
    return new ReadPlan(
        source.source(),
        source.format(),
        source.layout().separator(),
        source.layout().encoding(),
        source.layout().sheet(),
        source.layout().headerRow(),
        List.copyOf(columns),
        source.items().values().stream()
            .filter(rule -> !rule.options().isEmpty())
            .map(ColumnRule::columns)
            .toList(),
        source.layout().quote(),
        List.copyOf(languages));
  }

  /** This plan with another separator. */
  ReadPlan separatedBy(String other) {
    return new ReadPlan(
        source, format, other, encoding, sheet, headerRow, columns, spread, quote, languages);
  }

  /** This plan for another sheet. */
  ReadPlan onSheet(String other) {
    return new ReadPlan(
        source, format, separator, encoding, other, headerRow, columns, spread, quote, languages);
  }
}
