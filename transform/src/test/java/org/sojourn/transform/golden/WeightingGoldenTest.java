package org.sojourn.transform.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sojourn.transform.golden.GoldenFamily.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sojourn.transform.golden.GoldenFamily.Case;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Moments;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.survey.Calibration;
import org.sojourn.transform.stats.survey.DesignEffect;
import org.sojourn.transform.stats.survey.DesignMean;
import org.sojourn.transform.stats.survey.DesignTotal;
import org.sojourn.transform.stats.survey.Unit;
import org.sojourn.transform.stats.weighting.ClassAdjustment;
import org.sojourn.transform.stats.weighting.Raking;
import org.sojourn.transform.stats.weighting.Trimming;

/** Weights, and estimates of weighted samples, against those of R's survey. */
class WeightingGoldenTest {

  private static final Confidence LEVEL = new Confidence(0.95);
  private static final SortedMap<String, Double> TYPES =
      new TreeMap<>(Map.of("E", 4421.0, "H", 755.0, "M", 1018.0));
  private static final SortedMap<String, Double> WIDE =
      new TreeMap<>(Map.of("No", 1072.0, "Yes", 5122.0));

  /** Rows, their weights, and what they were calibrated to. */
  private record Weighted(GoldenData rows, List<Double> weights, Calibration calibration) {}

  @Test
  void weightsAndWhatFollowsAreThoseOfSurvey() {
    assertThat(GoldenFamily.of("weighting").compare(WeightingGoldenTest::fields))
        .isEqualTo(
            Map.of(
                "weights", 30,
                "kish", 30,
                "svymean", 43,
                "svyciprop", 60,
                "svytotal", 8,
                "class_adjustment", 30,
                "response_rate", 2,
                "margin", 5));
  }

  private static Map<String, Double> fields(Case of) {
    return switch (of.metric()) {
      case "class_adjustment" -> classes(of.group().replace("class=", ""));
      case "response_rate" -> responseRate();
      case "margin" -> Map.of("N", (of.item().equals("stype") ? TYPES : WIDE).get(key(of)));
      case "weights" -> spread(weighted(of.dataset()).weights());
      case "kish" -> SurveyGoldenTest.kish(weighted(of.dataset()).weights());
      default -> estimate(of);
    };
  }

  private static String key(Case of) {
    return of.group().replaceAll(".*=", "");
  }

  private static Weighted weighted(String tag) {
    return switch (tag) {
      case "apisrs_poststrat_stype" -> postStratified("apisrs");
      case "apiclus1_poststrat_stype" -> postStratified("apiclus1");
      case "apisrs_rake_stype_schwide" -> raked(GoldenData.of("apisrs"), null);
      case "apiclus1_rake_stype_schwide" -> raked(GoldenData.of("apiclus1"), null);
      case "apistrat_nonresponse" -> adjusted();
      default -> raked(adjusted().rows(), adjusted().weights());
    };
  }

