package org.sojourn.transform.golden;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.transform.golden.GoldenFamily.high;
import static org.sojourn.transform.golden.GoldenFamily.low;
import static org.sojourn.transform.golden.GoldenFamily.value;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.golden.GoldenFamily.Case;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.GroupEffectSize;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.Significance;
import org.sojourn.transform.stats.compare.Adjustment;
import org.sojourn.transform.stats.compare.ContingencyTable;
import org.sojourn.transform.stats.compare.ExactShares;
import org.sojourn.transform.stats.compare.FisherExact;
import org.sojourn.transform.stats.compare.Jonckheere;
import org.sojourn.transform.stats.compare.KruskalWallis;
import org.sojourn.transform.stats.compare.MannWhitney;
import org.sojourn.transform.stats.compare.MantelHaenszel;
import org.sojourn.transform.stats.compare.OneWay;
import org.sojourn.transform.stats.compare.ShareDifference;
import org.sojourn.transform.stats.compare.Trend;
import org.sojourn.transform.stats.compare.WelchTest;

/** Comparisons of groups against values that R computed from the same rows. */
class ComparisonGoldenTest {

  private static final Confidence LEVEL = new Confidence(0.95);
  private static final GoldenFamily GROUPS = GoldenFamily.of("groups");

  @Test
  void comparisonsAreThoseOfR() {
    assertThat(GROUPS.compare(ComparisonGoldenTest::fields))
        .isEqualTo(
            Map.ofEntries(
                entry("mann_whitney", 82),
                entry("welch_t", 48),
                entry("cohens_d", 48),
                entry("welch_anova", 32),
                entry("anova", 32),
                entry("mantel_haenszel", 5),
                entry("fisher_rc", 1),
                entry("two_proportions", 323),
                entry("kruskal_wallis", 48),
                entry("chisq_table", 42),
                entry("p_adjust", 310)));
  }

  private static Map<String, Double> fields(Case of) {
    return switch (of.metric()) {
      case "mann_whitney" -> mannWhitney(of);
      case "two_proportions" -> twoShares(of);
      case "kruskal_wallis" -> kruskal(of);
      case "chisq_table" -> table(of);
      case "p_adjust" -> adjusted(of);
      case "welch_t" -> welch(of);
      case "cohens_d" -> effectSize(of);
      case "welch_anova" -> fisher(OneWay.welch(by(of.group(), of)));
      case "anova" -> fisher(OneWay.equalSpreads(by(of.group(), of)));
      case "fisher_rc" -> Map.of("p_value", fourGroups());
      case "mantel_haenszel" -> mantelHaenszel();
      default -> Map.of();
    };
  }

  private static Histogram values(GoldenData rows, Case of) {
    if (of.item().equals("change")) {
      return rows.pairs("Prewt", "Postwt").differences();
    }
    return rows.histogram(of.item().replace("_top2", ""));
  }

  /** Two groups out of names such as {@code x=female|y=male} or {@code 1=female|2=male}. */
  private static List<Histogram> two(Case of) {
    GoldenData data = GoldenData.of(of.dataset().replace("_small", ""));
    return Arrays.stream(of.group().split("\\|"))
        .map(part -> part.substring(2))
        .map(
            name ->
                switch (of.dataset()) {
                  case "beps" -> "gender=" + name;
                  case "anorexia" -> "Treat=" + name;
                  default -> name.replace(" ", "=");
                })
        .map(group -> values(data.in(group), of))
        .toList();
  }

  private static Map<String, Double> mannWhitney(Case of) {
    List<Histogram> groups = two(of);
    double x = groups.get(0).size();
    double y = groups.get(1).size();
    MannWhitney test = new MannWhitney(groups.get(0), groups.get(1));
    Map<String, Double> fields = new HashMap<>();
    fields.put("n_x", x);
    fields.put("n_y", y);
    fields.put("U_x", test.statistic());
    fields.put("U_y", x * y - test.statistic());
    fields.put("p_normal_correct", test.corrected().pValue());
    fields.put("p_normal_nocorrect", test.normal().pValue());
    fields.put("p_coin_asymptotic", test.normal().pValue());
    fields.put("z_coin", test.normal().statistic());
    fields.put("cliffs_delta", value(test.cliffsDelta()));
    if (Math.max(x, y) <= 60) {
      fields.put("p_exact", test.exact().pValue());
    }
    fields.put("vargha_delaney_A", test.statistic() / (x * y));
    return fields;
  }

