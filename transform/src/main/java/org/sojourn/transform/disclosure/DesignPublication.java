package org.sojourn.transform.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Precision;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.estimation.WeightExposure;
import org.sojourn.transform.estimation.WeightExposure.Fineness;

/**
 * Publishes weighted and clustered figures under the mask of the unweighted ones, whose counts they
 * rest on: what is hidden there is hidden here. Weighted figures are rounded, since at full
 * precision they would give the counts of every weighting class back; their standard errors are
 * left out and their limits are rounded more coarsely. What a design costs is published of
 * everybody only: of a group it would tell of which classes its respondents are.
 */
public final class DesignPublication {

  private static final Set<Statistic> COSTS =
      Set.of(Statistic.EFFECTIVE_SIZE, Statistic.WEIGHTING_EFFECT, Statistic.DESIGN_EFFECT);
  private static final Set<Statistic> FIGURES =
      Set.of(Statistic.SHARE, Statistic.MEAN, Statistic.NET_SCORE);
  private static final String HIDDEN = "hidden";

  private record Spot(String indicator, Cell cell) {}

  private final ProgrammeDirectory directory;
  private final Family families;
  private final Map<WeightExposure.Table, WeightExposure.Precision> precisions;
  private final Map<String, Estimate> masked = new HashMap<>();
  private final Map<Spot, Estimate> figures = new HashMap<>();
  private final Map<Spot, Boolean> coarse = new HashMap<>();
  private final Map<Cell, Estimate> complete = new HashMap<>();
  private final History history;

  private DesignPublication(
      ProgrammeDirectory directory,
      List<Estimate> masked,
      Map<WeightExposure.Table, WeightExposure.Precision> precisions,
      History history) {
    this.directory = directory;
    this.history = history;
    this.families = new Family(directory);
    this.precisions = precisions;
    for (Estimate estimate : masked) {
      this.masked.put(estimate.id(), estimate);
      Spot spot = new Spot(estimate.indicator(), estimate.cell());
      if (FIGURES.contains(estimate.statistic())) {
        figures.put(spot, estimate);
      }
      if (estimate.statistic() == Statistic.COMPLETE) {
        complete.put(estimate.cell(), estimate);
      }
      if (estimate.statistic() == Statistic.ANSWER_SHARE) {
        coarse.merge(spot, estimate.status().hidden(), Boolean::logicalOr);
      }
    }
  }

  /**
   * Figures as they may be published.
   *
   * @param figures all figures, weighted and clustered where the programme says so
   * @param masked those without, after disclosure control
   * @param precisions how finely weighted figures may be published
   * @param history what was published before
   */
  public static List<Estimate> of(
      ProgrammeDirectory directory,
      List<Estimate> figures,
      List<Estimate> masked,
      Map<WeightExposure.Table, WeightExposure.Precision> precisions,
      History history) {
    DesignPublication publication = new DesignPublication(directory, masked, precisions, history);
    return figures.stream().map(publication::publish).toList();
  }

  /**
   * Published figures as comparisons of groups take them: with as many answers as would be as sure
   * without the design. That is the first-order correction of Rao and Scott, by the design effect
   * of everybody's figure where it is above 1.
   */
  public static List<Estimate> comparable(List<Estimate> published) {
    Map<String, Double> effects = new HashMap<>();
    published.stream()
        .filter(e -> e.statistic() == Statistic.DESIGN_EFFECT && e.value() != null)
        .forEach(e -> effects.put(e.indicator(), Math.max(1, e.value())));
    return published.stream()
        .map(e -> e.base() == null ? e : withBase(e, effects.getOrDefault(e.indicator(), 1.0)))
        .toList();
  }

  private static Estimate withBase(Estimate figure, double effect) {
    return figure.withBase(Math.round(figure.base() / effect));
  }

