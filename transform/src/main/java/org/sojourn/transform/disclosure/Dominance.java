package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.run.Failure;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.Bases;
import org.sojourn.transform.base.Breakdowns;
import org.sojourn.transform.stats.Histogram;

/**
 * The p% rule: keeps whoever gave the second greatest amount of a group from estimating the
 * greatest one too closely out of their sum. With amounts |x1| >= |x2| >= ..., S the sum of all of
 * these, the greatest cannot be above S - |x2|; that is too close when
 *
 * <pre>S - |x1| - |x2| < p / 100 |x1|</pre>
 *
 * which is always so of one and of two amounts, unless they are 0. Every mean times its base is a
 * sum, and a standard deviation beside it tells of the greatest amount, too. Where some group that
 * is shown by a breakdown is too close, or its hidden groups together, whose sum is what is left of
 * everybody's, sums, means and standard deviations are shown of no group of it: so no sum has to be
 * hidden for the sake of another. Sums of two dimensions and of divisions bind their hidden groups
 * in more than one way; there every group has to pass by itself, hidden ones, too. Groups that pass
 * make groups that pass.
 *
 * <p>Reference: A. Hundepool et al., Statistical Disclosure Control, 2012, section 4.2.
 */
final class Dominance {

  /** What tells of sums. */
  static final Set<Statistic> SUMS =
      Set.of(Statistic.TOTAL, Statistic.MEAN, Statistic.STANDARD_DEVIATION);

  /** An indicator and a breakdown. */
  private record Table(String indicator, String breakdown) {

    static Table of(Estimate estimate) {
      return new Table(estimate.indicator(), estimate.cell().breakdown());
    }
  }

  /** Why they are hidden, without the p: whoever knows it can estimate a little more closely. */
  static final String REASON = "the greatest amount of some group could be estimated too closely";

  private final ProgrammeDirectory directory;
  private final Contributions contributions;
  private final Integer percent;
  private final Set<Table> close = new HashSet<>();

  /**
   * What to withhold of the amounts among {@code estimates}.
   *
   * @param contributions the amounts behind them
   * @param isShown whether a figure is shown, as far as others decide it
   */
  Dominance(
      ProgrammeDirectory directory,
      List<Estimate> estimates,
      Contributions contributions,
      Predicate<Estimate> isShown) {
    this.directory = directory;
    this.contributions = contributions;
    percent = directory.programme().disclosure().pPercent();
    if (percent == null) {
      return;
    }
    Map<Table, Set<String>> shown = new LinkedHashMap<>();
    for (Estimate estimate : estimates) {
      if (SUMS.contains(estimate.statistic()) && isShown.test(estimate)) {
        shown
            .computeIfAbsent(Table.of(estimate), t -> new HashSet<>())
            .add(estimate.cell().joined());
      }
    }
    for (Indicator indicator : directory.indicators()) {
      if (indicator.measure() instanceof Measure.Amount amount) {
        judge(indicator, Bases.of(amount, null, directory.codebook()), shown);
      }
    }
  }

  private void judge(Indicator indicator, Base base, Map<Table, Set<String>> shown) {
    for (Breakdown breakdown : Breakdowns.of(indicator, directory.programme())) {
      Table table = new Table(indicator.id(), breakdown.id());
      Set<String> cells = shown.getOrDefault(table, Set.of());
      boolean isClose =
          groups(base, breakdown, cells).stream().anyMatch(group -> isTooClose(group, percent))
              || apart(base).stream()
                  .flatMap(rest -> contributions.of(rest, breakdown).values().stream())
                  .anyMatch(group -> isTooClose(group, percent));
      if (isClose && !cells.isEmpty()) {
        close.add(table);
      }
    }
  }

  /** The groups whose sums can be known. */
  private List<Histogram> groups(Base base, Breakdown breakdown, Set<String> shown) {
    SortedMap<String, Histogram> amounts = contributions.of(base, breakdown);
    if (breakdown.dimensions().size() > 1 || breakdown.id().equals("division")) {
      return List.copyOf(amounts.values());
    }
    List<Histogram> groups = new ArrayList<>();
    TreeMap<Double, Long> hidden = new TreeMap<>();
    amounts.forEach(
        (cell, group) -> {
          if (shown.contains(cell)) {
            groups.add(group);
          } else {
            group.forEach((amount, count) -> hidden.merge(amount, count, Long::sum));
          }
        });
    groups.add(Histogram.of(hidden));
    return groups;
  }

  /** What is left of answers when those of other indicators are taken away. */
  private List<Base> apart(Base base) {
    List<Base> apart = new ArrayList<>();
    for (Indicator other : directory.indicators()) {
      if (other.measure() instanceof Measure.Amount amount) {
        Base part = Bases.of(amount, null, directory.codebook());
        boolean isPart =
            part.among(List.of()).equals(base.among(List.of()))
                && !part.equals(base)
                && base.roles().containsAll(part.roles());
        if (isPart) {
          apart.add(
              base.among(base.roles().stream().filter(r -> !part.roles().contains(r)).toList()));
        }
      }
    }
    return apart;
  }

  /** Whether the greatest of {@code amounts} could be estimated too closely out of their sum. */
  static boolean isTooClose(Histogram amounts, int percent) {
    double[] most = new double[2];
    double[] sum = new double[1];
    amounts.forEach(
        (value, count) -> {
          double size = Math.abs(value);
          sum[0] += size * count;
          for (long i = 0; i < Math.min(count, 2); i++) {
            most[1] = Math.max(most[1], Math.min(size, most[0]));
            most[0] = Math.max(most[0], size);
          }
        });
    double rest = sum[0] - most[0] - most[1];
    return most[0] > 0 && rest < percent / 100.0 * most[0];
  }

  /**
   * Lets figures pass.
   *
   * @param published all figures as they are to be published
   * @throws Failure a fault that names sums of which the greatest part is known too closely
   */
  static void require(
      ProgrammeDirectory directory, List<Estimate> published, Contributions contributions) {
    Dominance audit = new Dominance(directory, published, contributions, Estimate::shown);
    Set<String> failures = new LinkedHashSet<>();
    published.stream().filter(audit::hides).forEach(e -> failures.add(e.id()));
    if (!failures.isEmpty()) {
      throw new Failure(Failure.Kind.FAULT, PublicationAudit.message(failures));
    }
  }

  /** Whether the figure is not shown since it tells of a sum. */
  boolean hides(Estimate estimate) {
    return estimate.shown()
        && SUMS.contains(estimate.statistic())
        && close.contains(Table.of(estimate));
  }
}
