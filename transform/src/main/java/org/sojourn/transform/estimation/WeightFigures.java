package org.sojourn.transform.estimation;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.weighting.Kish;
import org.sojourn.transform.weighting.WeightClass;
import org.sojourn.transform.weighting.Weights;

/** What became of the weights of each questionnaire. Weights are told in mean weights. */
record WeightFigures(ProgrammeDirectory directory, List<Weights> weights, Figures figures) {

  /** Adds the figures; none where the programme does not weight. */
  void add() {
    for (Weights of : weights) {
      directory.codebook().instruments().stream()
          .filter(i -> i.role() == of.role() && i.wave().equals(of.wave()))
          .forEach(instrument -> add(instrument, of));
    }
  }

  private void add(Instrument instrument, Weights of) {
    Cell cell = new Cell("instrument", List.of(instrument.instrument()));
    Spot spot = new Spot(BuiltIn.WEIGHTING, null, cell, of.respondents(), of.population());
    String method = method(of);
    long empty = of.classes().values().stream().filter(WeightClass::isEmpty).count();
    figures.add(spot, Statistic.WEIGHTING_CLASSES, Result.of(of.classes().size()), method);
    figures.add(spot, Statistic.EMPTY_CLASSES, Result.of(empty), method);
    figures.add(spot, Statistic.NOT_REPRESENTED, ifWeighted(of, lost(of)), method);
    DoubleSummaryStatistics range =
        of.classes().values().stream()
            .filter(c -> !c.isEmpty())
            .mapToDouble(WeightClass::weight)
            .summaryStatistics();
    Kish kish = of.kish();
    double mean = kish.sum() / Math.max(1, kish.size());
    figures.add(spot, Statistic.LEAST_WEIGHT, ifWeighted(of, range.getMin() / mean), method);
    figures.add(spot, Statistic.GREATEST_WEIGHT, ifWeighted(of, range.getMax() / mean), method);
    figures.add(spot, Statistic.TRIMMED, ifWeighted(of, trimmed(of)), method);
    figures.add(spot, Statistic.EFFECTIVE_SIZE, ifWeighted(of, kish.effectiveSize()), "Kish");
    figures.add(spot, Statistic.WEIGHTING_EFFECT, ifWeighted(of, kish.designEffect()), "Kish");
  }

  private static double lost(Weights of) {
    return of.lost() / (double) Math.max(1, of.population());
  }

  private static double trimmed(Weights of) {
    return of.classes().values().stream()
            .filter(WeightClass::isTrimmed)
            .mapToLong(WeightClass::respondents)
            .sum()
        / (double) Math.max(1, of.respondents());
  }

  private static Result ifWeighted(Weights of, double value) {
    return of.isUsed() ? Result.of(value) : ifWeighted(of, Result.of(0));
  }

  private static Result ifWeighted(Weights of, Result value) {
    return switch (of.outcome()) {
      case WEIGHTED -> value;
      case NO_ANSWERS -> Result.undefined(Reason.NO_VALUES);
      case NOT_CONVERGED -> Result.undefined(Reason.NOT_CONVERGED);
    };
  }

  private String method(Weights of) {
    String method = directory.programme().weighting().method().id();
    return switch (of.outcome()) {
      case WEIGHTED -> of.rounds() == 0 ? method : method + ", " + of.rounds() + " rounds";
      case NOT_CONVERGED -> method + " did not converge in " + of.rounds() + " rounds";
      case NO_ANSWERS -> method;
    };
  }
}
