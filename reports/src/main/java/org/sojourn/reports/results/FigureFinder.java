package org.sojourn.reports.results;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.prose.Reference;

/**
 * Finds the figures that the evaluator's words quote among those of a run.
 *
 * @param directory the programme
 * @param results the published figures
 */
public record FigureFinder(ProgrammeDirectory directory, Results results) {

  /** The figure that {@code reference} names; empty when the run has none such. */
  public Optional<Estimate> find(Reference reference) {
    if (reference.byEstimateId()) {
      return results.all().stream().filter(e -> e.id().equals(reference.name())).findFirst();
    }
    return breakdown(reference)
        .flatMap(breakdown -> at(reference, new Cell(breakdown.id(), keys(reference, breakdown))));
  }

  private Optional<Estimate> at(Reference reference, Cell cell) {
    Primary usual = usual(reference.name());
    String item = reference.keys().getOrDefault(Reference.ITEM, usual.item());
    String statistic = reference.keys().get(Reference.STATISTIC);
    return results.at(
        reference.name(), item, statistic == null ? usual.statistic() : of(statistic), cell);
  }

  /** The keys of the cells among which {@code reference} chooses, in their order. */
  public List<String> cells(Reference reference) {
    return breakdown(reference).stream()
        .flatMap(breakdown -> results.of(reference.name(), breakdown.id()).stream())
        .map(estimate -> estimate.cell().joined())
        .distinct()
        .toList();
  }

  private Optional<Breakdown> breakdown(Reference reference) {
    List<Breakdown> computed =
        results.breakdowns(reference.name()).stream().map(this::breakdown).toList();
    Map<String, String> dimensions = reference.dimensions();
    return dimensions.isEmpty()
        ? Optional.of(Breakdown.OVERALL)
        : Breakdown.with(dimensions.keySet(), computed);
  }

  private Breakdown breakdown(String id) {
    List<String> built =
        BuiltIn.dividedBy(id).map(by -> List.of("instrument", by)).orElse(List.of(id));
    return Breakdown.of(id, directory.programme()).orElse(new Breakdown(id, built));
  }

  private static List<String> keys(Reference reference, Breakdown breakdown) {
    Map<String, String> dimensions = new LinkedHashMap<>(reference.dimensions());
    return breakdown.dimensions().stream().map(dimensions::get).toList();
  }

  private Primary usual(String name) {
    Optional<Indicator> indicator = directory.indicator(name);
    return indicator
        .map(Primary::of)
        .orElse(
            new Primary(
                name.equals(BuiltIn.RESPONSE) ? Statistic.RESPONSE_RATE : Statistic.COUNT, null));
  }

  private static Statistic of(String id) {
    return Arrays.stream(Statistic.values())
        .filter(statistic -> statistic.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no statistic is called '" + id + "'"));
  }
}