  private static Weighted postStratified(String dataset) {
    GoldenData rows = GoldenData.of(dataset);
    List<Double> base = column(rows, "pw");
    List<String> types = texts(rows, "stype");
    ClassAdjustment adjustment = ClassAdjustment.of(TYPES, sums(types, base));
    assertThat(adjustment.empty()).isEmpty();
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < base.size(); i++) {
      weights.add(base.get(i) * adjustment.factors().get(types.get(i)));
    }
    return new Weighted(rows, weights, new Calibration(List.of(types), base));
  }

  private static Weighted raked(GoldenData rows, List<Double> given) {
    List<Double> base = given == null ? column(rows, "pw") : given;
    List<List<String>> margins = List.of(texts(rows, "stype"), texts(rows, "sch_wide"));
    SortedMap<String, Double> sums = sums(crossed(rows), base);
    List<String> names = List.copyOf(sums.keySet());
    List<Raking.Cell> cells =
        names.stream()
            .map(name -> new Raking.Cell(List.of(name.split("/")), sums.get(name)))
            .toList();
    Raking.Raked raked = (Raking.Raked) Raking.of(cells, List.of(TYPES, WIDE), 500);
    assertThat(raked.converged()).isTrue();
    List<Double> weights = new ArrayList<>();
    List<String> crossed = crossed(rows);
    for (int i = 0; i < base.size(); i++) {
      weights.add(base.get(i) * raked.factors().get(names.indexOf(crossed.get(i))));
    }
    return new Weighted(rows, weights, new Calibration(margins, base));
  }

  private static Weighted adjusted() {
    GoldenData all = GoldenData.of("apistrat_nonresponse");
    GoldenData answered = all.in("responded=1");
    SortedMap<String, Double> factors = factors();
    List<Double> base = column(answered, "pw");
    List<String> classes = crossed(answered);
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < base.size(); i++) {
      weights.add(base.get(i) * factors.get(classes.get(i)));
    }
    return new Weighted(answered, weights, Calibration.NONE);
  }

  private static SortedMap<String, Double> factors() {
    GoldenData all = GoldenData.of("apistrat_nonresponse");
    GoldenData answered = all.in("responded=1");
    return ClassAdjustment.of(
            sums(crossed(all), column(all, "pw")), sums(crossed(answered), column(answered, "pw")))
        .factors();
  }

  private static Map<String, Double> classes(String name) {
    String[] parts = name.split("/");
    GoldenData all =
        GoldenData.of("apistrat_nonresponse").in("stype=" + parts[0] + "|sch_wide=" + parts[1]);
    GoldenData answered = all.in("responded=1");
    return Map.of(
        "n", (double) all.size(),
        "respondents", (double) answered.size(),
        "sum_base", sums(crossed(all), column(all, "pw")).get(name),
        "sum_base_respondents", sums(crossed(answered), column(answered, "pw")).get(name),
        "factor", factors().get(name));
  }

  private static Map<String, Double> responseRate() {
    GoldenData all = GoldenData.of("apistrat_nonresponse");
    List<Unit> sample = new ArrayList<>();
    for (Map<String, String> row : all.rows()) {
      double weight = Double.parseDouble(row.get("pw"));
      double answered = Double.parseDouble(row.get("responded"));
      sample.add(
          new Unit("all", row.get("snum"), Double.POSITIVE_INFINITY, weight, true, answered));
    }
    Histogram answered = all.histogram("responded");
    return Map.of(
        "unweighted", Moments.of(answered).mean(),
        "weighted", value(DesignMean.of(sample, LEVEL).result()));
  }

  private static Map<String, Double> spread(List<Double> weights) {
    Moments moments = Moments.of(histogram(weights));
    return Map.of(
        "n", (double) weights.size(),
        "sum", histogram(weights).sum(),
        "min", Collections.min(weights),
        "max", Collections.max(weights),
        "sd", moments.standardDeviation());
  }

  private static Map<String, Double> estimate(Case of) {
    Weighted weighted = weighted(of.dataset());
    List<Unit> sample = new ArrayList<>();
    for (int i = 0; i < weighted.weights().size(); i++) {
      sample.add(unit(of, weighted.rows().rows().get(i), i, weighted.weights().get(i)));
    }
    if (of.metric().equals("svytotal")) {
      Result total = DesignTotal.of(sample, weighted.calibration(), LEVEL);
      return SurveyGoldenTest.total(total);
    }
    DesignMean mean = DesignMean.of(sample, weighted.calibration(), LEVEL);
    if (of.metric().equals("svyciprop")) {
      return SurveyGoldenTest.share(mean);
    }
    Map<String, Double> fields = SurveyGoldenTest.mean(mean);
    fields.put("deff", value(DesignEffect.of(sample, mean)));
    return fields;
  }

  private static Unit unit(Case of, Map<String, String> row, int number, double weight) {
    boolean sampled = of.dataset().startsWith("apistrat");
    String stratum = sampled ? row.get("stype") : "all";
    String cluster = of.dataset().startsWith("apiclus1") ? row.get("dnum") : "" + number;
    double population = sampled ? Double.POSITIVE_INFINITY : Double.parseDouble(row.get("fpc"));
    String[] item = of.item().split("=");
    double value =
        item.length == 2
            ? (row.get(item[0]).equals(item[1]) ? 1 : 0)
            : Double.parseDouble(row.get(item[0]));
    return new Unit(stratum, cluster, population, weight, true, value);
  }

  @ParameterizedTest
  @CsvSource({
    "apisrs_poststrat_stype, apisrs_poststrat",
    "apiclus1_poststrat_stype, apiclus1_poststrat",
    "apisrs_rake_stype_schwide, apisrs_rake",
    "apiclus1_rake_stype_schwide, apiclus1_rake",
    "apistrat_nonresponse, apistrat_nonresponse",
    "apistrat_nonresponse_raked, apistrat_nonresponse_raked"
  })
  void everyWeightIsThatOfSurvey(String tag, String file) {
    Weighted weighted = weighted(tag);
    List<Map<String, String>> expected = Csv.read("/golden/expected/weights_" + file + ".csv");
    assertThat(weighted.weights()).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(weighted.rows().rows().get(i).get("snum")).isEqualTo(expected.get(i).get("id"));
      double weight = Double.parseDouble(expected.get(i).get("weight"));
      assertThat(weighted.weights().get(i)).isCloseTo(weight, within(1e-8 * weight));
    }
  }

  @Test
  void trimmedWeightsAreThoseOfTrimWeightsRepeated() {
    assertThat(GoldenFamily.of("trimming").compare(WeightingGoldenTest::trimmed))
        .isEqualTo(Map.of("trimming", 84));
  }

  private static Map<String, Double> trimmed(Case of) {
    List<Double> weights = column(GoldenData.expected(of.dataset()), "weight");
    Trimming trimming = Trimming.of(histogram(weights), Double.parseDouble(key(of)));
    Map<String, Double> fields = new HashMap<>(spread(weights.stream().map(trimming::of).toList()));
    fields.put("cap", trimming.cap());
    fields.put("above", (double) trimming.trimmed());
    return fields;
  }

  private static Histogram histogram(List<Double> weights) {
    TreeMap<Double, Long> counts = new TreeMap<>();
    weights.forEach(weight -> counts.merge(weight, 1L, Long::sum));
    return Histogram.of(counts);
  }

  private static List<String> crossed(GoldenData rows) {
    return rows.rows().stream().map(row -> row.get("stype") + "/" + row.get("sch_wide")).toList();
  }

  private static List<String> texts(GoldenData rows, String column) {
    return rows.rows().stream().map(row -> row.get(column)).toList();
  }

  private static List<Double> column(GoldenData rows, String column) {
    return rows.rows().stream().map(row -> Double.parseDouble(row.get(column))).toList();
  }

  private static SortedMap<String, Double> sums(List<String> classes, List<Double> weights) {
    SortedMap<String, Double> sums = new TreeMap<>();
    for (int i = 0; i < weights.size(); i++) {
      sums.merge(classes.get(i), weights.get(i), Double::sum);
    }
    return sums;
  }
}
