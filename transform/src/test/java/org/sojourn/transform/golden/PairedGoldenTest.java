package org.sojourn.transform.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sojourn.transform.golden.GoldenFamily.error;
import static org.sojourn.transform.golden.GoldenFamily.high;
import static org.sojourn.transform.golden.GoldenFamily.low;
import static org.sojourn.transform.golden.GoldenFamily.value;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.golden.GoldenFamily.Case;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.HedgesCorrection;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.JointHistogram;
import org.sojourn.transform.stats.JointHistogram.Pair;
import org.sojourn.transform.stats.Moments;
import org.sojourn.transform.stats.PairedChange;
import org.sojourn.transform.stats.Population;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.ShareLimits;
import org.sojourn.transform.stats.Significance;
import org.sojourn.transform.stats.StandardDeviation;
import org.sojourn.transform.stats.paired.Bowker;
import org.sojourn.transform.stats.paired.Growth;
import org.sojourn.transform.stats.paired.McNemar;
import org.sojourn.transform.stats.paired.PairedTest;
import org.sojourn.transform.stats.paired.PairedTest.Standardiser;
import org.sojourn.transform.stats.paired.SignTest;
import org.sojourn.transform.stats.paired.SignedRank;
import org.sojourn.transform.stats.paired.SignedRank.Zeros;

/** Paired changes and their tests against values that R computed from the same rows. */
class PairedGoldenTest {

  private static final Confidence LEVEL = new Confidence(0.95);
  private static final Population UNLIMITED = Population.UNLIMITED;
  private static final Map<String, GoldenData> DATA = new HashMap<>();

  private static GoldenData data(String dataset) {
    return DATA.computeIfAbsent(dataset, GoldenData::of);
  }

  @Test
  void pairedChangesAreThoseOfPairedTests() {
    assertThat(GoldenFamily.of("paired").compare(PairedGoldenTest::paired))
        .isEqualTo(
            Map.of(
                "paired_n", 124,
                "paired_t", 434,
                "effect_size_paired", 465,
                "wilcoxon_signed_rank", 532,
                "sign_test", 93,
                "mcnemar", 352,
                "bowker", 6,
                "growth", 60));
  }

  private static Map<String, Double> paired(Case of) {
    if (of.metric().equals("growth")) {
      return growth(
          data(of.dataset()).in(of.group()).pairs(of.item() + "_1976", of.item() + "_1982"));
    }
    if (of.metric().equals("mcnemar")) {
      return mcnemar(of);
    }
    if (of.metric().equals("bowker")) {
      return test(Bowker.of(acuity(of.group())), "statistic", "df", "p_value");
    }
    String[] columns = pairedColumns(of);
    GoldenData rows = data(of.dataset()).in(of.group());
    JointHistogram pairs = rows.pairs(columns[0], columns[1]);
    PairedChange change = PairedChange.of(pairs, 1, UNLIMITED, LEVEL, ShareLimits.WILSON);
    double n = change.size();
    return switch (of.metric()) {
      case "paired_n" ->
          Map.of(
              "n_rows",
              (double) rows.size(),
              "n_pairs",
              n,
              "n_pre_only",
              rows.size() - rows.missing(columns[0]) - n,
              "n_post_only",
              rows.size() - rows.missing(columns[1]) - n);
      case "paired_t" -> pairedT(pairs, change);
      case "effect_size_paired" -> effectSize(pairs, change);
      case "wilcoxon_signed_rank" -> signedRank(pairs.differences());
      default -> signTest(pairs.differences());
    };
  }

  private static Map<String, Double> growth(JointHistogram pairs) {
    Growth growth = new Growth(pairs);
    Result typical = growth.typical(LEVEL);
    Map<String, Double> fields = new HashMap<>();
    fields.put("n", (double) pairs.size());
    fields.put("mean_log_ratio", value(growth.logarithm(LEVEL)));
    fields.put("geometric_mean_change_pct", value(typical));
    fields.put("gm_ci_low_pct", low(typical));
    fields.put("gm_ci_high_pct", high(typical));
    fields.put("mean_change_pct", value(growth.mean()));
    fields.put("mean_trim10_pct", value(growth.trimmedMean()));
    fields.put("median_change_pct", value(growth.quantile(0.5)));
    fields.put("q25_pct", value(growth.quantile(0.25)));
    fields.put("q75_pct", value(growth.quantile(0.75)));
    fields.put("total_change_pct", value(growth.total()));
    fields.put("share_increased", value(growth.increased(UNLIMITED, LEVEL)));
    return fields;
  }

