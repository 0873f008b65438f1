package org.sojourn.transform.estimation;

import java.util.List;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Clusters;
import org.sojourn.model.programme.Programme;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.weighting.Weights;
import org.sojourn.transform.weighting.WeightsReader;

/**
 * Computes every figure of a programme from its cube.
 *
 * <p>Order: indicators as declared, then registrations, exchanges, funnel, response, weighting.
 * Within an indicator the breakdowns overall first, then as declared; within a breakdown the cells
 * by key; within a cell the items as declared, a score after its items; then the statistics in
 * order of their enum, answer codes rising.
 */
public final class Estimation {

  private final ProgrammeDirectory directory;
  private final Cube counts;
  private final CubeReader cube;
  private final List<Weights> weights;
  private final LinkedReader linked;
  private final Uncertainty uncertainty;
  private final Figures figures;

  private Estimation(ProgrammeDirectory directory, Cube cube, List<Weights> weights) {
    Programme programme = directory.programme();
    this.directory = directory;
    this.counts = cube;
    this.cube = new CubeReader(cube);
    this.weights = weights;
    this.linked = new LinkedReader(cube);
    this.uncertainty =
        new Uncertainty(
            new Confidence(programme.estimation().confidence()),
            programme.estimation().finitePopulation(),
            "");
    this.figures = new Figures(programme.id());
  }

  /** All figures, hidden from nobody yet. */
  public static List<Estimate> of(ProgrammeDirectory directory, Cube cube) {
    Estimation estimation = new Estimation(directory, cube, WeightsReader.of(directory, cube));
    directory.indicators().forEach(estimation::add);
    estimation.addBuiltIns();
    return estimation.figures.estimates();
  }

  private void addBuiltIns() {
    new BuiltInFigures(directory, cube, figures).add();
    new WeightFigures(directory, weights, figures).add();
  }

  /**
   * All figures with neither weights nor clusters: those whose counts disclosure control judges.
   * The same as {@link #of} where the programme declares none.
   */
  public static List<Estimate> plain(ProgrammeDirectory directory, Cube cube) {
    Estimation estimation = new Estimation(directory, cube, WeightsReader.of(directory, cube));
    directory.indicators().forEach(estimation::addPlain);
    estimation.addBuiltIns();
    return estimation.figures.estimates();
  }

  private void addPlain(Indicator indicator) {
    if (indicator.measure().isOfClosedAnswers()) {
      new AnswerFigures(directory, cube, simple(), figures).add(indicator);
    } else {
      add(indicator);
    }
  }

  private void add(Indicator indicator) {
    Measure measure = indicator.measure();
    if (measure instanceof Measure.Gain gain) {
      new GainFigures(directory, cube, simple(), figures).add(indicator, gain);
    } else if (measure instanceof Measure.Rate rate) {
      new RateFigures(directory, cube, uncertainty, figures).add(indicator, rate);
    } else if (measure instanceof Measure.Amount amount) {
      Uncertainty ofAmounts = amount.item() == null ? uncertainty : simple();
      new AmountFigures(directory, cube, ofAmounts, figures).add(indicator, amount);
    } else if (measure instanceof Measure.Agreement agreement) {
      new AgreementFigures(directory, cube, linked, simple(), figures).add(indicator, agreement);
    } else if (measure instanceof Measure.Realised realised) {
      new RealisedFigures(directory, cube, linked, simple(), figures).add(indicator, realised);
    } else {
      addAnswers(indicator);
    }
  }

  private void addAnswers(Indicator indicator) {
    DesignFigures design = new DesignFigures(directory, counts, weights, uncertainty, figures);
    if (design.apply(indicator)) {
      design.add(indicator);
    } else {
      String why = ", not weighted: raking did not converge";
      Uncertainty plain =
          directory.programme().weighting() == null ? uncertainty : uncertainty.with(why);
      new AnswerFigures(directory, cube, plain, figures).add(indicator);
    }
  }

  /** How figures are computed that take neither weights nor clusters, and say so. */
  private Uncertainty simple() {
    Programme programme = directory.programme();
    String weighted = programme.weighting() == null ? "" : ", not weighted";
    String clustered =
        programme.estimation().clusters() == Clusters.NONE ? "" : ", clusters not considered";
    return uncertainty.with(weighted + clustered);
  }
}
