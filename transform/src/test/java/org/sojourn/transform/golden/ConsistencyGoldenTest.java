package org.sojourn.transform.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sojourn.transform.golden.GoldenFamily.high;
import static org.sojourn.transform.golden.GoldenFamily.low;
import static org.sojourn.transform.golden.GoldenFamily.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.golden.GoldenFamily.Case;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.CronbachAlpha;
import org.sojourn.transform.stats.Histogram;
import org.sojourn.transform.stats.ItemCovariances;
import org.sojourn.transform.stats.JointHistogram;
import org.sojourn.transform.stats.JointHistogram.Pair;
import org.sojourn.transform.stats.Result;

/** The consistency of scores against psych::alpha. */
class ConsistencyGoldenTest {

  private static final Confidence LEVEL = new Confidence(0.95);
  private static final Map<String, GoldenData> DATA = new HashMap<>();

  @Test
  void consistencyIsThatOfPsych() {
    assertThat(GoldenFamily.of("alpha").compare(ConsistencyGoldenTest::alpha))
        .isEqualTo(Map.of("cronbach_alpha", 80, "alpha_if_dropped", 88));
  }

  private static Map<String, Double> alpha(Case of) {
    List<String> items = items(of.item());
    String group = of.group().replaceAll("\\|?drop=.*", "");
    GoldenData rows =
        DATA.computeIfAbsent(of.dataset(), GoldenData::of).in(group.isEmpty() ? "all" : group);
    GoldenData complete = rows.complete(items);
    boolean reversed = of.item().contains("A1 reversed");
    if (of.metric().equals("alpha_if_dropped")) {
      String dropped = of.group().replaceAll(".*drop=", "");
      List<String> used = new ArrayList<>(items);
      used.remove(dropped);
      return Map.of(
          "raw_alpha_complete", value(alpha(complete, used, reversed)),
          "r_drop_complete",
              value(covariances(complete, items, reversed).itemTotal(items.indexOf(dropped))));
    }
    Result alpha = alpha(complete, items, reversed);
    ItemCovariances whole = covariances(complete, items, reversed);
    ItemCovariances pairwise = covariances(rows, items, reversed);
    assertThat(value(whole.rawAlpha())).isCloseTo(value(alpha), within(1e-12));
    Map<String, Double> fields = new HashMap<>();
    fields.put("k", (double) items.size());
    fields.put("n_rows", (double) rows.size());
    fields.put("n_complete", (double) complete.size());
    fields.put("raw_alpha_complete", value(alpha));
    fields.put("feldt_low", low(alpha));
    fields.put("feldt_high", high(alpha));
    fields.put("std_alpha_complete", value(whole.standardisedAlpha()));
    fields.put("average_r_complete", value(whole.averageCorrelation()));
    fields.put("raw_alpha_pairwise", value(pairwise.rawAlpha()));
    fields.put("std_alpha_pairwise", value(pairwise.standardisedAlpha()));
    return fields;
  }

  private static ItemCovariances covariances(
      GoldenData rows, List<String> items, boolean reversed) {
    return ItemCovariances.of(
        items.stream().map(item -> rows.histogram(item, v -> turned(item, v, reversed))).toList(),
        (i, j) -> pairs(rows, items.get(i), items.get(j), reversed));
  }

  private static JointHistogram pairs(GoldenData rows, String one, String other, boolean reversed) {
    return new JointHistogram(
        rows.pairs(one, other).pairs().stream()
            .map(
                p ->
                    new Pair(
                        turned(one, p.pre(), reversed),
                        turned(other, p.post(), reversed),
                        p.count()))
            .toList());
  }

  private static Result alpha(GoldenData complete, List<String> items, boolean reversed) {
    TreeMap<Double, Long> scores = new TreeMap<>();
    for (Map<String, String> row : complete.rows()) {
      double score =
          items.stream()
              .mapToDouble(
                  item -> turned(item, GoldenData.value(row, item).getAsDouble(), reversed))
              .sum();
      scores.merge(score, 1L, Long::sum);
    }
    List<Histogram> answers =
        items.stream()
            .map(item -> complete.histogram(item, v -> turned(item, v, reversed)))
            .toList();
    return CronbachAlpha.of(answers, Histogram.of(scores), LEVEL);
  }

  private static double turned(String item, double code, boolean reversed) {
    return reversed && item.equals("A1") ? 7 - code : code;
  }

  private static List<String> items(String range) {
    String[] ends = range.replaceAll(" .*", "").split("-");
    String prefix = ends[0].replaceAll("\\d+$", "");
    int first = Integer.parseInt(ends[0].substring(prefix.length()));
    int last = Integer.parseInt(ends[1].replaceAll("\\D", ""));
    String format = prefix + (ends[0].length() - prefix.length() == 2 ? "%02d" : "%d");
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> format.formatted(i))
        .collect(Collectors.toList());
  }
}