  private static String[] pairedColumns(Case of) {
    return switch (of.dataset()) {
      case "sleep" -> new String[] {"pre", "post"};
      case "anorexia" -> new String[] {"Prewt", "Postwt"};
      case "psid7682" -> new String[] {"wage_1976", "wage_1982"};
      default -> new String[] {of.item() + "1", of.item() + "2"};
    };
  }

  private static Map<String, Double> pairedT(JointHistogram pairs, PairedChange change) {
    Map<String, Double> fields = new HashMap<>();
    fields.put("n", (double) change.size());
    fields.put("mean_pre", value(change.preMean()));
    fields.put("mean_post", value(change.postMean()));
    fields.put("sd_pre", value(StandardDeviation.of(pairs.pre())));
    fields.put("sd_post", value(StandardDeviation.of(pairs.post())));
    fields.put("estimate", value(change.gain()));
    fields.put("sd_diff", value(change.spread()));
    fields.put("ci_low", low(change.gain()));
    fields.put("ci_high", high(change.gain()));
    PairedTest test = new PairedTest(pairs);
    fields.put("r", value(test.correlation()));
    fields.put("p_greater", value(test.greater()));
    fields.putAll(test(test.student(), "statistic", "df", "p_value"));
    return fields;
  }

  private static Map<String, Double> effectSize(JointHistogram pairs, PairedChange change) {
    double correction = HedgesCorrection.of(pairs.size() - 1);
    PairedTest test = new PairedTest(pairs);
    double approximation = 1 - 3 / (4.0 * (pairs.size() - 1) - 1);
    double dz = value(test.standardised(Standardiser.DIFFERENCES));
    double average = value(test.standardised(Standardiser.AVERAGE));
    Result uncorrected = test.uncorrected(LEVEL);
    Map<String, Double> fields = new HashMap<>();
    fields.put("n", (double) change.size());
    fields.put("d_z", dz);
    fields.put("d_z_ci_low", low(uncorrected));
    fields.put("d_z_ci_high", high(uncorrected));
    fields.put("hedges_J_exact", correction);
    fields.put("hedges_J_approx", approximation);
    fields.put("g_z", value(change.effectSize()));
    fields.put("g_z_ci_low", low(change.effectSize()));
    fields.put("g_z_ci_high", high(change.effectSize()));
    fields.put("g_z_approx", dz * approximation);
    fields.put("d_av", average);
    fields.put("d_av_rms", value(test.standardised(Standardiser.ROOT_MEAN_SQUARE)));
    fields.put("d_rm", value(test.standardised(Standardiser.REPEATED_MEASURES)));
    fields.put("d_pre", value(test.standardised(Standardiser.BEFORE)));
    fields.put("g_av_df_nminus1", average * correction);
    return fields;
  }

  private static Map<String, Double> signTest(Histogram differences) {
    long up = differences.count(d -> d > 0);
    long down = differences.count(d -> d < 0);
    return Map.of(
        "n", (double) (up + down), "x", (double) up, "p_value", SignTest.of(up, down).pValue());
  }

