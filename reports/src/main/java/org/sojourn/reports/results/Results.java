package org.sojourn.reports.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.tables.ParquetTable;

/** The published figures of a run, by indicator and breakdown, in their stored order. */
public final class Results {

  private record Place(String indicator, String breakdown) {}

  private final List<Estimate> all;
  private final Map<Place, List<Estimate>> byPlace = new LinkedHashMap<>();
  private final Map<Cell, List<Estimate>> byCell = new LinkedHashMap<>();
  private final ComparedGroups compared;
  private final EarlierRun earlier;
  private final Quotes quotes;

  /** Results made of {@code estimates}, nothing compared. */
  public Results(List<Estimate> estimates) {
    this(estimates, ComparedGroups.NONE);
  }

  /** Results made of {@code estimates} and of comparisons of groups. */
  public Results(List<Estimate> estimates, ComparedGroups compared) {
    this(estimates, compared, EarlierRun.NONE, Quotes.NONE);
  }

  /**
   * Results made of {@code estimates}, of comparisons of groups, and of what was published last.
   */
  public Results(List<Estimate> estimates, ComparedGroups compared, EarlierRun earlier) {
    this(estimates, compared, earlier, Quotes.NONE);
  }

  /** The same, and respondents' words. */
  public Results(
      List<Estimate> estimates, ComparedGroups compared, EarlierRun earlier, Quotes quotes) {
    this.compared = compared;
    this.earlier = earlier;
    this.quotes = quotes;
    all = estimates.stream().map(Results::withoutHidden).toList();
    for (Estimate estimate : all) {
      Place place = new Place(estimate.indicator(), estimate.cell().breakdown());
      byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(estimate);
      byCell.computeIfAbsent(estimate.cell(), c -> new ArrayList<>()).add(estimate);
    }
  }

  /** A hidden figure has no value, whatever was stored: nothing that is read here can leak it. */
  private static Estimate withoutHidden(Estimate estimate) {
    return estimate.status().hidden()
        ? estimate.hidden(estimate.status(), estimate.reason())
        : estimate;
  }

  /**
   * The results of {@code programme} stored in {@code publicDataDir}: the table {@code estimates},
   * {@code comparisons} and {@code comparison-pairs} where the programme asks for any, and {@code
   * earlier} where something was published before, and {@code quotes} where prose quotes
   * respondents.
   */
  public static Results read(ProgrammeDirectory programme, Path publicDataDir) {
    Path folder = publicDataDir.resolve(EstimateTable.SCHEMA.name());
    return new Results(
        ParquetTable.read(folder, EstimateTable.SCHEMA).stream()
            .map(EstimateTable::estimate)
            .toList(),
        ComparedGroups.read(programme, publicDataDir),
        EarlierRun.read(publicDataDir),
        Quotes.read(programme, publicDataDir));
  }

  /** Which groups were compared, and what came of it. */
  public ComparedGroups compared() {
    return compared;
  }

  /** What was published last. */
  public EarlierRun earlier() {
    return earlier;
  }

  /** The respondents' words that prose quotes. */
  public Quotes quotes() {
    return quotes;
  }

  /** Every figure in order. */
  public List<Estimate> all() {
    return all;
  }

  /** Every figure of {@code indicator} in {@code breakdown}; empty where it was not computed. */
  public List<Estimate> of(String indicator, String breakdown) {
    return byPlace.getOrDefault(new Place(indicator, breakdown), List.of());
  }

  /** Every cell that has figures, in order. */
  Set<Cell> cells() {
    return byCell.keySet();
  }

  /** Every figure of {@code cell} in order; empty where none was computed. */
  public List<Estimate> of(Cell cell) {
    return byCell.getOrDefault(cell, List.of());
  }

  /**
   * One figure per cell of a breakdown.
   *
   * @param item the item of an indicator with several, or null
   */
  public List<Estimate> cells(
      String indicator, String item, Statistic statistic, String breakdown) {
    return CellOrder.of(
        breakdown,
        of(indicator, breakdown).stream()
            .filter(e -> e.statistic() == statistic && Objects.equals(e.item(), item))
            .toList());
  }

  /** The figure of everybody. */
  public Optional<Estimate> overall(String indicator, String item, Statistic statistic) {
    return at(indicator, item, statistic, Cell.OVERALL);
  }

  /** The figure of one cell. */
  public Optional<Estimate> at(String indicator, String item, Statistic statistic, Cell cell) {
    return of(cell).stream()
        .filter(e -> e.indicator().equals(indicator) && Objects.equals(e.item(), item))
        .filter(e -> e.statistic() == statistic)
        .findFirst();
  }

  /** The shares of the single answers in {@code cell}, by rising code. */
  public List<Estimate> answers(String indicator, Cell cell) {
    return of(cell).stream()
        .filter(e -> e.indicator().equals(indicator))
        .filter(e -> e.statistic() == Statistic.ANSWER_SHARE)
        .toList();
  }

  /** Breakdowns that were computed for {@code indicator}, in order. */
  public List<String> breakdowns(String indicator) {
    return byPlace.keySet().stream()
        .filter(place -> place.indicator().equals(indicator))
        .map(Place::breakdown)
        .toList();
  }

  /** How many figures disclosure control hides. */
  public long hidden() {
    return all.stream().filter(e -> e.status().hidden()).count();
  }
}
