package org.sojourn.cli.golden;

import java.util.HashMap;
import java.util.Map;
import org.sojourn.cli.golden.Figure.Value;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Statistic;

/**
 * Figures of a change in a cell.
 *
 * @param name what its indicators' names begin with
 * @param item the item, null for a score over several
 * @param cell whose change it is
 * @param tested the same for the item that only those in the cell have, whose change is tested
 */
record Change(StudyRun run, String name, String item, Cell cell, String tested) {

  /** Complete pairs. */
  Value pairs() {
    return gain(Statistic.GAIN).base();
  }

  /** How many answered once and twice. */
  Map<String, Value> sizes() {
    Map<String, Value> fields = new HashMap<>();
    fields.put("n_rows", gain(Statistic.GAIN).population());
    fields.put("n_pairs", pairs());
    if (item != null) {
      fields.put("n_pre_only", wave(Study.BEFORE, Statistic.MEAN).base().minus(pairs()));
      fields.put("n_post_only", wave(Study.EXIT, Statistic.MEAN).base().minus(pairs()));
    }
    return fields;
  }

  /**
   * Means, and the mean of the differences.
   *
   * @param unit what means are multiplied by
   * @param shift what was added to both answers
   */
  Map<String, Value> student(int unit, int shift) {
    Figure gain = gain(Statistic.GAIN);
    Map<String, Value> fields = new HashMap<>();
    fields.put("n", gain.base());
    fields.put("mean_pre", gain(Statistic.PRE_MEAN).value().times(unit).plus(-shift));
    fields.put("mean_post", gain(Statistic.POST_MEAN).value().times(unit).plus(-shift));
    fields.put("estimate", gain.value().times(unit));
    fields.put("ci_low", gain.low().times(unit));
    fields.put("ci_high", gain.high().times(unit));
    fields.put("sd_diff", gain.error().times(unit * Math.sqrt(gain.base().number())));
    if (item != null && isComplete()) {
      fields.put("sd_pre", wave(Study.BEFORE, Statistic.STANDARD_DEVIATION).value());
      fields.put("sd_post", wave(Study.EXIT, Statistic.STANDARD_DEVIATION).value());
    }
    return fields;
  }

  private boolean isComplete() {
    double n = pairs().number();
    return wave(Study.BEFORE, Statistic.MEAN).base().number() == n
        && wave(Study.EXIT, Statistic.MEAN).base().number() == n;
  }

  /** Hedges' corrected difference. */
  Map<String, Value> effectSize() {
    Figure effect = gain(Statistic.EFFECT_SIZE);
    return Map.of(
        "n", effect.base(),
        "g_z", effect.value(),
        "g_z_ci_low", effect.low(),
        "g_z_ci_high", effect.high());
  }

  /** Who rose and fell, and the signed-rank test with Pratt's zeros. */
  Map<String, Value> signedRank() {
    Map<String, Value> fields = new HashMap<>();
    fields.put("n", pairs());
    fields.put("n_zero", gain(Statistic.UNCHANGED).hits());
    fields.put("n_positive", gain(Statistic.IMPROVED).hits());
    fields.put("n_negative", gain(Statistic.DECLINED).hits());
    Figure test = test("_signed_rank");
    boolean exact = test.computed().method().endsWith("exact");
    fields.put(exact ? "p_exact_pratt_zeros" : "p_asymptotic_pratt_zeros", test.value());
    return fields;
  }

  /** The sign test. */
  Map<String, Value> sign() {
    Value up = gain(Statistic.IMPROVED).hits();
    return Map.of(
        "n", up.plus(gain(Statistic.DECLINED).hits()),
        "x", up,
        "p_value", test("_sign").value());
  }

  /** Changes of a yes or no: the sign test is McNemar's exact one. */
  Map<String, Value> mcNemar() {
    Figure change = gain(Statistic.GAIN);
    Value n = change.base();
    Value up = gain(Statistic.IMPROVED).hits();
    Value down = gain(Statistic.DECLINED).hits();
    Value before = gain(Statistic.PRE_MEAN).value();
    Value both = before.times(n.number()).minus(down);
    return Map.of(
        "n", n,
        "no_yes", up,
        "yes_no", down,
        "yes_yes", both,
        "no_no", n.minus(up).minus(down).minus(both),
        "share_pre", before,
        "share_post", gain(Statistic.POST_MEAN).value(),
        "estimate", change.value(),
        "p_exact", test("_sign").value());
  }

  private Figure gain(Statistic statistic) {
    return run.figure(name + "_signed_rank", item, statistic, cell);
  }

  private Figure test(String indicator) {
    String only = item == null ? null : tested;
    return run.figure(tested + indicator, only, Statistic.P_VALUE, Cell.OVERALL);
  }

  private Figure wave(String wave, Statistic statistic) {
    return run.figure(name + "_" + wave, null, statistic, cell);
  }
}
