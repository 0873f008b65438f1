package org.sojourn.transform.estimation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.sojourn.transform.stats.CronbachAlpha;
import org.sojourn.transform.stats.JointHistogram;
import org.sojourn.transform.stats.PairedChange;

/**
 * Figures of what changed from one wave to another: item by item, and for several items their
 * summed score divided by their number, so that it reads on the items' scale.
 */
record GainFigures(
    ProgrammeDirectory directory, CubeReader cube, Uncertainty uncertainty, Figures figures) {

  private static final JointHistogram NOBODY = new JointHistogram(List.of());

  /** Adds the figures of a gain indicator. */
  void add(Indicator indicator, Measure.Gain gain) {
    Shares shares = new Shares(indicator.interval(), uncertainty);
    ScaleEnds ends = ScaleEnds.of(directory.codebook().scaleOf(gain.items().get(0)).orElseThrow());
    for (Breakdown breakdown : Breakdowns.of(indicator, directory.programme())) {
      Map<String, SortedMap<String, JointHistogram>> items = items(gain, breakdown);
      Base.Pairs all = base(gain, null);
      SortedMap<String, CubeReader.Scores> scores =
          gain.items().size() > 1 ? cube.scores(all, breakdown) : new java.util.TreeMap<>();
      cube.population(all.roles(), breakdown)
          .forEach(
              (key, population) -> {
                Cell cell = Figures.cell(breakdown.id(), key);
                Optional<ChangeFigures> tests = tests(gain, cell);
                for (String item : gain.items()) {
                  JointHistogram pairs = items.get(item).getOrDefault(key, NOBODY);
                  Spot spot = new Spot(indicator.id(), item, cell, pairs.size(), population);
                  add(spot, pairs, 1, shares, ends);
                  tests.ifPresent(t -> t.add(spot, pairs.differences()));
                }
                if (gain.items().size() > 1) {
                  CubeReader.Scores score = scores.getOrDefault(key, nobody(gain));
                  long base = score.pairs().size();
                  Spot spot = new Spot(indicator.id(), null, cell, base, population);
                  add(spot, score.pairs(), gain.items().size(), shares, ends);
                  addAlpha(spot, score);
                  tests.ifPresent(t -> t.add(spot, score.pairs().differences()));
                }
                tests.ifPresent(ChangeFigures::addAdjusted);
              });
    }
  }

  /** Tests, where they are wanted: of everybody only, since groups would make many of few pairs. */
  private Optional<ChangeFigures> tests(Measure.Gain gain, Cell cell) {
    long threshold = directory.programme().disclosure().threshold();
    return Optional.ofNullable(gain.test())
        .filter(test -> cell.equals(Cell.OVERALL))
        .map(test -> new ChangeFigures(test, threshold, figures));
  }

  private Map<String, SortedMap<String, JointHistogram>> items(
      Measure.Gain gain, Breakdown breakdown) {
    Map<String, SortedMap<String, JointHistogram>> items = new HashMap<>();
    for (String item : gain.items()) {
      items.put(item, cube.pairs(base(gain, item), breakdown));
    }
    return items;
  }

  private Base.Pairs base(Measure.Gain gain, String item) {
    return (Base.Pairs) Bases.of(gain, item, directory.codebook());
  }

  private static CubeReader.Scores nobody(Measure.Gain gain) {
    List<org.sojourn.transform.stats.Histogram> none = new ArrayList<>();
    gain.items().forEach(item -> none.add(NOBODY.pre()));
    return new CubeReader.Scores(NOBODY, none);
  }

  private void add(Spot spot, JointHistogram pairs, int unit, Shares shares, ScaleEnds ends) {
    PairedChange change =
        PairedChange.of(
            pairs,
            unit,
            uncertainty.population(spot.population()),
            uncertainty.confidence(),
            shares.limits());
    String student = uncertainty.method("t", spot.base(), spot.population());
    String share = shares.method(spot.base(), spot.population());
    figures.add(spot, Statistic.GAIN, ends.ofDifferences().bound(change.gain()), student);
    figures.add(spot, Statistic.PRE_MEAN, ends.bound(change.preMean()), student);
    figures.add(spot, Statistic.POST_MEAN, ends.bound(change.postMean()), student);
    figures.add(spot, Statistic.IMPROVED, change.improved(), share);
    figures.add(spot, Statistic.UNCHANGED, change.unchanged(), share);
    figures.add(spot, Statistic.DECLINED, change.declined(), share);
    figures.add(
        spot, Statistic.EFFECT_SIZE, change.effectSize(), "d_z, exact Hedges J, noncentral t");
  }

  private void addAlpha(Spot spot, CubeReader.Scores score) {
    if (spot.cell().equals(Cell.OVERALL)) {
      figures.add(
          spot,
          Statistic.ALPHA,
          CronbachAlpha.of(score.itemsBefore(), score.pairs().pre(), uncertainty.confidence()),
          "raw alpha before, complete pairs, Feldt");
    }
  }
}
