package org.sojourn.reports.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.EarlierEstimate;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.table.EarlierTable;
import org.sojourn.tables.ParquetTable;

/**
 * What the last published run showed of everybody.
 *
 * @param figures in the order of that run; none where nothing was published before
 */
public record EarlierRun(List<EarlierEstimate> figures) {

  /** Nothing was published before. */
  public static final EarlierRun NONE = new EarlierRun(List.of());

  /** Copies the list, and leaves hidden figures without a value, whatever was stored. */
  public EarlierRun {
    figures = figures.stream().map(EarlierRun::withoutHidden).toList();
  }

  private static EarlierEstimate withoutHidden(EarlierEstimate earlier) {
    Estimate figure = earlier.figure();
    return figure.shown()
        ? earlier
        : new EarlierEstimate(figure.hidden(figure.status(), figure.reason()), earlier.asOf());
  }

  /** What is stored in {@code publicDataDir}; none where there is no such table. */
  static EarlierRun read(Path publicDataDir) {
    Path folder = publicDataDir.resolve(EarlierTable.SCHEMA.name());
    return Files.isDirectory(folder)
        ? new EarlierRun(
            ParquetTable.read(folder, EarlierTable.SCHEMA).stream()
                .map(EarlierTable::earlier)
                .toList())
        : NONE;
  }

  /** The newest day in its data; empty where nothing was published before. */
  public Optional<LocalDate> asOf() {
    return figures.stream().map(EarlierEstimate::asOf).max(Comparator.naturalOrder());
  }

  /**
   * The main figure of each indicator and the response rate of each questionnaire, beside those of
   * {@code results}; then what is no longer computed.
   */
  public List<FigureChange> beside(ProgrammeDirectory programme, Results results) {
    Map<String, EarlierEstimate> before = new LinkedHashMap<>();
    figures.forEach(earlier -> before.put(earlier.figure().id(), earlier));
    List<FigureChange> changes = new ArrayList<>();
    for (Estimate now : main(programme, results)) {
      changes.add(new FigureChange(before.get(now.id()), now));
    }
    gone(programme).forEach(earlier -> changes.add(new FigureChange(earlier, null)));
    return List.copyOf(changes);
  }

  private static List<Estimate> main(ProgrammeDirectory programme, Results results) {
    List<Estimate> main = new ArrayList<>();
    for (Indicator indicator : programme.indicators()) {
      Primary primary = Primary.of(indicator);
      results.overall(indicator.id(), primary.item(), primary.statistic()).ifPresent(main::add);
    }
    for (Instrument instrument : programme.codebook().instruments()) {
      Cell cell = new Cell("instrument", List.of(instrument.instrument()));
      results.at(BuiltIn.RESPONSE, null, Statistic.RESPONSE_RATE, cell).ifPresent(main::add);
    }
    return main;
  }

  /**
   * One figure of each indicator, and the response rate of each questionnaire, that the programme
   * no longer has.
   */
  private List<EarlierEstimate> gone(ProgrammeDirectory programme) {
    Map<List<Object>, EarlierEstimate> gone = new LinkedHashMap<>();
    for (EarlierEstimate earlier : figures) {
      Estimate figure = earlier.figure();
      boolean isGone =
          figure.indicator().equals(BuiltIn.RESPONSE)
              ? isOfNoInstrument(programme, figure)
              : !BuiltIn.ALL.contains(figure.indicator())
                  && programme.indicator(figure.indicator()).isEmpty();
      if (isGone && figure.shown()) {
        gone.putIfAbsent(List.of(figure.indicator(), figure.cell()), earlier);
      }
    }
    return List.copyOf(gone.values());
  }

  private static boolean isOfNoInstrument(ProgrammeDirectory programme, Estimate figure) {
    return figure.statistic() == Statistic.RESPONSE_RATE
        && programme.codebook().instrument(figure.cell().keys().get(0)).isEmpty();
  }
}
