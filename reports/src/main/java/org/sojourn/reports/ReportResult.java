package org.sojourn.reports;

import java.nio.file.Path;
import java.util.List;

/**
 * What the report stage has written.
 *
 * @param reports PDF files, in the order of the languages
 * @param workbooks XLSX files, in the order of the languages
 * @param charts figures as SVG and PNG files, each language with an index
 * @param data open data files, by rising name
 * @param families PDF files about single groups, by family, key and language
 */
public record ReportResult(
    List<Path> reports,
    List<Path> workbooks,
    List<Path> charts,
    List<Path> data,
    List<Path> families) {

  /** Copies the lists. */
  public ReportResult {
    reports = List.copyOf(reports);
    workbooks = List.copyOf(workbooks);
    charts = List.copyOf(charts);
    data = List.copyOf(data);
    families = List.copyOf(families);
  }
}
