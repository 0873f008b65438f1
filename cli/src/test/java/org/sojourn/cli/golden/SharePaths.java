package org.sojourn.cli.golden;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.cli.golden.Figure.Value;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Statistic;

/**
 * Shares x of n as programmes in which every pair of x and n is a group: at four levels of
 * confidence, and out of finite populations.
 */
final class SharePaths {

  /** Larger groups would make many rows for few values. */
  private static final double LARGEST = 1000;

  private static final List<String> INTERVALS =
      List.of("wilson", "wilson_cc", "clopper_pearson", "agresti_coull", "jeffreys");

  private final Map<String, StudyRun> levels = new HashMap<>();
  private final StudyRun finite;

  /** With the runs of the studies of this class. */
  SharePaths(Runs runs) {
    Study first = grid("0.95");
    levels.put("0.95", runs.of(first));
    for (String level : List.of("0.8", "0.9", "0.99")) {
      levels.put(level, runs.again(grid(level), first));
    }
    finite = runs.of(finite());
  }

  private static Study grid(String level) {
    Counts counts = new Counts();
    Map<String, Case> pairs = new LinkedHashMap<>();
    GoldenFiles.expected("binomial_intervals").stream()
        .map(Case::of)
        .filter(of -> number(of, "n") <= LARGEST)
        .forEach(of -> pairs.put(pair(of), of));
    pairs.forEach(
        (pair, of) -> counts.add(number(of, "x"), number(of, "n"), "hit", Map.of("by_n_x", pair)));
    Study study = new Study("grid-" + level.substring(2), counts.rows());
    return shares(study.estimation("{confidence: %s, finite-population: false}".formatted(level)));
  }

  private static Study finite() {
    Counts counts = new Counts();
    GoldenFiles.expected("fpc").stream()
        .map(Case::of)
        .distinct()
        .forEach(
            of -> {
              Map<String, String> group = Map.of("by_n_x", pair(of));
              counts.add(number(of, "x"), number(of, "n"), "hit", group);
              counts.add(number(of, "N") - number(of, "n"), group);
            });
    return shares(new Study("finite", counts.rows()).estimation("{finite-population: true}"));
  }

  private static Study shares(Study study) {
    study.attribute("by_n_x").closed("hit", "hit", 0, 1);
    for (String method : INTERVALS) {
      study.indicator(
          method,
          "kind: share, item: hit, wave: exit, codes: [1]",
          "breakdowns: [by_n_x]",
          "interval: " + SatisfactionPaths.interval(method));
    }
    return study;
  }

  private static String pair(Case of) {
    String pair = "n=%d x=%d".formatted(number(of, "n"), number(of, "x"));
    return of.keys().containsKey("N") ? pair + " N=" + number(of, "N") : pair;
  }

  private static long number(Case of, String key) {
    return (long) Double.parseDouble(of.keys().get(key));
  }

  /** The fields of {@code binomial_intervals.csv}. */
  Map<String, Value> binomial(Case of) {
    return number(of, "n") > LARGEST ? Map.of() : fields(levels.get(of.keys().get("conf")), of);
  }

  /** The fields of {@code fpc.csv}. */
  Map<String, Value> finite(Case of) {
    Map<String, Value> shares = fields(finite, of);
    Figure share = finite.figure("wilson", null, Statistic.SHARE, cell(of));
    Map<String, Value> fields = new HashMap<>(shares);
    fields.put("N", share.population());
    fields.put("se_fpc", share.error().times(0.01));
    fields.put("wilson_neff_Nminus1_low", shares.get("wilson_low"));
    fields.put("wilson_neff_Nminus1_high", shares.get("wilson_high"));
    fields.put("hypergeom_low", shares.get("clopper_pearson_low"));
    fields.put("hypergeom_high", shares.get("clopper_pearson_high"));
    double size = share.population().number();
    fields.put("hypergeom_count_low", shares.get("clopper_pearson_low").times(size));
    fields.put("hypergeom_count_high", shares.get("clopper_pearson_high").times(size));
    return fields;
  }

  private static Cell cell(Case of) {
    return new Cell("by_n_x", List.of(pair(of)));
  }

  private static Map<String, Value> fields(StudyRun run, Case of) {
    Map<String, Value> fields = new HashMap<>();
    for (String method : INTERVALS) {
      Figure share = run.figure(method, null, Statistic.SHARE, cell(of));
      fields.putAll(SatisfactionPaths.share(share));
      fields.put(method + "_low", share.low().times(0.01));
      fields.put(method + "_high", share.high().times(0.01));
    }
    return fields;
  }
}
