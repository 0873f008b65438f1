package org.sojourn.transform.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sojourn.transform.golden.GoldenFamily.high;
import static org.sojourn.transform.golden.GoldenFamily.low;
import static org.sojourn.transform.golden.GoldenFamily.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.golden.GoldenFamily.Case;
import org.sojourn.transform.stats.Confidence;
import org.sojourn.transform.stats.Result;
import org.sojourn.transform.stats.smallarea.BetaBinomial;
import org.sojourn.transform.stats.smallarea.BetaBinomial.Group;

/** Shrunken shares against those that R fitted to the same groups. */
class SmallAreaGoldenTest {

  private static final Confidence LEVEL = new Confidence(0.95);

  @Test
  void shrunkenSharesAreThoseOfR() {
    assertThat(GoldenFamily.of("eb").compare(SmallAreaGoldenTest::fields))
        .isEqualTo(Map.of("eb_betabinomial", 1135));
  }

  @Test
  void groupsThatDifferByChanceOnlyHaveNoFit() {
    assertThat(BetaBinomial.fit(List.of())).isEmpty();
    assertThat(BetaBinomial.fit(List.of(new Group(3, 9), new Group(0, 0)))).isEmpty();
    assertThat(BetaBinomial.fit(List.of(new Group(9, 9), new Group(4, 4)))).isEmpty();
    assertThat(BetaBinomial.fit(List.of(new Group(30, 90), new Group(10, 30)))).isEmpty();
  }

  @Test
  void aFlatSummitIsFoundFromEitherSide() {
    BetaBinomial hits = fit(2, 2, 5, 5);
    BetaBinomial misses = fit(7, 7, 4, 4);
    assertThat(hits.alpha()).isCloseTo(misses.beta(), within(1e-6 * hits.alpha()));
    assertThat(hits.size()).isCloseTo(151.24249, within(1e-5));
  }

  private static BetaBinomial fit(long... hits) {
    return BetaBinomial.fit(LongStream.of(hits).mapToObj(h -> new Group(h, 9)).toList())
        .orElseThrow();
  }

  private static Map<String, Double> fields(Case of) {
    GoldenData data = GoldenData.of(of.dataset());
    String key = of.dataset().equals("ces11") ? "province" : "COMPID";
    List<Group> groups =
        new TreeSet<>(data.rows().stream().map(row -> row.get(key)).toList())
            .stream().map(name -> group(data.in(key + "=" + name), of)).toList();
    BetaBinomial fit = BetaBinomial.fit(groups).orElseThrow();
    Map<String, Double> fields = new HashMap<>();
    if (of.group().equals("all")) {
      fields.put("groups", (double) groups.size());
      fields.put("y", (double) groups.stream().mapToLong(Group::hits).sum());
      fields.put("n", (double) groups.stream().mapToLong(Group::size).sum());
      fields.put("alpha", fit.alpha());
      fields.put("beta", fit.beta());
      fields.put("mu", fit.mean());
      fields.put("M", fit.size());
      fields.put("rho", fit.correlation());
      fields.put("loglik_without_binomial_coefficients", fit.logLikelihood(groups));
      return fields;
    }
    Group group = group(data.in(of.group()), of);
    Result shrunken = fit.shrunken(group, LEVEL);
    fields.put("y", (double) group.hits());
    fields.put("n", (double) group.size());
    fields.put("raw", group.hits() / (double) group.size());
    fields.put("shrunken", value(shrunken));
    fields.put("weight_on_raw", fit.weight(group));
    fields.put("post_low", low(shrunken));
    fields.put("post_high", high(shrunken));
    return fields;
  }

  private static Group group(GoldenData rows, Case of) {
    String item = of.item().replaceAll("_.*", "");
    List<String> answers = rows.rows().stream().map(row -> row.get(item)).toList();
    long hits =
        answers.stream().filter(a -> a.equals("very") || a.equals("4") || a.equals("5")).count();
    return new Group(hits, answers.size());
  }
}
