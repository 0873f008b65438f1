package org.sojourn.transform.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sojourn.transform.golden.GoldenPublished.indicator;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.Comparison.Question;
import org.sojourn.model.estimate.ComparisonPair;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;

/** Comparisons and shrunken shares of what a programme publishes of real data, against R. */
class PublishedComparisonGoldenTest {

  private static final List<String> BEPS =
      List.of("Blair", "Hague", "Kennedy", "economic_cond_national", "economic_cond_household");

  @TempDir Path folder;

  /** The expected value of a field. */
  private static double expected(
      String file, String dataset, String metric, String item, String group, String field) {
    return GoldenFamily.of(file).rows().stream()
        .filter(
            row ->
                row.get("dataset").equals(dataset)
                    && row.get("metric").equals(metric)
                    && row.get("item").equals(item)
                    && row.get("group").equals(group)
                    && row.get("field").equals(field))
        .mapToDouble(row -> Double.parseDouble(row.get("value")))
        .findFirst()
        .orElseThrow();
  }

  private static void same(Double value, double expected, double tolerance) {
    assertThat(value).isCloseTo(expected, within(tolerance * Math.max(1e-6, Math.abs(expected))));
  }

  /** Rows under names in lower case, with further columns. */
  private static List<Map<String, String>> rows(String dataset, Map<String, String> copies) {
    return GoldenData.of(dataset).rows().stream()
        .map(
            row -> {
              Map<String, String> renamed = new HashMap<>();
              row.forEach((key, value) -> renamed.put(key.toLowerCase(Locale.ROOT), value));
              copies.forEach((to, from) -> renamed.put(to, row.get(from)));
              return renamed;
            })
        .toList();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private GoldenPublished beps(String groups) {
    StringBuilder indicators = new StringBuilder();
    for (String item : BEPS) {
      String id = lower(item);
      indicators.append(indicator(id, "kind: mean, item: " + id, groups));
      indicators.append(
          indicator(id + "_top2", "kind: share, item: " + id + ", codes: [4, 5]", groups));
    }
    return new GoldenPublished(
        folder,
        rows("beps", Map.of()),
        BEPS.stream().map(PublishedComparisonGoldenTest::lower).toList(),
        5,
        List.of("vote", "gender"),
        indicators.toString());
  }

  @Test
  void threePartiesDifferByKruskalAndWallis() {
    GoldenPublished published = beps("breakdowns: [vote]\n    compare: [vote]");
    for (String item : BEPS) {
      Comparison c = published.comparison(lower(item), Question.DIFFERENCE);
      assertThat(c.test()).isEqualTo("Kruskal-Wallis");
      assertThat(c.groups()).isEqualTo(3);
      assertThat(c.base()).isEqualTo(1525);
      same(
          c.statistic(),
          expected("groups", "beps", "kruskal_wallis", item, "vote", "statistic"),
          1e-9);
      same(c.pValue(), expected("groups", "beps", "kruskal_wallis", item, "vote", "p_value"), 1e-7);
      same(
          c.effectSize(),
          expected("groups", "beps", "kruskal_wallis", item, "vote", "epsilon_squared"),
          1e-9);
      List<ComparisonPair> pairs = published.pairs(lower(item));
      assertThat(pairs).hasSize(3).allMatch(p -> p.test().equals("Mann-Whitney"));
      assertThat(pairs.stream().map(p -> p.first().joined() + " " + p.second().joined()))
          .containsExactly(
              "Conservative Labour", "Conservative Liberal Democrat", "Labour Liberal Democrat");
    }
  }

  @Test
  void womenAndMenDifferByMannAndWhitneyAndByNewcombe() {
    GoldenPublished published = beps("breakdowns: [gender]\n    compare: [gender]");
    String women = "x=female|y=male";
    for (String item : BEPS) {
      ComparisonPair ranks = published.pairs(lower(item)).get(0);
      assertThat(ranks.test()).isEqualTo("Mann-Whitney");
      same(
          ranks.statistic(),
          expected("groups", "beps", "mann_whitney", item, women, "z_coin"),
          1e-9);
      same(
          ranks.pValue(),
          expected("groups", "beps", "mann_whitney", item, women, "p_normal_nocorrect"),
          1e-7);
      same(
          ranks.effectSize(),
          expected("groups", "beps", "mann_whitney", item, women, "cliffs_delta"),
          1e-9);
      same(
          ranks.difference(), expected("groups", "beps", "welch_t", item, women, "estimate"), 1e-9);
      Comparison all = published.comparison(lower(item), Question.DIFFERENCE);
      assertThat(all.pValue()).isEqualTo(ranks.pValue());
      assertThat(all.adjusted()).isEqualTo(ranks.adjusted());
      ComparisonPair share = published.pairs(lower(item) + "_top2").get(0);
      String top = item + "_top2";
      String one = "1=female|2=male";
      same(
          share.statistic(),
          expected("groups", "beps", "two_proportions", top, one, "chisq_nocorrect"),
          1e-9);
      same(
          share.pValue(),
          expected("groups", "beps", "two_proportions", top, one, "p_nocorrect"),
          1e-7);
      same(
          share.difference(),
          100 * expected("groups", "beps", "two_proportions", top, one, "estimate"),
          1e-9);
      same(
          share.low(),
          100 * expected("groups", "beps", "two_proportions", top, one, "newcombe_low"),
          1e-7);
      same(
          share.high(),
          100 * expected("groups", "beps", "two_proportions", top, one, "newcombe_high"),
          1e-7);
    }
  }

  @Test
  void fewAnswersAreRankedExactly() {
    List<Map<String, String>> two =
        rows("affairs", Map.of()).stream()
            .filter(row -> List.of("2", "7").contains(row.get("occupation")))
            .toList();
    GoldenPublished published =
        new GoldenPublished(
            folder,
            two,
            List.of("rating"),
            5,
            List.of("occupation"),
            indicator(
                "rating",
                "kind: mean, item: rating",
                "breakdowns: [occupation]\n    compare: [occupation]"));
    ComparisonPair pair = published.pairs("rating").get(0);
    String group = "x=occupation 2|y=occupation 7";
    assertThat(pair.statistic()).isNull();
    same(
        pair.pValue(),
        expected("groups", "affairs_small", "mann_whitney", "rating", group, "p_exact"),
        1e-7);
    same(
        pair.effectSize(),
        expected("groups", "affairs_small", "mann_whitney", "rating", group, "cliffs_delta"),
        1e-9);
  }

  private static List<Map<String, String>> byQuarter(String dataset, String column) {
    List<Double> steps =
        GoldenData.of(dataset).rows().stream()
            .map(row -> Double.parseDouble(row.get(column)))
            .distinct()
            .sorted()
            .toList();
    return rows(dataset, Map.of()).stream()
        .map(
            row -> {
              Map<String, String> with = new HashMap<>(row);
              int step = steps.indexOf(Double.parseDouble(row.get(lower(column))));
              with.put("cohort", (2017 + step / 4) + "-Q" + (step % 4 + 1));
              return with;
            })
        .toList();
  }

  private void risesAlong(
      List<Map<String, String>> rows, String item, String measure, String dataset, String golden) {
    GoldenPublished published =
        new GoldenPublished(
            folder,
            rows,
            List.of(item),
            5,
            List.of("cohort"),
            indicator(
                "x", measure, "breakdowns: [cohort]\n    compare: [cohort]\n    trend: [cohort]"));
    Comparison trend = published.comparison("x", Question.TREND);
    assertThat(trend.test()).isEqualTo("Cochran-Armitage");
    String metric = "cochran_armitage";
    same(trend.statistic(), expected("trend", dataset, metric, golden, "all", "z"), 1e-9);
    same(trend.pValue(), expected("trend", dataset, metric, golden, "all", "p_value"), 1e-7);
    assertThat(trend.effectSize())
        .isCloseTo(trend.statistic() / Math.sqrt(trend.base()), within(1e-12));
    Comparison all = published.comparison("x", Question.DIFFERENCE);
    same(
        all.statistic(),
        expected("trend", dataset, metric, golden, "all", "heterogeneity_chisq"),
        1e-9);
    assertThat(all.id()).isNotEqualTo(trend.id());
  }

  @Test
  void sharesAlongQuartersAreThoseOfPropTrendTest() {
    List<Map<String, String>> beps = byQuarter("beps", "economic_cond_national");
    beps.forEach(row -> row.put("labour", row.get("vote").equals("Labour") ? "1" : "2"));
    risesAlong(
        beps,
        "labour",
        "kind: share, item: labour, codes: [1]",
        "beps",
        "vote=Labour by economic_cond_national");
    risesAlong(
        byQuarter("affairs", "religiousness"),
        "rating",
        "kind: share, item: rating, codes: [4, 5]",
        "affairs",
        "rating_top2 by religiousness");
  }

  @Test
  void meansAlongQuartersAreKendallsTauB() {
    GoldenPublished published =
        new GoldenPublished(
            folder,
            byQuarter("affairs", "yearsmarried"),
            List.of("rating"),
            5,
            List.of("cohort"),
            indicator(
                "rating", "kind: mean, item: rating", "breakdowns: [cohort]\n    trend: [cohort]"));
    Comparison trend = published.comparison("rating", Question.TREND);
    assertThat(trend.test()).isEqualTo("Jonckheere-Terpstra");
    assertThat(trend.groups()).isEqualTo(8);
    same(
        trend.effectSize(),
        expected("trend", "affairs", "spearman", "rating~yearsmarried", "all", "tau_b"),
        1e-9);
    same(
        trend.pValue(),
        expected("trend", "affairs", "spearman", "rating~yearsmarried", "all", "tau_p"),
        1e-7);
  }

  private void shrinks(GoldenPublished published, String dataset, String key, int groups) {
    List<Estimate> shrunken =
        published.figures().stream()
            .filter(e -> e.statistic() == Statistic.SHRUNKEN_SHARE)
            .toList();
    assertThat(shrunken).hasSize(groups);
    String item = dataset.equals("ces11") ? "importance_very" : "LEAD01_top2";
    for (Estimate e : shrunken) {
      String group = key + "=" + e.cell().joined();
      String metric = "eb_betabinomial";
      same(e.value(), 100 * expected("eb", dataset, metric, item, group, "shrunken"), 1e-6);
      same(e.low(), 100 * expected("eb", dataset, metric, item, group, "post_low"), 1e-6);
      same(e.high(), 100 * expected("eb", dataset, metric, item, group, "post_high"), 1e-6);
      Estimate raw = published.figure("x", Statistic.SHARE, e.cell());
      same(raw.value(), 100 * expected("eb", dataset, metric, item, group, "raw"), 1e-9);
      assertThat(e.base()).isEqualTo(raw.base());
      assertThat(e.id()).isNotEqualTo(raw.id());
    }
  }

  @Test
  void shrunkenSharesAreThoseThatRFitted() {
    GoldenPublished companies =
        new GoldenPublished(
            folder,
            rows("lq2002", Map.of()),
            List.of("lead01"),
            5,
            List.of("compid"),
            indicator(
                "x",
                "kind: share, item: lead01, codes: [4, 5]",
                "breakdowns: [compid]\n    shrink: [compid]"));
    shrinks(companies, "lq2002", "COMPID", 49);
    List<Map<String, String>> ces11 = rows("ces11", Map.of());
    ces11.forEach(row -> row.put("importance", row.get("importance").equals("very") ? "1" : "2"));
    GoldenPublished provinces =
        new GoldenPublished(
            folder,
            ces11,
            List.of("importance"),
            2,
            List.of("province"),
            indicator(
                "x",
                "kind: share, item: importance, codes: [1]",
                "breakdowns: [province]\n    shrink: [province]"));
    int count = new TreeSet<>(ces11.stream().map(row -> row.get("province")).toList()).size();
    shrinks(provinces, "ces11", "province", count);
  }

  @Test
  void theSameRowsGiveTheSharesAndMeansOfR() {
    GoldenPublished published = beps("breakdowns: [vote, gender]");
    List<String> wanted =
        List.of("all", "vote=Labour", "vote=Conservative", "vote=Liberal Democrat");
    for (String item : BEPS) {
      for (String group : wanted) {
        Cell cell =
            group.equals("all")
                ? Cell.OVERALL
                : new Cell("vote", List.of(group.substring("vote=".length())));
        Estimate mean = published.figure(lower(item), Statistic.MEAN, cell);
        same(mean.value(), expected("satisfaction", "beps", "mean", item, group, "estimate"), 1e-9);
        same(mean.low(), expected("satisfaction", "beps", "mean", item, group, "ci_low"), 1e-7);
        Estimate share = published.figure(lower(item) + "_top2", Statistic.SHARE, cell);
        String top = "top2box";
        same(
            share.value(),
            100 * expected("satisfaction", "beps", top, item, group, "estimate"),
            1e-9);
        same(
            share.high(),
            100 * expected("satisfaction", "beps", top, item, group, "wilson_high"),
            1e-9);
      }
    }
  }
}
