package org.sojourn.transform.estimation;

import java.util.List;
import java.util.SortedMap;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.Bases;
import org.sojourn.transform.base.Breakdowns;
import org.sojourn.transform.stats.Population;
import org.sojourn.transform.stats.agreement.JointAnswers;

/**
 * Figures of how far the parties of an exchange agree, over the exchanges of which all of them
 * answered: of everybody and by the breakdowns the shares whose answers are equal, or at most one
 * code apart; of everybody also what {@link PairFigures} and {@link SilenceFigures} add.
 */
record AgreementFigures(
    ProgrammeDirectory directory,
    CubeReader cube,
    LinkedReader linked,
    Uncertainty uncertainty,
    Figures figures) {

  private static final JointAnswers NOBODY = new JointAnswers(List.of());
  private static final int MOST_DISTANCE = 2;

  /** Adds the figures of an indicator. */
  void add(Indicator indicator, Measure.Agreement measure) {
    Base.Together base = (Base.Together) Bases.of(measure, null, directory.codebook());
    Scale scale = directory.codebook().scaleOf(base.item()).orElseThrow();
    for (Breakdown breakdown : Breakdowns.of(indicator, directory.programme())) {
      SortedMap<String, JointAnswers> answers = linked.together(base, breakdown);
      cube.population(breakdown)
          .forEach(
              (key, population) -> {
                JointAnswers all = answers.getOrDefault(key, NOBODY);
                Spot spot =
                    new Spot(
                        indicator.id(),
                        null,
                        Figures.cell(breakdown.id(), key),
                        all.complete().size(),
                        population);
                addShares(spot, indicator, all, scale);
                if (breakdown.equals(Breakdown.OVERALL)) {
                  addDetail(spot, indicator, base, all);
                }
              });
    }
  }

  private void addShares(Spot spot, Indicator indicator, JointAnswers all, Scale scale) {
    Shares shares = new Shares(indicator.interval(), uncertainty);
    Population population = uncertainty.population(spot.population());
    String method = shares.method(spot.base(), spot.population());
    long n = spot.base();
    int farthest = Math.min(MOST_DISTANCE, scale.highest() - scale.lowest());
    figures.add(spot, Statistic.AGREEMENT, shares.of(all.within(0), n, population), method);
    if (farthest == MOST_DISTANCE) {
      figures.add(spot, Statistic.NEAR_AGREEMENT, shares.of(all.within(1), n, population), method);
    }
    long nearer = 0;
    for (int distance = 0; distance <= farthest; distance++) {
      long within = distance == farthest ? n : all.within(distance);
      figures.add(
          spot,
          Statistic.DISTANCE_SHARE,
          distance,
          shares.of(within - nearer, n, population),
          method);
      nearer = within;
    }
  }

  private void addDetail(Spot spot, Indicator indicator, Base.Together base, JointAnswers all) {
    new PairFigures(directory, uncertainty, figures).add(spot, indicator, base, all.complete());
    new SilenceFigures(directory, uncertainty, figures).add(spot, indicator, base, all);
  }
}
