package org.sojourn.transform.estimation;

import java.util.SortedMap;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.Bases;
import org.sojourn.transform.base.Breakdowns;
import org.sojourn.transform.stats.Population;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Significance;
import org.sojourn.transform.stats.paired.McNemar;
import org.sojourn.transform.stats.paired.PairedShares;

/**
 * Figures of what was expected against what was realised, over respondents who answered both
 * questions. How many of the population expect something is not known, so the shares of those who
 * did, and of those who did not, take no finite population into account, unless everybody answered.
 *
 * <p>The joint shares have the codes 0 (neither), 1 (only realised), 2 (only expected) and 3
 * (both).
 */
record RealisedFigures(
    ProgrammeDirectory directory,
    CubeReader cube,
    LinkedReader linked,
    Uncertainty uncertainty,
    Figures figures) {

  private static final McNemar NOBODY = new McNemar(0, 0, 0, 0);
  private static final double POINTS = 100;

  /** Adds the figures of an indicator. */
  void add(Indicator indicator, Measure.Realised measure) {
    Base.Outcomes base = (Base.Outcomes) Bases.of(measure, null, directory.codebook());
    Shares shares = new Shares(indicator.interval(), uncertainty);
    for (Breakdown breakdown : Breakdowns.of(indicator, directory.programme())) {
      SortedMap<String, McNemar> tables = linked.outcomes(base, measure, breakdown);
      cube.population(base.roles(), breakdown)
          .forEach(
              (key, population) -> {
                McNemar table = tables.getOrDefault(key, NOBODY);
                Cell cell = Figures.cell(breakdown.id(), key);
                Spot spot = new Spot(indicator.id(), null, cell, table.size(), population);
                addShares(spot, table, shares);
                addGroups(spot, table, shares);
                addChange(spot, table);
              });
    }
  }

  private void addShares(Spot spot, McNemar table, Shares shares) {
    Population population = uncertainty.population(spot.population());
    String method = shares.method(spot.base(), spot.population());
    long n = table.size();
    long expected = table.yesYes() + table.yesNo();
    long realised = table.yesYes() + table.noYes();
    figures.add(spot, Statistic.EXPECTED, shares.of(expected, n, population), method);
    figures.add(spot, Statistic.REALISED, shares.of(realised, n, population), method);
    long[] joint = {table.noNo(), table.noYes(), table.yesNo(), table.yesYes()};
    for (int code = 0; code < joint.length; code++) {
      Result share = shares.of(joint[code], n, population);
      figures.add(spot, Statistic.JOINT_SHARE, code, share, method);
    }
  }

  private void addGroups(Spot spot, McNemar table, Shares shares) {
    long expected = table.yesYes() + table.yesNo();
    addGroup(spot, Statistic.FULFILLED, table.yesYes(), expected, shares);
    addGroup(spot, Statistic.UNEXPECTED, table.noYes(), spot.base() - expected, shares);
  }

  private void addGroup(Spot of, Statistic statistic, long hits, long n, Shares shares) {
    boolean all = uncertainty.population(of.population()).isCensus(of.base());
    Spot spot = new Spot(of.indicator(), of.item(), of.cell(), n, all ? n : null);
    Population population = all ? Population.of(n) : Population.UNLIMITED;
    String method = all ? Uncertainty.CENSUS : shares.interval().title();
    figures.add(spot, statistic, shares.of(hits, n, population), method);
  }

  private void addChange(Spot spot, McNemar table) {
    Result difference =
        PairedShares.difference(
            table, uncertainty.population(spot.population()), uncertainty.confidence());
    figures.add(
        spot,
        Statistic.DIFFERENCE,
        inPoints(difference),
        uncertainty.method("Newcombe, paired", spot.base(), spot.population()));
    Significance test = table.exact();
    Result p =
        table.size() == 0
            ? difference
            : test instanceof Significance.Untested none
                ? Result.undefined(none.reason())
                : Result.of(((Significance.Tested) test).pValue());
    figures.add(spot, Statistic.P_VALUE, p, "McNemar, exact");
  }

  private static Result inPoints(Result share) {
    return share.then(
        figure ->
            Result.of(figure.value() * POINTS, figure.interval().orElseThrow().times(POINTS)));
  }
}
