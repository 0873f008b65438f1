package org.sojourn.site.told;

import java.util.List;
import java.util.Optional;
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
 * @param earlier what had been published before
 * @param files the reports and data files beside the site, in order
 */
public record Published(
    ProgrammeDirectory directory,
    RunFacts facts,
    Results results,
    Quality quality,
    Optional<Earlier> earlier,
    List<File> files) {

  /** Copies the list. */
  public Published {
    files = List.copyOf(files);
  }

  /** The file at {@code path}, if there is one. */
  public Optional<File> file(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst();
  }

  /**
   * A file that can be downloaded.
   *
   * @param path relative to the public folder of the run, with {@code /}
   * @param bytes its length
   */
  public record File(String path, long bytes) {}
}