  private static Map<String, Double> welch(Case of) {
    List<Histogram> groups = two(of);
    Result difference = WelchTest.difference(groups.get(0), groups.get(1), LEVEL);
    Map<String, Double> fields =
        new HashMap<>(
            PairedGoldenTest.test(
                WelchTest.of(groups.get(0), groups.get(1)), "statistic", "df", "p_value"));
    fields.put("estimate", value(difference));
    fields.put("ci_low", low(difference));
    fields.put("ci_high", high(difference));
    return fields;
  }

  private static Map<String, Double> effectSize(Case of) {
    List<Histogram> groups = two(of);
    Result d = GroupEffectSize.cohen(groups.get(0), groups.get(1), LEVEL);
    Result g = GroupEffectSize.hedges(groups.get(0), groups.get(1), LEVEL);
    return Map.of(
        "d_pooled", value(d),
        "d_ci_low", low(d),
        "d_ci_high", high(d),
        "g", value(g),
        "g_ci_low", low(g),
        "g_ci_high", high(g));
  }

  private static Map<String, Double> fisher(Significance test) {
    List<Double> degrees = ((Significance.Tested) test).degrees();
    return Map.of(
        "statistic", test.statistic(),
        "df1", degrees.get(0),
        "df2", degrees.get(1),
        "p_value", test.pValue());
  }

  private static Map<String, Double> mantelHaenszel() {
    GoldenData data = GoldenData.of("ucbadmissions");
    MantelHaenszel test =
        new MantelHaenszel(
            new TreeSet<>(data.rows().stream().map(row -> row.get("Dept")).toList())
                .stream().map(name -> stratum(data.in("Dept=" + name))).toList());
    Result odds = test.oddsRatio(LEVEL);
    return Map.of(
        "statistic", test.corrected().statistic(),
        "p_value", test.corrected().pValue(),
        "or", value(odds),
        "or_low", low(odds),
        "or_high", high(odds));
  }

  /** The four degrees of satisfaction as groups, the two lowest incomes as hits and misses. */
  private static double fourGroups() {
    GoldenData data = GoldenData.of("jobsatisfaction");
    List<String> incomes = data.rows().stream().map(row -> row.get("Income")).distinct().toList();
    long[][] counts =
        data.rows().stream()
            .map(row -> row.get("Job.Satisfaction"))
            .distinct()
            .map(
                degree ->
                    new long[] {
                      frequency(
                          data.in("Job.Satisfaction=" + degree + "|Income=" + incomes.get(0))),
                      frequency(data.in("Job.Satisfaction=" + degree + "|Income=" + incomes.get(1)))
                    })
            .toArray(long[][]::new);
    return ExactShares.of(counts).orElseThrow().pValue();
  }

  private static MantelHaenszel.Stratum stratum(GoldenData rows) {
    return new MantelHaenszel.Stratum(
        frequency(rows.in("Gender=Male|Admit=Admitted")),
        frequency(rows.in("Gender=Male|Admit=Rejected")),
        frequency(rows.in("Gender=Female|Admit=Admitted")),
        frequency(rows.in("Gender=Female|Admit=Rejected")));
  }

  private static Map<String, Double> twoShares(Case of) {
    long[] c = counts(of);
    ContingencyTable table =
        new ContingencyTable(new long[][] {{c[0], c[1] - c[0]}, {c[2], c[3] - c[2]}});
    FisherExact fisher = new FisherExact(c[0], c[1], c[2], c[3]);
    Result newcombe = ShareDifference.newcombe(c[0], c[1], c[2], c[3], LEVEL);
    Result wald = ShareDifference.wald(c[0], c[1], c[2], c[3], false, LEVEL);
    Result corrected = ShareDifference.wald(c[0], c[1], c[2], c[3], true, LEVEL);
    Map<String, Double> fields = new HashMap<>();
    fields.put("x1", (double) c[0]);
    fields.put("n1", (double) c[1]);
    fields.put("x2", (double) c[2]);
    fields.put("n2", (double) c[3]);
    fields.put("estimate", value(newcombe));
    fields.put("chisq_nocorrect", table.chiSquared().statistic());
    fields.put("p_nocorrect", table.chiSquared().pValue());
    fields.put("chisq_correct", table.corrected().statistic());
    fields.put("p_correct", table.corrected().pValue());
    fields.put("fisher_p", fisher.pValue());
    fields.put("fisher_or_conditional", fisher.oddsRatio());
    fields.put("fisher_or_low", fisher.low(LEVEL));
    fields.put("fisher_or_high", fisher.high(LEVEL));
    fields.put("wald_low", low(wald));
    fields.put("wald_high", high(wald));
    fields.put("wald_cc_low", low(corrected));
    fields.put("wald_cc_high", high(corrected));
    fields.put("newcombe_low", low(newcombe));
    fields.put("newcombe_high", high(newcombe));
    return fields;
  }

