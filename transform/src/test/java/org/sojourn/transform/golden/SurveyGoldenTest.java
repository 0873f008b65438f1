package org.sojourn.transform.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.transform.golden.GoldenFamily.error;
import static org.sojourn.transform.golden.GoldenFamily.high;
import static org.sojourn.transform.golden.GoldenFamily.low;
import static org.sojourn.transform.golden.GoldenFamily.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.golden.GoldenFamily.Case;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.survey.Calibration;
import org.sojourn.transform.stats.survey.DesignEffect;
import org.sojourn.transform.stats.survey.DesignMean;
import org.sojourn.transform.stats.survey.DesignRatio;
import org.sojourn.transform.stats.survey.DesignShare;
import org.sojourn.transform.stats.survey.DesignTotal;
import org.sojourn.transform.stats.survey.Unit;
import org.sojourn.transform.stats.weighting.Kish;

/** Estimates of survey designs against those of R's survey. */
class SurveyGoldenTest {

  private static final Confidence LEVEL = new Confidence(0.95);
  private static final Map<String, GoldenData> DATA = new HashMap<>();

  @Test
  void estimatesAreThoseOfSurvey() {
    assertThat(GoldenFamily.of("survey").compare(SurveyGoldenTest::fields))
        .isEqualTo(
            Map.of("svymean", 328, "svyciprop", 1184, "svytotal", 6, "svyratio", 6, "kish", 125));
  }

  private static Map<String, Double> fields(Case of) {
    return switch (of.metric()) {
      case "svymean" -> {
        List<Unit> sample = sample(of);
        DesignMean mean = DesignMean.of(sample, LEVEL);
        Map<String, Double> fields = mean(mean);
        fields.put("deff", value(DesignEffect.of(sample, mean)));
        yield fields;
      }
      case "svyciprop" -> share(DesignMean.of(sample(of), LEVEL));
      case "svytotal" -> total(DesignTotal.of(sample(of), Calibration.NONE, LEVEL));
      case "svyratio" -> total(ratio(of));
      case "kish" ->
          kish(
              sample(
                      new Case(
                          of.dataset(),
                          "",
                          of.dataset().startsWith("ces") ? "weight" : "pw",
                          of.group()))
                  .stream()
                  .filter(Unit::inDomain)
                  .map(Unit::weight)
                  .toList());
      default -> Map.of();
    };
  }

  private static Result ratio(Case of) {
    String[] items = of.item().split("/");
    Case numerator = new Case(of.dataset(), of.metric(), items[0], of.group());
    Case denominator = new Case(of.dataset(), of.metric(), items[1], of.group());
    List<Double> values = sample(denominator).stream().map(Unit::value).toList();
    return DesignRatio.of(sample(numerator), values, LEVEL);
  }

  static Map<String, Double> total(Result total) {
    return Map.of("estimate", value(total), "se", error(total));
  }

  /** What weights cost, of each respondent's weight. */
  static Map<String, Double> kish(List<Double> weights) {
    TreeMap<Double, Long> counts = new TreeMap<>();
    weights.forEach(weight -> counts.merge(weight, 1L, Long::sum));
    Kish kish = Kish.of(Histogram.of(counts));
    return Map.of(
        "n", (double) kish.size(),
        "sum_w", kish.sum(),
        "deff_w", value(kish.designEffect()),
        "n_eff", value(kish.effectiveSize()),
        "cv2_pop", value(kish.designEffect()) - 1);
  }

  static Map<String, Double> mean(DesignMean mean) {
    double half = LEVEL.normalQuantile() * error(mean.result());
    return new HashMap<>(
        Map.of(
            "estimate", value(mean.result()),
            "se", error(mean.result()),
            "ci_low_z", value(mean.result()) - half,
            "ci_high_z", value(mean.result()) + half,
            "ci_low_t", low(mean.result()),
            "ci_high_t", high(mean.result()),
            "df", (double) mean.degreesOfFreedom()));
  }

  static Map<String, Double> share(DesignMean mean) {
    Result share = mean.result();
    Map<String, Double> fields = new HashMap<>();
    fields.put("n_domain", (double) mean.size());
    fields.put("estimate", value(share));
    fields.put("se", error(share));
    fields.put("df", (double) mean.degreesOfFreedom());
    for (DesignShare method : DesignShare.values()) {
      Interval limits =
          method
              .interval(value(share), error(share), mean.size(), mean.degreesOfFreedom(), LEVEL)
              .orElseThrow();
      for (String name : names(method)) {
        fields.put(name + "_low", limits.low());
        fields.put(name + "_high", limits.high());
      }
    }
    return fields;
  }

  private static List<String> names(DesignShare method) {
    return switch (method) {
      case LOGIT -> List.of("logit", "xlogit");
      case BETA -> List.of("beta");
      case MEAN -> List.of("mean");
      case ARCSINE -> List.of("asin");
      case LIKELIHOOD -> List.of("likelihood");
    };
  }

  private static List<Unit> sample(Case of) {
    String dataset = of.dataset().replaceAll("_(no_)?fpc", "");
    GoldenData data = DATA.computeIfAbsent(dataset, GoldenData::of);
    Set<Map<String, String>> domain = new HashSet<>(data.in(of.group()).rows());
    ToDoubleFunction<Map<String, String>> answer = answer(of.item());
    List<Unit> units = new ArrayList<>();
    for (Map<String, String> row : data.rows()) {
      units.add(unit(of.dataset(), row, units.size(), domain.contains(row), answer));
    }
    return units;
  }

  private static Unit unit(
      String design,
      Map<String, String> row,
      int number,
      boolean inDomain,
      ToDoubleFunction<Map<String, String>> answer) {
    boolean ces = design.startsWith("ces11");
    String stratum =
        ces ? row.get("province") : design.equals("apistrat") ? row.get("stype") : "all";
    String cluster = design.equals("apiclus1") ? row.get("dnum") : "" + number;
    double population =
        design.equals("ces11_no_fpc")
            ? Double.POSITIVE_INFINITY
            : Double.parseDouble(row.get(ces ? "population" : "fpc"));
    double weight = Double.parseDouble(row.get(ces ? "weight" : "pw"));
    double value = inDomain ? answer.applyAsDouble(row) : 0;
    return new Unit(stratum, cluster, population, weight, inDomain, value);
  }

  private static ToDoubleFunction<Map<String, String>> answer(String item) {
    if (item.equals("importance_top2")) {
      return row -> Set.of("somewhat", "very").contains(row.get("importance")) ? 1 : 0;
    }
    if (item.startsWith("importance:importance")) {
      return row -> item.endsWith("importance" + row.get("importance")) ? 1 : 0;
    }
    if (item.contains("=")) {
      String[] parts = item.split("=");
      return row -> row.get(parts[0]).equals(parts[1]) ? 1 : 0;
    }
    return row -> Double.parseDouble(row.get(item));
  }
}
