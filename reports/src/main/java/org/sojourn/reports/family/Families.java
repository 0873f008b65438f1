package org.sojourn.reports.family;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Groups;
import org.sojourn.reports.results.Results;

/** Which groups get a report of their own. */
public final class Families {

  private Families() {}

  /**
   * The groups of every one of {@code families}, by rising key: those of whose answers at least one
   * figure is shown; where the programme asks nobody anything, those with any indicator shown. A
   * group that is hidden throughout is as one that does not exist, and those of whom the group is
   * not known are none.
   */
  public static List<Cell> of(
      ProgrammeDirectory directory, List<String> families, Results results) {
    boolean asks = directory.indicators().stream().anyMatch(i -> i.measure().hasRoles());
    List<Indicator> telling =
        directory.indicators().stream().filter(i -> !asks || i.measure().hasRoles()).toList();
    return families.stream().flatMap(family -> groups(telling, results, family).stream()).toList();
  }

  private static List<Cell> groups(List<Indicator> telling, Results results, String family) {
    return telling.stream()
        .flatMap(indicator -> results.of(indicator.id(), family).stream())
        .filter(Estimate::shown)
        .map(Estimate::cell)
        .filter(Predicate.not(Groups::isUnknown))
        .distinct()
        .sorted(Comparator.comparing(Cell::joined))
        .toList();
  }
}