  /** x1, n1, x2, n2. */
  private static long[] counts(Case of) {
    if (of.dataset().equals("grid")) {
      Map<String, Long> grid =
          Arrays.stream(of.group().split("\\|"))
              .map(part -> part.split("="))
              .collect(Collectors.toMap(part -> part[0], part -> Long.parseLong(part[1])));
      return new long[] {grid.get("x1"), grid.get("n1"), grid.get("x2"), grid.get("n2")};
    }
    if (of.dataset().equals("ucbadmissions")) {
      GoldenData rows = GoldenData.of("ucbadmissions").in(of.group());
      long men = frequency(rows.in("Gender=Male|Admit=Admitted"));
      long women = frequency(rows.in("Gender=Female|Admit=Admitted"));
      return new long[] {
        men, frequency(rows.in("Gender=Male")), women, frequency(rows.in("Gender=Female"))
      };
    }
    List<Histogram> groups = two(of);
    return groups.stream()
        .flatMap(g -> List.of(g.count(a -> a >= 4), g.size()).stream())
        .mapToLong(Long::longValue)
        .toArray();
  }

  private static long frequency(GoldenData rows) {
    return rows.rows().stream().mapToLong(row -> Long.parseLong(row.get("Freq"))).sum();
  }

  private static List<Histogram> by(String column, Case of) {
    GoldenData data = GoldenData.of(of.dataset());
    return new TreeSet<>(data.rows().stream().map(row -> row.get(column)).toList())
        .stream().map(key -> values(data.in(column + "=" + key), of)).toList();
  }

  private static Map<String, Double> kruskal(Case of) {
    List<Histogram> groups = by(of.group(), of);
    double n = groups.stream().mapToLong(Histogram::size).sum();
    Significance test = KruskalWallis.of(groups);
    Map<String, Double> fields =
        new HashMap<>(PairedGoldenTest.test(test, "statistic", "df", "p_value"));
    fields.put("n", n);
    fields.put("groups", (double) groups.size());
    fields.put("epsilon_squared", test.statistic() / (n - 1));
    return fields;
  }

  private static Map<String, Double> table(Case of) {
    long[][] counts =
        of.dataset().equals("beps")
            ? by("vote", of).stream()
                .map(
                    g -> IntStream.rangeClosed(1, 5).mapToLong(k -> g.count(a -> a == k)).toArray())
                .toArray(long[][]::new)
            : satisfaction(of.group());
    ContingencyTable table = new ContingencyTable(counts);
    Map<String, Double> fields =
        new HashMap<>(PairedGoldenTest.test(table.chiSquared(), "statistic", "df", "p_value"));
    fields.put("n", (double) Arrays.stream(counts).flatMapToLong(Arrays::stream).sum());
    fields.put("min_expected", value(table.leastExpected()));
    fields.put("cramers_v", value(table.cramersV()));
    return fields;
  }

  private static long[][] satisfaction(String group) {
    Map<String, Map<String, Long>> byIncome = new TreeMap<>();
    GoldenData.of("jobsatisfaction")
        .in(group.replace("gender", "Gender"))
        .rows()
        .forEach(
            row ->
                byIncome
                    .computeIfAbsent(row.get("Income"), i -> new TreeMap<>())
                    .put(row.get("Job.Satisfaction"), Long.parseLong(row.get("Freq"))));
    return byIncome.values().stream()
        .map(row -> row.values().stream().mapToLong(Long::longValue).toArray())
        .toArray(long[][]::new);
  }

