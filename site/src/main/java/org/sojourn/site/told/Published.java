package org.sojourn.site.told;

import java.util.List;
import java.util.Map;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.RunFacts;
import org.sojourn.reports.results.ChartFile;
import org.sojourn.reports.results.Quality;
import org.sojourn.reports.results.Results;

/**
 * All that the site is made of.
 *
 * @param directory the programme
 * @param facts the run
 * @param results the published figures
 * @param quality what became of the rows of each source
 * @param files the reports, charts and data files beside the site, in order
 * @param charts the charts of the report by language
 */
public record Published(
    ProgrammeDirectory directory,
    RunFacts facts,
    Results results,
    Quality quality,
    List<File> files,
    Map<String, List<ChartFile>> charts) {

  /** Copies the lists. */
  public Published {
    files = List.copyOf(files);
    charts = Map.copyOf(charts);
  }

  /** The files whose whole path matches {@code pattern}, in order. */
  public List<File> files(String pattern) {
    return files.stream().filter(file -> file.path().matches(pattern)).toList();
  }

  /**
   * A file that can be downloaded.
   *
   * @param path relative to the public folder of the run, with {@code /}
   * @param bytes its length
   */
  public record File(String path, long bytes) {}
}
