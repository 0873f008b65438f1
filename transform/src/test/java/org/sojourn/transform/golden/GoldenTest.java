package org.sojourn.transform.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.transform.golden.GoldenFamily.error;
import static org.sojourn.transform.golden.GoldenFamily.high;
import static org.sojourn.transform.golden.GoldenFamily.low;
import static org.sojourn.transform.golden.GoldenFamily.value;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.transform.golden.GoldenFamily.Case;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Interval;
import org.sojourn.transform.stats.Mean;
import org.sojourn.transform.stats.NetScore;
import org.sojourn.transform.stats.Population;
import org.sojourn.transform.stats.Quantile;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Share;
import org.sojourn.transform.stats.StandardDeviation;
import org.sojourn.transform.stats.share.AgrestiCoull;
import org.sojourn.transform.stats.share.FiniteShare;
import org.sojourn.transform.stats.share.Jeffreys;
import org.sojourn.transform.stats.share.NetScoreIntervals;
import org.sojourn.transform.stats.share.ShareMethod;
import org.sojourn.transform.stats.share.Wald;
import org.sojourn.transform.stats.survey.DesignShare;

/** Statistics against values that R computed from the same rows. */
class GoldenTest {

  private static final Confidence LEVEL = new Confidence(0.95);
  private static final Population UNLIMITED = Population.UNLIMITED;
  private static final Map<String, GoldenData> DATA = new HashMap<>();

  private static GoldenData data(String dataset) {
    return DATA.computeIfAbsent(dataset, GoldenData::of);
  }

  @Test
  void satisfactionIsWhatRSays() {
    assertThat(GoldenFamily.of("satisfaction").compare(GoldenTest::satisfaction))
        .isEqualTo(
            Map.of("n", 378, "count", 1020, "mean", 1323, "top2box", 3780, "bottom2box", 195));
  }

  private static Map<String, Double> satisfaction(Case of) {
    GoldenData rows = data(of.dataset()).in(of.group());
    Histogram answers = rows.histogram(of.item());
    int highest = of.dataset().equals("bfi") ? 6 : 5;
    return switch (of.metric()) {
      case "n" ->
          Map.of("n_valid", (double) answers.size(), "n_missing", (double) rows.missing(of.item()));
      case "count" ->
          IntStream.rangeClosed(1, highest)
              .boxed()
              .collect(Collectors.toMap(k -> "n_" + k, k -> (double) answers.count(a -> a == k)));
      case "mean" -> mean(answers);
      case "top2box" -> share(answers.count(a -> a >= highest - 1), answers.size(), LEVEL);
      case "bottom2box" -> {
        Map<String, Double> share = share(answers.count(a -> a <= 2), answers.size(), LEVEL);
        share.keySet().retainAll(Set.of("n", "x", "estimate"));
        yield share;
      }
      default -> Map.of();
    };
  }

  private static Map<String, Double> mean(Histogram answers) {
    Result mean = Mean.of(answers, UNLIMITED, LEVEL);
    return Map.of(
        "n", (double) answers.size(),
        "estimate", value(mean),
        "se", error(mean),
        "ci_low", low(mean),
        "ci_high", high(mean),
        "sd", value(StandardDeviation.of(answers)),
        "median", value(Quantile.of(answers, 0.5)));
  }

  private static Map<String, Double> share(long hits, long n, Confidence level) {
    Map<String, Double> fields = new HashMap<>();
    fields.put("n", (double) n);
    fields.put("x", (double) hits);
    fields.put("estimate", value(Share.of(hits, n, UNLIMITED, level)));
    for (ShareMethod method : ShareMethod.values()) {
      String name = method.name().toLowerCase(Locale.ROOT).replace("corrected", "cc");
      put(fields, name, "", method.of(hits, n, level).figure().orElseThrow().interval().get());
    }
    fields.put("agresti_coull_center", AgrestiCoull.centre(hits, n, level));
    put(fields, "agresti_coull", "_unclipped", AgrestiCoull.uncut(hits, n, level));
    put(fields, "jeffreys_raw", "", Jeffreys.posterior(hits, n, level));
    put(fields, "wald", "_unclipped", Wald.of(hits, n, level));
    return fields;
  }

  private static void put(Map<String, Double> fields, String name, String end, Interval limits) {
    fields.put(name + "_low" + end, limits.low());
    fields.put(name + "_high" + end, limits.high());
  }

  @Test
  void intervalsOfSharesAreThoseOfR() {
    assertThat(GoldenFamily.of("binomial_intervals").compare(GoldenTest::binomial))
        .isEqualTo(Map.of("binomial_interval", 7200));
  }

