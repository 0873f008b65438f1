package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.transform.base.LinkedCells;
import org.sojourn.transform.base.Silence;
import org.sojourn.transform.base.SilenceFamily;

/**
 * Decides which figures about the parties of the same exchanges are shown: joint tables, kappas,
 * and answers by the silence of others.
 *
 * <p>Tables need twice the threshold of exchanges, and of every party no or not few further
 * answers. Answers by silence need large groups, and of three parties no few that answered alone;
 * and every answer of the party has to be published anyway. Of several indicators of one question
 * only the first shows either: each would be the others' difference.
 */
final class AgreementDetail {

  private final ProgrammeDirectory directory;
  private final Map<String, Reading> readings = new HashMap<>();

  /** What is shown of one indicator. */
  private record Reading(boolean tables, List<Silence> silences) {

    boolean shows(Cell cell) {
      if (!LinkedCells.has(cell) || cell.breakdown().startsWith(LinkedCells.PAIR)) {
        return tables;
      }
      return silences.stream()
          .anyMatch(
              s ->
                  s.role().id().equals(cell.keys().get(0))
                      && s.other().id().equals(cell.keys().get(1)));
    }
  }

  /**
   * What to show of the figures among {@code estimates}.
   *
   * @param isShown whether a figure of a cell of answers is shown, with all its detail
   */
  AgreementDetail(
      ProgrammeDirectory directory, List<Estimate> estimates, Predicate<Estimate> isShown) {
    this.directory = directory;
    Map<String, List<Estimate>> byIndicator = new LinkedHashMap<>();
    estimates.forEach(
        e -> byIndicator.computeIfAbsent(e.indicator(), i -> new ArrayList<>()).add(e));
    List<List<String>> questions = new ArrayList<>();
    for (Indicator indicator : directory.indicators()) {
      if (indicator.measure() instanceof Measure.Agreement measure) {
        List<String> question = List.of(measure.item(), measure.wave());
        List<Estimate> own = byIndicator.getOrDefault(indicator.id(), List.of());
        boolean overall = own.stream().filter(AgreementDetail::isOverall).allMatch(isShown);
        readings.put(
            indicator.id(),
            overall && !questions.contains(question)
                ? reading(own, new PartyTotals(directory, measure, estimates, isShown))
                : new Reading(false, List.of()));
        questions.add(question);
      }
    }
  }

  private static boolean isOverall(Estimate estimate) {
    return estimate.cell().equals(Cell.OVERALL) && estimate.statistic() == Statistic.AGREEMENT;
  }

  private Reading reading(List<Estimate> own, PartyTotals totals) {
    Disclosure policy = directory.programme().disclosure();
    long complete = own.stream().filter(AgreementDetail::isOverall).mapToLong(Estimate::base).sum();
    List<Silence> all = PartyTotals.silences(own);
    List<Silence> shown = SilenceFamily.shown(all, complete, policy);
    boolean known = shown.stream().allMatch(s -> totals.isPublished(s.role()));
    return new Reading(
        SilenceFamily.showsTables(complete, totals.further(complete), policy.threshold()),
        known ? shown : List.of());
  }

  /** Whether the figure is one of those that are decided here. */
  boolean knows(Estimate estimate) {
    return readings.containsKey(estimate.indicator())
        && (LinkedCells.has(estimate.cell()) || estimate.statistic() == Statistic.FLEISS_KAPPA);
  }

  /** Whether the figure is hidden. */
  boolean hides(Estimate estimate) {
    return !readings.get(estimate.indicator()).shows(estimate.cell());
  }

  /**
   * The figure with kappa rounded to two decimals, so that nobody can search for the one table that
   * gives all its digits; other figures as they are.
   */
  static Estimate rounded(Estimate estimate) {
    boolean kappa =
        estimate.statistic() == Statistic.KAPPA || estimate.statistic() == Statistic.FLEISS_KAPPA;
    if (!kappa || estimate.status() != CellStatus.PUBLISHED) {
      return estimate;
    }
    return estimate
        .with(rounded(estimate.value()), null, rounded(estimate.low()), rounded(estimate.high()))
        .withMethod(estimate.method() + ", rounded");
  }

  private static Double rounded(Double value) {
    return Optional.ofNullable(value).map(v -> Math.round(v * 100) / 100.0).orElse(null);
  }
}
