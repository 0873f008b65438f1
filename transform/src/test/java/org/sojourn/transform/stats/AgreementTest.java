package org.sojourn.transform.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.stats.agreement.FleissKappa;
import org.sojourn.transform.stats.agreement.FleissKappa.Votes;
import org.sojourn.transform.stats.agreement.Kappa;
import org.sojourn.transform.stats.agreement.Kappa.Weights;
import org.sojourn.transform.stats.agreement.Triads;
import org.sojourn.transform.stats.agreement.Triads.Party;
import org.sojourn.transform.stats.agreement.Triads.Triad;

class AgreementTest {

  private static final Confidence LEVEL = new Confidence(0.95);

  private static Result kappa(Weights weights, int codes, long... counts) {
    return new Kappa(JointHistogram.ofCodes(1, codes, counts), Math.max(1, codes - 1), weights)
        .of(LEVEL);
  }

  @Test
  void withoutPairsAndWithOneAnswerOnlyThereIsNoKappa() {
    for (Weights weights : Weights.values()) {
      assertThat(kappa(weights, 2, 0, 0, 0, 0)).isEqualTo(Result.undefined(Reason.NO_VALUES));
      assertThat(kappa(weights, 2, 7, 0, 0, 0)).isEqualTo(Result.undefined(Reason.NO_SPREAD));
      assertThat(kappa(weights, 2, 0, 1, 0, 0)).isEqualTo(Result.of(0));
      assertThat(kappa(weights, 2, 4, 0, 0, 3)).isEqualTo(Result.of(1));
      assertThat(kappa(weights, 2, 0, 2, 2, 0).figure().orElseThrow().value()).isEqualTo(-1);
    }
    assertThatThrownBy(() -> new Kappa(JointHistogram.ofCodes(1, 3, new long[9]), 0, Weights.NONE))
        .hasMessageStartingWith("a scale of width 0.0 has no ");
  }

  @Test
  void thirtyFiveOfFiftyAgreeAndTwentyFiveByChance() {
    for (Weights weights : Weights.values()) {
      Result.Figure kappa = kappa(weights, 2, 20, 5, 10, 15).figure().orElseThrow();
      assertThat(kappa.value()).isCloseTo(0.4, within(1e-15));
    }
  }

  @Property(tries = 200)
  void kappaIsSymmetricAndAtMostOne(
      @ForAll @Size(9) List<@IntRange(min = 1, max = 50) Integer> counts) {
    long[] table = counts.stream().mapToLong(c -> c).toArray();
    long[] turned = new long[9];
    for (int i = 0; i < 9; i++) {
      turned[i % 3 * 3 + i / 3] = table[i];
    }
    for (Weights weights : Weights.values()) {
      Result.Figure one = kappa(weights, 3, table).figure().orElseThrow();
      Result.Figure other = kappa(weights, 3, turned).figure().orElseThrow();
      assertThat(one.value()).isBetween(-1.0, 1.0);
      assertThat(other.value()).isCloseTo(one.value(), within(1e-12));
      assertThat(other.standardError().getAsDouble())
          .isCloseTo(one.standardError().getAsDouble(), within(1e-9));
    }
  }

  @Property(tries = 100)
  void agreementIsKappaOfOne(
      @ForAll @IntRange(min = 1, max = 50) int a, @ForAll @IntRange(min = 1, max = 50) int b) {
    for (Weights weights : Weights.values()) {
      assertThat(kappa(weights, 3, a, 0, 0, 0, 0, 0, 0, 0, b)).isEqualTo(Result.of(1));
    }
    List<Votes> all = List.of(new Votes(List.of(3, 0), a), new Votes(List.of(0, 3), b));
    assertThat(FleissKappa.of(all, LEVEL)).isEqualTo(Result.of(1));
  }

  /** The example of Fleiss 1971 as retold in textbooks: ten subjects, fourteen raters, .210. */
  @Test
  void fleissExample() {
    int[][] votes = {
      {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
      {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}
    };
    List<Votes> subjects = new ArrayList<>();
    for (int[] row : votes) {
      subjects.add(new Votes(Arrays.stream(row).boxed().toList(), 1));
    }
    Result.Figure kappa = FleissKappa.of(subjects, LEVEL).figure().orElseThrow();
    assertThat(kappa.value()).isCloseTo(0.20993, within(5e-6));
    assertThat(kappa.standardError().getAsDouble()).isCloseTo(jackknife(subjects), within(0.02));
  }

  private static double jackknife(List<Votes> subjects) {
    double n = subjects.size();
    double[] without = new double[subjects.size()];
    for (int i = 0; i < without.length; i++) {
      List<Votes> rest = new ArrayList<>(subjects);
      rest.remove(i);
      without[i] = FleissKappa.of(rest, LEVEL).figure().orElseThrow().value();
    }
    double mean = Arrays.stream(without).average().orElseThrow();
    return Math.sqrt((n - 1) / n * Arrays.stream(without).map(k -> (k - mean) * (k - mean)).sum());
  }

  @Test
  void threePartiesOfFewExchanges() {
    assertThat(new Triads(List.of()).kappa(LEVEL)).isEqualTo(Result.undefined(Reason.NO_VALUES));
    assertThat(new Triads(List.of(new Triad(4, 4, 4, 6))).kappa(LEVEL))
        .isEqualTo(Result.undefined(Reason.NO_SPREAD));
    for (Result share :
        List.of(
            new Triads(List.of()).allAgree(Population.UNLIMITED, LEVEL),
            new Triads(List.of()).twoAgree(Population.UNLIMITED, LEVEL),
            new Triads(List.of()).noneAgree(Population.UNLIMITED, LEVEL))) {
      assertThat(share).isEqualTo(Result.undefined(Reason.NO_VALUES));
    }
    Triads one = new Triads(List.of(new Triad(4, 4, 5, 1)));
    assertThat(one.kappa(LEVEL).figure().orElseThrow().interval()).isEmpty();
    assertThat(one.twoAgree(Population.UNLIMITED, LEVEL).figure().orElseThrow().value())
        .isEqualTo(1);
    assertThat(one.pairs(Party.HOST, Party.PARTICIPANT))
        .isEqualTo(new JointHistogram(List.of(new JointHistogram.Pair(4, 5, 1))));
    assertThatThrownBy(
            () ->
                FleissKappa.of(
                    List.of(new Votes(List.of(3, 0), 1), new Votes(List.of(1, 1), 1)), LEVEL))
        .hasMessageContaining("are not rated alike");
  }

  @Property(tries = 100)
  void sharesOfTriadsAddUpToOne(
      @ForAll @Size(min = 3, max = 30) List<@IntRange(min = 1, max = 4) Integer> codes) {
    List<Triad> triads = new ArrayList<>();
    for (int i = 0; i + 2 < codes.size(); i += 3) {
      triads.add(new Triad(codes.get(i), codes.get(i + 1), codes.get(i + 2), 1 + i));
    }
    Triads all = new Triads(triads);
    double sum = 0;
    for (Result share :
        List.of(
            all.allAgree(Population.UNLIMITED, LEVEL),
            all.twoAgree(Population.UNLIMITED, LEVEL),
            all.noneAgree(Population.UNLIMITED, LEVEL))) {
      sum += share.figure().orElseThrow().value();
    }
    assertThat(sum).isCloseTo(1, within(1e-12));
  }
}
