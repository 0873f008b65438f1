package org.sojourn.transform.estimation;

import java.util.List;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Programme;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.stats.Confidence;

/**
 * Computes every figure of a programme from its cube.
 *
 * <p>Order: indicators as declared, then registrations, exchanges, funnel, response. Within an
 * indicator the breakdowns overall first, then as declared; within a breakdown the cells by key;
 * within a cell the items as declared, a score after its items; then the statistics in order of
 * their enum, answer codes rising.
 */
public final class Estimation {

  private final ProgrammeDirectory directory;
  private final CubeReader cube;
  private final Uncertainty uncertainty;
  private final Figures figures;

  private Estimation(ProgrammeDirectory directory, Cube cube) {
    Programme programme = directory.programme();
    this.directory = directory;
    this.cube = new CubeReader(cube);
    this.uncertainty =
        new Uncertainty(
            new Confidence(programme.estimation().confidence()),
            programme.estimation().finitePopulation());
    this.figures = new Figures(programme.id());
  }

  /** All figures, hidden from nobody yet. */
  public static List<Estimate> of(ProgrammeDirectory directory, Cube cube) {
    Estimation estimation = new Estimation(directory, cube);
    directory.indicators().forEach(estimation::add);
    new BuiltInFigures(directory, estimation.cube, estimation.figures).add();
    return estimation.figures.estimates();
  }

  private void add(Indicator indicator) {
    Measure measure = indicator.measure();
    if (measure instanceof Measure.Gain gain) {
      new GainFigures(directory, cube, uncertainty, figures).add(indicator, gain);
    } else if (measure instanceof Measure.Rate rate) {
      new RateFigures(directory, cube, uncertainty, figures).add(indicator, rate);
    } else if (measure instanceof Measure.Amount amount) {
      new AmountFigures(directory, cube, uncertainty, figures).add(indicator, amount);
    } else {
      new AnswerFigures(directory, cube, uncertainty, figures).add(indicator);
    }
  }
}
