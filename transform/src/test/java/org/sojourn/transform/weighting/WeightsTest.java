package org.sojourn.transform.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sojourn.model.programme.Role;
import org.sojourn.model.programme.Weighting;
import org.sojourn.transform.weighting.Weights.Outcome;

/** Weights, whoever answered. */
class WeightsTest {

  private static Weights of(
      Weighting.Method method,
      Double trim,
      Map<String, Long> population,
      Map<String, Long> answered) {
    return Weights.of(
        Role.HOST,
        "exit",
        new Weighting(method, List.of("country", "size"), trim),
        sorted(population),
        sorted(answered));
  }

  private static SortedMap<String, Long> sorted(Map<String, Long> counts) {
    return new TreeMap<>(counts);
  }

  @Test
  void classesWithoutAnswersAreLostAndSaid() {
    Weights weights =
        of(
            Weighting.Method.CLASSES,
            null,
            Map.of("DE|small", 10L, "DE|micro", 6L, "FR|small", 4L),
            Map.of("DE|small", 5L, "DE|micro", 2L));
    assertThat(weights.outcome()).isEqualTo(Outcome.WEIGHTED);
    assertThat(weights.classes().get("DE|small").weight()).isEqualTo(2);
    assertThat(weights.classes().get("DE|micro").weight()).isEqualTo(3);
    assertThat(weights.classes().get("FR|small").isEmpty()).isTrue();
    assertThat(weights.lost()).isEqualTo(4);
    assertThat(weights.population()).isEqualTo(20);
  }

  @Test
  void groupsWithoutAnswersAreNotRakedFor() {
    Weights weights =
        of(
            Weighting.Method.RAKING,
            null,
            Map.of("DE|small", 10L, "DE|micro", 6L, "FR|small", 4L, "FR|micro", 4L, "IT|micro", 5L),
            Map.of("DE|small", 4L, "DE|micro", 2L, "FR|small", 3L));
    assertThat(weights.outcome()).isEqualTo(Outcome.WEIGHTED);
    assertThat(weights.lost()).isEqualTo(5);
    double germany =
        4 * weights.classes().get("DE|small").weight()
            + 2 * weights.classes().get("DE|micro").weight();
    assertThat(germany).isCloseTo(16, within(1e-9));
    assertThat(2 * weights.classes().get("DE|micro").weight()).isCloseTo(10, within(1e-9));
  }

  @Test
  void marginsThatCannotBeMetTogetherAreNotUsed() {
    Weights weights =
        of(
            Weighting.Method.RAKING,
            null,
            Map.of("DE|small", 10L, "DE|micro", 20L, "FR|small", 10L, "FR|micro", 1L),
            Map.of("DE|small", 5L, "FR|micro", 1L));
    assertThat(weights.outcome()).isEqualTo(Outcome.NOT_CONVERGED);
    assertThat(weights.rounds()).isEqualTo(Weights.MOST_ROUNDS);
    assertThat(weights.deviation()).isGreaterThan(0.1);
    assertThat(weights.isUsed()).isFalse();
  }

  @Test
  void greatWeightsAreCutAndTheOthersBearIt() {
    Weights weights =
        of(
            Weighting.Method.CLASSES,
            2.0,
            Map.of("DE|small", 9L, "FR|small", 3L),
            Map.of("DE|small", 1L, "FR|small", 3L));
    assertThat(weights.classes().get("DE|small").weight()).isEqualTo(6);
    assertThat(weights.classes().get("DE|small").isTrimmed()).isTrue();
    assertThat(weights.classes().get("FR|small").weight()).isEqualTo(2);
    assertThat(weights.rows().get(0))
        .containsExactly("host", "exit", "DE|small", 9L, 1L, 9.0, 6.0, "yes", "weighted", 0L, 0.0);
  }

  @Test
  void withoutAnswersThereAreNoWeights() {
    Weights weights = of(Weighting.Method.RAKING, null, Map.of("DE|small", 9L), Map.of());
    assertThat(weights.outcome()).isEqualTo(Outcome.NO_ANSWERS);
    assertThat(weights.rows().get(0))
        .containsExactly(
            "host", "exit", "DE|small", 9L, 0L, null, null, "no", "no-answers", 0L, 0.0);
  }
}
