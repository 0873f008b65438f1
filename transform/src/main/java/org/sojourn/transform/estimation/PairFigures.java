package org.sojourn.transform.estimation;

import java.util.List;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.LinkedCells;
import org.sojourn.transform.stats.JointHistogram;
import org.sojourn.transform.stats.Population;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.agreement.AnswerBands;
import org.sojourn.transform.stats.agreement.JointAnswers;
import org.sojourn.transform.stats.agreement.Kappa;

/**
 * Figures of the parties of an exchange two by two, and kappa of all three, all over the same
 * exchanges so that they can be compared. Joint tables put together neighbouring answers until no
 * row and no column rests on few.
 */
record PairFigures(ProgrammeDirectory directory, Uncertainty uncertainty, Figures figures) {

  /** Adds the figures of the exchanges of which all parties answered. */
  void add(Spot spot, Indicator indicator, Base.Together base, JointAnswers answers) {
    List<Role> roles = base.parties();
    if (roles.size() == 3) {
      Result kappa = answers.triads().kappa(uncertainty.confidence());
      figures.add(spot, Statistic.FLEISS_KAPPA, kappa, "Fleiss");
    }
    List<AnswerBands> bands =
        AnswerBands.of(
            answers,
            scale(base).answers().stream().map(a -> a.code()).toList(),
            roles.size(),
            limits());
    for (int i = 0; i < roles.size(); i++) {
      for (int j = i + 1; j < roles.size(); j++) {
        JointHistogram pairs = answers.pairs(i, j);
        Spot at = at(spot, LinkedCells.pair(roles.get(i), roles.get(j)));
        addPair(at, indicator, scale(base), pairs);
        addTable(spot, indicator, roles, i, j, pairs, bands);
      }
    }
  }

  private AnswerBands.Limits limits() {
    Disclosure policy = directory.programme().disclosure();
    return new AnswerBands.Limits(policy.threshold(), policy.leastAlike(), policy.othersAlike());
  }

  private Scale scale(Base.Together base) {
    return directory.codebook().scaleOf(base.item()).orElseThrow();
  }

  private static Spot at(Spot spot, Cell cell) {
    return new Spot(spot.indicator(), null, cell, spot.base(), spot.population());
  }

  private void addPair(Spot spot, Indicator indicator, Scale scale, JointHistogram pairs) {
    long agreeing = pairs.differences().count(d -> d == 0);
    addShare(spot, Statistic.AGREEMENT, indicator, agreeing);
    int span = scale.highest() - scale.lowest();
    Measure.Agreement measure = (Measure.Agreement) indicator.measure();
    Kappa.Weights weights =
        switch (measure.weights()) {
          case NONE -> Kappa.Weights.NONE;
          case LINEAR -> Kappa.Weights.LINEAR;
          case QUADRATIC -> Kappa.Weights.QUADRATIC;
        };
    Result kappa =
        span == 0
            ? Result.undefined(Reason.NO_SPREAD)
            : new Kappa(pairs, span, weights).of(uncertainty.confidence());
    figures.add(spot, Statistic.KAPPA, kappa, "Cohen, weights " + measure.weights().id());
  }

  private void addTable(
      Spot spot,
      Indicator indicator,
      List<Role> roles,
      int one,
      int other,
      JointHistogram pairs,
      List<AnswerBands> bands) {
    AnswerBands rows = bands.get(one);
    AnswerBands columns = bands.get(other);
    if (rows.size() < 2 || columns.size() < 2) {
      return;
    }
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        int r = row;
        int c = column;
        long count =
            pairs.pairs().stream()
                .filter(p -> rows.has(r, (int) p.pre()) && columns.has(c, (int) p.post()))
                .mapToLong(JointHistogram.Pair::count)
                .sum();
        Cell cell =
            LinkedCells.answers(
                roles.get(one), roles.get(other), rows.name(row), columns.name(column));
        addShare(at(spot, cell), Statistic.JOINT_SHARE, indicator, count);
      }
    }
  }

  private void addShare(Spot spot, Statistic statistic, Indicator indicator, long hits) {
    Shares shares = new Shares(indicator.interval(), uncertainty);
    Population population = uncertainty.population(spot.population());
    figures.add(
        spot,
        statistic,
        shares.of(hits, spot.base(), population),
        shares.method(spot.base(), spot.population()));
  }
}
