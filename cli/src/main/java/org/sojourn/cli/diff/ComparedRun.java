package org.sojourn.cli.diff;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.sojourn.cli.runs.CountedRows;
import org.sojourn.cli.runs.Figures;
import org.sojourn.cli.runs.Manifests;
import org.sojourn.cli.runs.RunRows;
import org.sojourn.cli.runs.StoredProgramme;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.RunManifest;

/**
 * One of two runs that are compared.
 *
 * @param folder its directory
 * @param manifest its record
 * @param programme what it was made with
 * @param unhidden its figures before disclosure control
 * @param published its figures as readers see them
 */
record ComparedRun(
    Path folder,
    RunManifest manifest,
    ProgrammeDirectory programme,
    List<Estimate> unhidden,
    List<Estimate> published) {

  /**
   * The run that {@code named} means: itself, or the published one of an output directory.
   *
   * @throws Failure when there is none that was computed to its end
   */
  static ComparedRun of(Path named) {
    for (Path folder : List.of(named, named.resolve("current"))) {
      if (Manifests.isWhole(folder)) {
        RunRows.require(folder);
        return new ComparedRun(
            folder,
            Manifests.read(folder),
            StoredProgramme.load(folder),
            Figures.unhidden(folder),
            Figures.published(folder));
      }
    }
    throw new Failure(
        Failure.Kind.INPUT,
        named
            + " is no run that was computed to its end; name an output directory of 'sojourn run',"
            + " a run in its runs/, or its refused/");
  }

  /** The rows that {@code figure} rests on. */
  Optional<CountedRows> rows(Estimate figure) {
    return CountedRows.of(programme, folder, figure);
  }

  /** What a row adds to {@code figure}. */
  Optional<ToDoubleFunction<String>> score(Estimate figure) {
    return programme.indicator(figure.indicator()).map(Indicator::measure).flatMap(Scores::of);
  }

  /** Whether both runs compute {@code indicator} in the same way. */
  boolean isDefinedAs(ComparedRun other, String indicator) {
    return programme
        .indicator(indicator)
        .map(Indicator::measure)
        .equals(other.programme.indicator(indicator).map(Indicator::measure));
  }

  /** What readers see of {@code figure}. */
  Optional<Estimate> shown(Estimate figure) {
    return published.stream().filter(e -> e.id().equals(figure.id())).findFirst();
  }
}
