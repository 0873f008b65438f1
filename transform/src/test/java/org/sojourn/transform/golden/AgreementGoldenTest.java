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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.golden.GoldenFamily.Case;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.JointHistogram;
import org.sojourn.transform.stats.JointHistogram.Pair;
import org.sojourn.transform.stats.Population;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.agreement.Kappa;
import org.sojourn.transform.stats.agreement.Triads;

/** Agreement of raters against vcd::Kappa and the formulas for three raters in R. */
class AgreementGoldenTest {

  private static final Confidence LEVEL = new Confidence(0.95);

  @Test
  void agreementIsThatOfR() {
    assertThat(GoldenFamily.of("agreement").compare(AgreementGoldenTest::fields))
        .isEqualTo(Map.of("kappa", 70, "triads", 30));
  }

  private static Map<String, Double> fields(Case of) {
    return of.metric().equals("kappa") ? kappa(of) : triads(of);
  }

  private static Map<String, Double> kappa(Case of) {
    JointHistogram pairs = pairs(of);
    double span = of.dataset().equals("visualacuity") ? 3 : of.dataset().equals("bfi") ? 5 : 4;
    Map<String, Double> fields = new HashMap<>();
    fields.put("n", (double) pairs.size());
    double agreeing = pairs.differences().count(d -> d == 0);
    fields.put("agreeing", agreeing / pairs.size());
    for (Kappa.Weights weights : Kappa.Weights.values()) {
      String name = weights.name().toLowerCase(Locale.ROOT);
      Result kappa = new Kappa(pairs, span, weights).of(LEVEL);
      fields.put(name, value(kappa));
      fields.put(name + "_se", error(kappa));
      fields.put(name + "_low", low(kappa));
      fields.put(name + "_high", high(kappa));
    }
    return fields;
  }

  private static JointHistogram pairs(Case of) {
    GoldenData rows = GoldenData.of(of.dataset()).in(of.group());
    String[] items = of.item().split("/");
    return of.dataset().equals("visualacuity")
        ? new JointHistogram(
            rows.rows().stream()
                .map(
                    row ->
                        new Pair(
                            Double.parseDouble(row.get(items[0])),
                            Double.parseDouble(row.get(items[1])),
                            Long.parseLong(row.get("Freq"))))
                .toList())
        : rows.pairs(items[0], items[1]);
  }

  private static Map<String, Double> triads(Case of) {
    List<String> items = List.of(of.item().split("/"));
    Map<List<Integer>, Long> counts =
        GoldenData.of(of.dataset()).complete(items).rows().stream()
            .map(row -> items.stream().map(i -> Integer.parseInt(row.get(i))).toList())
            .collect(Collectors.groupingBy(answers -> answers, Collectors.counting()));
    Triads triads =
        new Triads(
            counts.entrySet().stream()
                .map(
                    e ->
                        new Triads.Triad(
                            e.getKey().get(0), e.getKey().get(1), e.getKey().get(2), e.getValue()))
                .toList());
    Result all = triads.allAgree(Population.UNLIMITED, LEVEL);
    Result kappa = triads.kappa(LEVEL);
    Map<String, Double> fields = new HashMap<>();
    fields.put("n", (double) triads.size());
    fields.put("all_agree", value(all));
    fields.put("all_low", low(all));
    fields.put("all_high", high(all));
    fields.put("two_agree", value(triads.twoAgree(Population.UNLIMITED, LEVEL)));
    fields.put("none_agree", value(triads.noneAgree(Population.UNLIMITED, LEVEL)));
    fields.put("fleiss", value(kappa));
    fields.put("fleiss_se", error(kappa));
    fields.put("fleiss_low", low(kappa));
    fields.put("fleiss_high", high(kappa));
    return fields;
  }
}
