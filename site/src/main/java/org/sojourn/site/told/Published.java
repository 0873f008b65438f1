package org.sojourn.site.told;

import java.util.List;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.RunFacts;
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
 */
public record Published(
    ProgrammeDirectory directory,
    RunFacts facts,
    Results results,
    Quality quality,
    List<File> files) {

  /** Copies the list. */
  public Published {
    files = List.copyOf(files);
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
