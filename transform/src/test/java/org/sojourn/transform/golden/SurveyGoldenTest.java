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
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.golden.GoldenFamily.Case;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.survey.DesignMean;
import org.sojourn.transform.stats.survey.DesignShare;
import org.sojourn.transform.stats.survey.Unit;

/** Estimates of survey designs against those of R's survey. */
class SurveyGoldenTest {

  private static final Confidence LEVEL = new Confidence(0.95);
  private static final Map<String, GoldenData> DATA = new HashMap<>();

  @Test
  void estimatesAreThoseOfSurvey() {
    assertThat(GoldenFamily.of("survey").compare(SurveyGoldenTest::fields))
        .isEqualTo(Map.of("svymean", 287, "svyciprop", 1066));
  }

  private static Map<String, Double> fields(Case of) {
    if (!Set.of("svymean", "svyciprop").contains(of.metric())) {
      return Map.of();
    }
    DesignMean mean = DesignMean.of(sample(of), LEVEL);
    return of.metric().equals("svymean") ? mean(mean) : share(mean);
  }

  private static Map<String, Double> mean(DesignMean mean) {
    double half = LEVEL.normalQuantile() * error(mean.result());
    return Map.of(
        "estimate", value(mean.result()),
        "se", error(mean.result()),
        "ci_low_z", value(mean.result()) - half,
        "ci_high_z", value(mean.result()) + half,
        "ci_low_t", low(mean.result()),
        "ci_high_t", high(mean.result()),
        "df", (double) mean.degreesOfFreedom());
  }

  private static Map<String, Double> share(DesignMean mean) {
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
