package org.sojourn.transform.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;

/**
 * Keeps single amounts from being solved for. Quartiles of a few amounts are some of the amounts
 * themselves, and mean and standard deviation give two equations for the rest: together they can
 * name every one. And what is known of all cells but one, and of everybody, is known of the last
 * cell. So a breakdown in which any cell rests on fewer amounts than twice the threshold shows
 * means without intervals, medians and sums in all its cells, and nothing else. Of an odd number of
 * so few amounts not even the median is shown, since it is one of them; medians do not add up, so
 * other cells do not tell it.
 */
final class AmountDetail {

  private static final Set<Statistic> DETAIL =
      Set.of(Statistic.STANDARD_DEVIATION, Statistic.LOWER_QUARTILE, Statistic.UPPER_QUARTILE);

  /** An indicator and a breakdown. */
  private record Table(String indicator, String breakdown) {

    static Table of(Estimate estimate) {
      return new Table(estimate.indicator(), estimate.cell().breakdown());
    }
  }

  private final Set<Table> few = new HashSet<>();
  private final Set<String> amounts = new HashSet<>();
  private final long least;

  /**
   * What to withhold of the amounts among {@code estimates}.
   *
   * @param insiders for whom there are fewer
   */
  AmountDetail(ProgrammeDirectory directory, List<Estimate> estimates, List<Insider> insiders) {
    least = 2L * directory.programme().disclosure().threshold();
    for (Indicator indicator : directory.indicators()) {
      if (indicator.measure() instanceof Measure.Amount) {
        amounts.add(indicator.id());
      }
    }
    addFew(amounts, estimates);
    insiders.forEach(insider -> addFew(amounts, insider.figures()));
  }

  private void addFew(Set<String> amounts, List<Estimate> estimates) {
    for (Estimate estimate : estimates) {
      boolean amount = amounts.contains(estimate.indicator());
      if (amount && estimate.base() > 0 && estimate.base() < least) {
        few.add(Table.of(estimate));
      }
    }
  }

  /** Why the figure is not shown, if it is detail of too few amounts, or one of them itself. */
  Optional<String> hides(Estimate estimate) {
    if (isFew(estimate) && DETAIL.contains(estimate.statistic())) {
      return Optional.of("some group has fewer than " + least + " amounts");
    }
    return isOneOfFew(estimate)
        ? Optional.of("the median is one of fewer than " + least + " amounts")
        : Optional.empty();
  }

  private boolean isOneOfFew(Estimate estimate) {
    return estimate.shown()
        && estimate.statistic() == Statistic.MEDIAN
        && amounts.contains(estimate.indicator())
        && estimate.base() < least
        && estimate.base() % 2 == 1;
  }

  /** The figure without standard error and interval where they would tell the detail. */
  Estimate coarse(Estimate estimate) {
    if (!isFew(estimate) || estimate.statistic() != Statistic.MEAN) {
      return estimate;
    }
    return Detail.withoutInterval(estimate);
  }

  private boolean isFew(Estimate estimate) {
    return estimate.shown() && few.contains(Table.of(estimate));
  }
}
