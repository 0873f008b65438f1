package org.sojourn.ingest.mapping;

import java.io.Serializable;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.source.Format;
import org.sojourn.model.source.SourceDefinition;

/**
 * How dates and numbers of a source can be written.
 *
 * @param typedDates whether dates of the files can be their own, not text: they come as ISO 8601
 * @param typedNumbers the same of numbers: they come with a decimal point
 * @param decimal what points and commas mean by declaration, null when nothing is declared
 * @param firstYear first of the hundred years that two digits of a year can mean: from 50 years
 *     before the programme begins
 */
record Writing(boolean typedDates, boolean typedNumbers, Decimal decimal, int firstYear)
    implements Serializable {

  /** How {@code source} declares it. */
  static Writing of(SourceDefinition source, ProgrammeDirectory programme) {
    Format format = source.format();
    boolean dates = format.workbook() || format == Format.PARQUET || format == Format.JDBC;
    boolean numbers = dates || format == Format.JSONL || format == Format.JSON;
    int year = programme.programme().period().from().getYear();
    return new Writing(
        dates,
        numbers,
        Decimal.declared(source.layout().decimal(), numbers),
        DatePatterns.firstYear(year));
  }
}
