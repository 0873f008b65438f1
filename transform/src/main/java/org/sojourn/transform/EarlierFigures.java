package org.sojourn.transform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.EarlierEstimate;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.model.table.EarlierTable;
import org.sojourn.tables.ParquetTable;
import org.sojourn.transform.disclosure.History;

/**
 * What the last published run showed of everybody, for whoever asks what is different now. It is
 * taken from what that run published, so that nothing that was hidden can get in.
 *
 * <p>Numbers are repeated only beside figures that are shown now, and under the policy of now:
 * whoever asks for more protection than before does not want the old figures in the new report.
 */
final class EarlierFigures {

  private static final String INSTRUMENT = "instrument";
  private static final String NOT_REPEATED = "not repeated";

  private final boolean isSamePolicy;
  private final Set<String> shownNow = new HashSet<>();
  private final LocalDate asOf;

  private EarlierFigures(boolean isSamePolicy, List<Estimate> published, LocalDate asOf) {
    this.isSamePolicy = isSamePolicy;
    this.asOf = asOf;
    published.stream().filter(Estimate::shown).forEach(e -> shownNow.add(e.id()));
  }

  /**
   * Writes the table {@code earlier} into {@code folder}; none where nothing was published before.
   * A run that repeats the last one is compared with what that one was compared with, so that the
   * same publication comes out.
   *
   * @param policy of this run
   * @param published figures of this run
   */
  static void write(
      Path folder,
      Disclosure policy,
      History history,
      Publication publication,
      List<Estimate> published) {
    if (history.displayed().isEmpty()) {
      return;
    }
    Publication.Earlier run = publication.earlier().orElseThrow();
    if (run.isSame()) {
      copy(run.folder().resolve("public").resolve("data"), folder);
      return;
    }
    EarlierFigures earlier = new EarlierFigures(history.isUnder(policy), published, run.asOf());
    ParquetTable.write(
        folder.resolve(EarlierTable.SCHEMA.name()),
        EarlierTable.SCHEMA,
        history.displayed().stream()
            .filter(EarlierFigures::isOfEverybody)
            .map(earlier::figure)
            .map(EarlierTable::row)
            .toList());
  }

  private static void copy(Path from, Path to) {
    Path table = from.resolve(EarlierTable.SCHEMA.name());
    if (Files.exists(table)) {
      ParquetTable.write(
          to.resolve(EarlierTable.SCHEMA.name()),
          EarlierTable.SCHEMA,
          ParquetTable.read(table, EarlierTable.SCHEMA));
    }
  }

  private static boolean isOfEverybody(Estimate figure) {
    boolean isResponse = figure.indicator().equals(BuiltIn.RESPONSE);
    return figure.cell().equals(Cell.OVERALL)
        || isResponse && figure.cell().breakdown().equals(INSTRUMENT);
  }

  private EarlierEstimate figure(Estimate figure) {
    String day = figure.earlierDay();
    boolean isRepeated = isSamePolicy && shownNow.contains(figure.id());
    return new EarlierEstimate(
        isRepeated && figure.shown() ? figure : bare(figure),
        day == null ? asOf : LocalDate.parse(day));
  }

  private static Estimate bare(Estimate figure) {
    return figure.hidden(figure.status(), NOT_REPEATED).withMethod(NOT_REPEATED);
  }
}