  private static Map<String, Double> adjusted(Case of) {
    List<Map<String, String>> raw =
        GROUPS.rows().stream()
            .filter(row -> row.get("metric").equals("p_adjust"))
            .filter(row -> row.get("field").equals("p_raw"))
            .filter(row -> GoldenFamily.caseOf(row).dataset().equals(of.dataset()))
            .filter(row -> row.get("item").equals(of.item()))
            .toList();
    double[] p = raw.stream().mapToDouble(row -> Double.parseDouble(row.get("value"))).toArray();
    int at = raw.stream().map(row -> row.get("group")).toList().indexOf(of.group());
    return Map.of(
        "bonferroni", Adjustment.BONFERRONI.of(p)[at],
        "holm", Adjustment.HOLM.of(p)[at],
        "hochberg", Adjustment.HOCHBERG.of(p)[at],
        "BH", Adjustment.BENJAMINI_HOCHBERG.of(p)[at],
        "BY", Adjustment.BENJAMINI_YEKUTIELI.of(p)[at]);
  }

  @Test
  void trendsAreThoseOfR() {
    assertThat(GoldenFamily.of("trend").compare(ComparisonGoldenTest::trend))
        .isEqualTo(Map.of("cochran_armitage", 40, "spearman", 2));
  }

  private static Map<String, Double> trend(Case of) {
    if (!of.metric().equals("cochran_armitage")) {
      Jonckheere test = new Jonckheere(by("yearsmarried"));
      return Map.of("tau_b", value(test.tauB()), "tau_p", test.normal().pValue());
    }
    long[] hits = {83, 90, 129, 70};
    long[] sizes = {86, 93, 136, 82};
    double[] scores =
        of.group().equals("all") ? new double[] {1, 2, 3, 4} : new double[] {0, 0, 1, 2};
    if (!of.dataset().equals("fleiss_smokers")) {
      String column = of.item().replaceAll(".* by ", "").replaceAll(" .*", "");
      boolean labour = of.dataset().equals("beps");
      List<Histogram> groups = groups(of.dataset(), column, labour ? "vote" : "rating");
      hits = groups.stream().mapToLong(g -> g.count(v -> v > 0)).toArray();
      sizes = groups.stream().mapToLong(Histogram::size).toArray();
      boolean numbered = of.item().contains("score = value");
      scores =
          numbered
              ? GoldenData.of(of.dataset()).rows().stream()
                  .mapToDouble(row -> Double.parseDouble(row.get(column)))
                  .distinct()
                  .sorted()
                  .toArray()
              : IntStream.rangeClosed(1, hits.length).mapToDouble(i -> i).toArray();
    }
    Significance test = Trend.of(hits, sizes, scores);
    Map<String, Double> fields = new HashMap<>();
    fields.put("groups", (double) hits.length);
    fields.put("z", test.statistic());
    fields.put("statistic", test.statistic() * test.statistic());
    fields.put("df", 1.0);
    fields.put("p_value", test.pValue());
    long[][] counts = new long[hits.length][];
    for (int i = 0; i < hits.length; i++) {
      counts[i] = new long[] {hits[i], sizes[i] - hits[i]};
    }
    fields.putAll(
        PairedGoldenTest.test(
            new ContingencyTable(counts).chiSquared(),
            "heterogeneity_chisq",
            "heterogeneity_df",
            "heterogeneity_p"));
    return fields;
  }

  /** Ratings by a column of numbers, in their order. */
  private static List<Histogram> by(String column) {
    GoldenData data = GoldenData.of("affairs");
    return data.rows().stream()
        .map(row -> row.get(column))
        .distinct()
        .sorted(Comparator.comparingDouble(Double::parseDouble))
        .map(key -> data.in(column + "=" + key).histogram("rating"))
        .toList();
  }

  /** Of every group whether a row voted Labour, or rated 4 or 5: 1 or 0. */
  private static List<Histogram> groups(String dataset, String column, String answer) {
    TreeMap<Double, TreeMap<Double, Long>> counts = new TreeMap<>();
    for (Map<String, String> row : GoldenData.of(dataset).rows()) {
      String given = row.get(answer);
      boolean hit = given.equals("Labour") || given.equals("4") || given.equals("5");
      counts
          .computeIfAbsent(Double.parseDouble(row.get(column)), k -> new TreeMap<>())
          .merge(hit ? 1.0 : 0.0, 1L, Long::sum);
    }
    return counts.values().stream().map(Histogram::of).toList();
  }
}