  private Estimate publish(Estimate figure) {
    Spot spot = new Spot(figure.indicator(), figure.cell());
    if (figure.indicator().equals(BuiltIn.WEIGHTING)) {
      return weights(figure);
    }
    if (COSTS.contains(figure.statistic())) {
      return cost(figure, figures.get(spot));
    }
    Estimate mask = masked.get(figure.id());
    if (!mask.shown() || mask.earlierDay() != null || !isOfAnswers(figure)) {
      return mask;
    }
    boolean detailed = mask.low() == null || coarse.getOrDefault(spot, false);
    WeightExposure.Precision precision = precision(figure);
    if (precision == null) {
      Estimate some = detailed ? figure.with(figure.value(), null, null, null) : figure;
      return Precision.of(directory.programme().disclosure(), some).of(some);
    }
    boolean answers = figure.statistic() == Statistic.ANSWER_SHARE;
    Fineness fineness =
        answers ? worse(precision.answers(), precision.figure()) : precision.figure();
    return fineness == Fineness.HIDDEN
        ? bare(figure, "weights would tell single answers")
        : rounded(fineness == Fineness.COARSE ? Precision.coarse(figure) : figure, detailed);
  }

  private static Fineness worse(Fineness answers, Fineness figure) {
    return figure == Fineness.HIDDEN ? figure : answers;
  }

  /** Whether it is a figure that takes weights and clusters. */
  private boolean isOfAnswers(Estimate figure) {
    return directory
        .indicator(figure.indicator())
        .map(Indicator::measure)
        .filter(m -> m.isOfClosedAnswers())
        .isPresent();
  }

  private WeightExposure.Precision precision(Estimate figure) {
    Base base = families.base(figure);
    return base instanceof Base.Answers answers
        ? precisions.get(new WeightExposure.Table(answers, figure.cell().breakdown()))
        : null;
  }

  /**
   * What became of the weights of a questionnaire that enough answered. As long as the number of
   * its answers stays as it was published, so does this.
   */
  private Estimate weights(Estimate figure) {
    Estimate answered = complete.get(figure.cell());
    boolean isHidden = answered != null && !answered.shown();
    if (isHidden || figure.base() < directory.programme().disclosure().threshold()) {
      return bare(figure, "too few answered");
    }
    String day = answered == null ? null : answered.earlierDay();
    if (day != null) {
      return history
          .displayed(figure.id())
          .map(e -> e.shown() ? e.asOf(day) : e)
          .orElseGet(() -> bare(figure, "too few answered"));
    }
    return figure.value() == null
        ? figure
        : figure.with(round(figure.value(), scale(figure.statistic())), null, null, null);
  }

  private Estimate cost(Estimate figure, Estimate main) {
    boolean shown = main.shown() && main.earlierDay() == null && figure.cell().equals(Cell.OVERALL);
    WeightExposure.Precision precision = precision(figure);
    boolean told = precision != null && precision.figure() == Fineness.HIDDEN;
    if (!shown || told) {
      return bare(figure, main.shown() ? "weighting classes would show" : main.reason());
    }
    return figure.value() == null
        ? figure
        : figure.with(round(figure.value(), scale(figure.statistic())), null, null, null);
  }

  private static double scale(Statistic cost) {
    return switch (cost) {
      case WEIGHTING_EFFECT, DESIGN_EFFECT -> 100;
      case LEAST_WEIGHT, GREATEST_WEIGHT -> 10;
      default -> 1;
    };
  }

  private Estimate rounded(Estimate figure, boolean withoutLimits) {
    Estimate bare =
        figure.with(
            figure.value(),
            null,
            withoutLimits ? null : figure.low(),
            withoutLimits ? null : figure.high());
    return Precision.of(directory.programme().disclosure(), bare).of(bare);
  }

  private static double round(double value, double scale) {
    return Math.round(value * scale) / scale;
  }

  private static Estimate bare(Estimate figure, String reason) {
    return figure.hidden(CellStatus.HIDDEN, reason).withMethod(HIDDEN);
  }
}
