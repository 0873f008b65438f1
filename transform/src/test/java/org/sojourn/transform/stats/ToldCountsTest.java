package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.weighting.ToldCounts;
import org.sojourn.transform.weighting.ToldCounts.Part;

/** What a rounded weighted share leaves open. */
class ToldCountsTest {

  private static Part part(double weight, long respondents, long hits) {
    return new Part(weight, respondents, 0, respondents, hits);
  }

  /** The window of a share rounded to a tenth of a percent. */
  private static boolean tells(List<Part> parts, long threshold) {
    double weights = parts.stream().mapToDouble(p -> p.weight() * p.respondents()).sum();
    double share = parts.stream().mapToDouble(p -> p.weight() * p.sum()).sum() / weights;
    double rounded = Math.round(share * 1000) / 1000.0;
    return ToldCounts.any(
        parts, (rounded - 0.0005) * weights, (rounded + 0.0005) * weights, threshold);
  }

  @Test
  void aClassOfItsOwnWeightIsTold() {
    assertThat(tells(List.of(part(7, 3, 1), part(1, 12, 6)), 5)).isTrue();
  }

  @Test
  void equalWeightsTellNothingOfAClass() {
    assertThat(tells(List.of(part(2, 3, 1), part(2, 12, 6)), 5)).isFalse();
  }

  @Test
  void atTheEndsAllIsTold() {
    assertThat(tells(List.of(part(2, 3, 0), part(2, 12, 0)), 5)).isTrue();
  }

  @Test
  void classesOfAtLeastTheThresholdAreNotLookedAt() {
    assertThat(tells(List.of(part(7, 5, 1), part(1, 12, 6)), 5)).isFalse();
  }

  @Provide
  Arbitrary<List<Part>> cells() {
    return Combinators.combine(
            Arbitraries.of(0.5, 1.0, 1.5, 2.0, 7.25, 3.3333),
            Arbitraries.integers().between(1, 6),
            Arbitraries.integers().between(0, 6))
        .as((weight, n, hits) -> part(weight, n, Math.min(n, hits)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property(tries = 500)
  void itIsWhatEnumerationFinds(@ForAll("cells") List<Part> parts) {
    assertThat(tells(parts, 4)).isEqualTo(toldByEnumeration(parts, 4));
  }

  private static boolean toldByEnumeration(List<Part> parts, long threshold) {
    double weights = parts.stream().mapToDouble(p -> p.weight() * p.respondents()).sum();
    double share = parts.stream().mapToDouble(p -> p.weight() * p.sum()).sum() / weights;
    long rounded = Math.round(share * 1000);
    List<Set<Long>> possible = new ArrayList<>();
    parts.forEach(p -> possible.add(new HashSet<>()));
    enumerate(parts, new long[parts.size()], 0, weights, rounded, possible);
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).respondents() < threshold && possible.get(i).size() == 1) {
        return true;
      }
    }
    return false;
  }

  private static void enumerate(
      List<Part> parts,
      long[] hits,
      int at,
      double weights,
      long rounded,
      List<Set<Long>> possible) {
    if (at == parts.size()) {
      double sum = 0;
      for (int i = 0; i < hits.length; i++) {
        sum += parts.get(i).weight() * hits[i];
      }
      if (Math.abs(sum / weights * 1000 - rounded) <= 0.5) {
        for (int i = 0; i < hits.length; i++) {
          possible.get(i).add(hits[i]);
        }
      }
      return;
    }
    for (hits[at] = 0; hits[at] <= parts.get(at).respondents(); hits[at]++) {
      enumerate(parts, hits, at + 1, weights, rounded, possible);
    }
  }
}