  private static Map<String, Double> signedRank(Histogram differences) {
    SignedRank wilcoxon = SignedRank.of(differences, Zeros.WILCOXON);
    SignedRank pratt = SignedRank.of(differences, Zeros.PRATT);
    Map<String, Double> fields = new HashMap<>();
    fields.put("n", (double) differences.size());
    fields.put("n_zero", (double) differences.count(d -> d == 0));
    fields.put("n_positive", (double) differences.count(d -> d > 0));
    fields.put("n_negative", (double) differences.count(d -> d < 0));
    fields.put("has_ties", wilcoxon.hasTies() ? 1.0 : 0.0);
    fields.put("V", wilcoxon.positiveSum());
    fields.put("V_minus", wilcoxon.negativeSum());
    fields.put("p_normal_correct", wilcoxon.corrected().pValue());
    fields.put("p_normal_nocorrect", wilcoxon.normal().pValue());
    fields.put("p_greater_normal_correct", value(wilcoxon.correctedGreater()));
    fields.put("z_wilcoxon_zeros", wilcoxon.normal().statistic());
    fields.put("p_asymptotic_wilcoxon_zeros", wilcoxon.normal().pValue());
    fields.put("z_pratt_zeros", pratt.normal().statistic());
    fields.put("p_asymptotic_pratt_zeros", pratt.normal().pValue());
    fields.put("rank_biserial", value(wilcoxon.rankBiserial()));
    double exact = differences.size() <= 310 ? wilcoxon.exact().pValue() : Double.NaN;
    fields.put("p_exact_zeros_dropped", exact);
    fields.put("p_exact_wilcoxon_zeros", exact);
    fields.put("p_exact_base", exact);
    fields.put(
        "p_exact_pratt_zeros", differences.size() <= 310 ? pratt.exact().pValue() : Double.NaN);
    return fields;
  }

  private static Map<String, Double> mcnemar(Case of) {
    JointHistogram table = yesNo(of);
    McNemar test =
        new McNemar(count(table, 1, 1), count(table, 1, 0), count(table, 0, 1), count(table, 0, 0));
    Result change = test.change(LEVEL);
    Map<String, Double> fields = new HashMap<>();
    fields.put("n", (double) test.size());
    fields.put("yes_yes", (double) test.yesYes());
    fields.put("yes_no", (double) test.yesNo());
    fields.put("no_yes", (double) test.noYes());
    fields.put("no_no", (double) test.noNo());
    fields.put("share_pre", Moments.of(table.pre()).mean());
    fields.put("share_post", Moments.of(table.post()).mean());
    fields.put("estimate", value(change));
    fields.put("se_wald", error(change));
    fields.put("ci_low_wald", low(change));
    fields.put("ci_high_wald", high(change));
    fields.putAll(test(test.corrected(), "chisq_correct", "", "p_correct"));
    fields.putAll(test(test.uncorrected(), "chisq_nocorrect", "", "p_nocorrect"));
    fields.put("p_exact", test.exact().pValue());
    return fields;
  }

  private static JointHistogram yesNo(Case of) {
    JointHistogram pairs;
    DoubleUnaryOperator yes;
    if (of.dataset().equals("visualacuity")) {
      pairs = acuity(of.group());
      yes = grade -> grade <= 2 ? 1 : 0;
    } else {
      String item = of.item().replace(">=12", "");
      pairs = data(of.dataset()).in(of.group()).pairs(item + "1", item + "2");
      yes = sum -> sum >= 12 ? 1 : 0;
    }
    return new JointHistogram(
        pairs.pairs().stream()
            .map(p -> new Pair(yes.applyAsDouble(p.pre()), yes.applyAsDouble(p.post()), p.count()))
            .toList());
  }

  private static long count(JointHistogram table, int pre, int post) {
    return table.pairs().stream()
        .filter(p -> p.pre() == pre && p.post() == post)
        .mapToLong(Pair::count)
        .sum();
  }

  private static JointHistogram acuity(String group) {
    return new JointHistogram(
        data("visualacuity").in(group).rows().stream()
            .map(
                row ->
                    new Pair(
                        Double.parseDouble(row.get("right")),
                        Double.parseDouble(row.get("left")),
                        Long.parseLong(row.get("Freq"))))
            .toList());
  }

  static Map<String, Double> test(Significance test, String statistic, String degrees, String p) {
    Map<String, Double> fields = new HashMap<>();
    fields.put(statistic, test.statistic());
    fields.put(p, test.pValue());
    if (test instanceof Significance.Tested tested && tested.degrees().size() == 1) {
      fields.put(degrees, tested.degrees().get(0));
    }
    return fields;
  }
}
