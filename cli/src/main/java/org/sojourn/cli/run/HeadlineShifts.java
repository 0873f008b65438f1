package org.sojourn.cli.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sojourn.cli.gate.HeadlineGate;
import org.sojourn.cli.gate.Overlap;
import org.sojourn.cli.runs.CountedRows;
import org.sojourn.cli.runs.Figures;
import org.sojourn.cli.runs.RunRows;
import org.sojourn.cli.runs.StoredProgramme;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.run.GateResult;

/** Lays the headline figures of a new run beside those of the published one. */
final class HeadlineShifts {

  private HeadlineShifts() {}

  /**
   * What the gate finds.
   *
   * @param published directory of the published run
   * @param now directory of the new run
   */
  static List<GateResult> judge(ProgrammeDirectory programme, Path published, Path now) {
    List<Estimate> figures = Figures.unhidden(now);
    HeadlineGate gate =
        new HeadlineGate(
            programme.programme().gates(),
            Figures.unhidden(published),
            figures,
            figure -> overlap(programme, published, now, figure));
    return gate.judge(Figures.headline(programme, figures));
  }

  private static Optional<Overlap> overlap(
      ProgrammeDirectory programme, Path published, Path now, Estimate figure) {
    Optional<CountedRows> before =
        StoredProgramme.isKept(published) && !RunRows.areRemoved(published)
            ? CountedRows.of(StoredProgramme.load(published), published, figure)
            : Optional.empty();
    return before.flatMap(
        old ->
            CountedRows.of(programme, now, figure)
                .map(rows -> Overlap.of(old.says().keySet(), rows.says().keySet())));
  }
}
