package org.sojourn.model.source;

/**
 * Where in a file the rows are, as far as it cannot be found out.
 *
 * @param separator of a CSV file, one character; found out when null
 * @param encoding of a CSV file, such as {@code windows-1252}; found out when null
 * @param sheet name of a workbook's sheet; the first one when null
 * @param headerRow number of the row that names the columns, from 1; 1 when null
 * @param quote of a CSV file, {@code "} or {@code '}; found out when null
 * @param decimal sign of the numbers, {@code .} or {@code ,}; found out by column when null
 */
public record Layout(
    String separator,
    String encoding,
    String sheet,
    Integer headerRow,
    String quote,
    String decimal) {

  /** Fills in what a source leaves out. */
  public Layout {
    headerRow = headerRow == null ? 1 : headerRow;
  }
}
