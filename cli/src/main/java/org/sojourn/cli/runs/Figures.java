package org.sojourn.cli.runs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.reports.results.Primary;
import org.sojourn.tables.ParquetTable;

/** The figures that a run stored. */
public final class Figures {

  private Figures() {}

  /** The figures that {@code run} shows. */
  public static List<Estimate> published(Path run) {
    return read(run.resolve("public").resolve("data"));
  }

  /** The figures of {@code run} with nothing hidden; none where it did not keep them. */
  public static List<Estimate> unhidden(Path run) {
    Path folder = run.resolve("private");
    return Files.isDirectory(folder.resolve(EstimateTable.SCHEMA.name()))
        ? read(folder)
        : List.of();
  }

  private static List<Estimate> read(Path folder) {
    return ParquetTable.read(folder.resolve(EstimateTable.SCHEMA.name()), EstimateTable.SCHEMA)
        .stream()
        .map(EstimateTable::estimate)
        .toList();
  }

  /** Those of {@code figures} that the first page of the report shows of everybody, in order. */
  public static List<Estimate> headline(ProgrammeDirectory programme, List<Estimate> figures) {
    List<Estimate> headline = new ArrayList<>();
    for (String id : programme.report().headline()) {
      programme
          .indicator(id)
          .flatMap(
              indicator -> figures.stream().filter(figure -> isOf(indicator, figure)).findFirst())
          .ifPresent(headline::add);
    }
    return headline;
  }

  private static boolean isOf(Indicator indicator, Estimate figure) {
    Primary primary = Primary.of(indicator);
    return figure.indicator().equals(indicator.id())
        && figure.statistic() == primary.statistic()
        && Objects.equals(figure.item(), primary.item())
        && figure.cell().equals(Cell.OVERALL);
  }
}