  private static Map<String, Double> binomial(Case of) {
    Map<String, Double> grid = grid(of.group());
    return share(
        grid.get("x").longValue(), grid.get("n").longValue(), new Confidence(grid.get("conf")));
  }

  private static Map<String, Double> grid(String group) {
    return List.of(group.split("\\|")).stream()
        .map(part -> part.split("="))
        .collect(Collectors.toMap(part -> part[0], part -> Double.parseDouble(part[1])));
  }

  @Test
  void sharesOfAFinitePopulationNarrow() {
    assertThat(GoldenFamily.of("fpc").compare(GoldenTest::finite))
        .isEqualTo(Map.of("fpc_interval", 200));
  }

  private static Map<String, Double> finite(Case of) {
    Map<String, Double> grid = grid(of.group());
    long n = grid.get("n").longValue();
    Population population = Population.of(grid.get("N").longValue());
    Result share = Share.of(grid.get("x").longValue(), n, population, LEVEL);
    Map<String, Double> fields = new HashMap<>(grid);
    fields.put("estimate", value(share));
    fields.put("se_fpc", error(share));
    fields.put("wilson_neff_Nminus1_low", low(share));
    fields.put("wilson_neff_Nminus1_high", high(share));
    long hits = grid.get("x").longValue();
    long all = grid.get("N").longValue();
    FiniteShare.Count count = FiniteShare.hypergeometric(hits, n, all, LEVEL);
    fields.put("hypergeom_count_low", (double) count.low());
    fields.put("hypergeom_count_high", (double) count.high());
    put(fields, "hypergeom", "", count.share());
    put(fields, "wilson_neff_1minusf", "", FiniteShare.wilsonOfUnreached(hits, n, all, LEVEL));
    double error = error(share);
    if (hits > 0 && hits < n) {
      double t = LEVEL.studentQuantile(n - 1);
      for (DesignShare method : DesignShare.values()) {
        Interval limits = method.interval(value(share), error, n, n - 1, LEVEL).orElse(null);
        if (limits != null) {
          String name = method.name().toLowerCase(Locale.ROOT).replace("logit", "xlogit");
          put(fields, "svy_" + name, "", limits);
        }
      }
      put(fields, "wald_t", "", Interval.around(value(share), t * error));
      put(fields, "wald_z", "", Interval.around(value(share), LEVEL.normalQuantile() * error));
    }
    return fields;
  }

  @Test
  void netScoresAreMeansOfMinusHundredToHundred() {
    assertThat(GoldenFamily.of("nps").compare(GoldenTest::netScore)).isEqualTo(Map.of("nps", 154));
  }

  private static Map<String, Double> netScore(Case of) {
    GoldenData rows = data(of.dataset()).in(of.group());
    Histogram answers = rows.histogram("Europe", code -> code - 1);
    Result score = NetScore.of(answers, UNLIMITED, LEVEL);
    Map<String, Double> fields = new HashMap<>();
    fields.put("n", (double) answers.size());
    fields.put("n_missing", (double) rows.missing("Europe"));
    fields.put("promoters", (double) answers.count(a -> a >= 9));
    fields.put("passives", (double) answers.count(a -> a == 7 || a == 8));
    fields.put("detractors", (double) answers.count(a -> a <= 6));
    fields.put("estimate", value(score));
    fields.put("se", error(score));
    fields.put("ci_low_t", low(score));
    fields.put("ci_high_t", high(score));
    Result normal = NetScoreIntervals.normal(answers, LEVEL);
    fields.put("ci_low_z", low(normal));
    fields.put("ci_high_z", high(normal));
    Result divisorN = NetScoreIntervals.divisorN(answers, LEVEL);
    fields.put("se_pop", error(divisorN));
    fields.put("ci_low_z_pop", low(divisorN));
    fields.put("ci_high_z_pop", high(divisorN));
    return fields;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "satisfaction",
        "binomial_intervals",
        "fpc",
        "nps",
        "paired",
        "alpha",
        "groups",
        "trend",
        "survey",
        "weighting",
        "eb"
      })
  void whatIsListedAsNotCoveredExists(String file) {
    Set<String> listed =
        Csv.read("/golden/not-covered.csv").stream()
            .filter(row -> row.get("file").equals(file))
            .map(row -> row.get("metric") + "/" + row.get("field"))
            .collect(Collectors.toSet());
    assertThat(GoldenFamily.of(file).fields()).containsAll(listed);
  }
}
