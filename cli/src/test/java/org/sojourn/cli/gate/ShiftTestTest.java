package org.sojourn.cli.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ShiftTestTest {

  @Test
  void whereNobodyCameOrWentAnyShiftIsImpossible() {
    assertThat(ShiftTest.probability(0.1, 40, new Overlap(100, 0, 0))).isZero();
    assertThat(ShiftTest.probability(0, 40, new Overlap(100, 0, 0))).isEqualTo(1);
  }

  /** Two bases without a common answer: the z test of two means, here z = 10 / (50 sqrt(0.02)). */
  @Test
  void basesWithoutOverlapAreTwoSamples() {
    assertThat(ShiftTest.probability(10, 50, new Overlap(0, 100, 100)))
        .isCloseTo(0.157299, within(1e-6));
  }

  /** An earlier base within the later one: variance s^2 (1 / n0 - 1 / n1). */
  @Test
  void aBaseWithinTheOtherHasTheVarianceOfTheRest() {
    double z = 5 / (40 * Math.sqrt(1 / 50.0 - 1 / 80.0));
    double p = ShiftTest.probability(5, 40, new Overlap(50, 30, 0));
    assertThat(p).isCloseTo(ShiftTest.probability(z, 1, unit()), within(1e-12));
    assertThat(ShiftTest.probability(-5, 40, new Overlap(50, 0, 30))).isCloseTo(p, within(1e-12));
  }

  /** Bases whose difference has the variance 1. */
  private static Overlap unit() {
    return new Overlap(0, 2, 2);
  }

  /** Refusals of changes that are nothing but chance are as rare as the level says. */
  @Test
  void chanceAloneIsRefusedAsOftenAsTheLevelSays() {
    Random random = new Random(20170701);
    Overlap overlap = new Overlap(120, 60, 30);
    int refused = 0;
    int nights = 20_000;
    for (int night = 0; night < nights; night++) {
      double kept = sum(random, 120);
      double before = (kept + sum(random, 30)) / 150;
      double now = (kept + sum(random, 60)) / 180;
      if (ShiftTest.probability(100 * (now - before), 50, overlap) < 0.05) {
        refused++;
      }
    }
    assertThat((double) refused / nights).isCloseTo(0.05, within(0.006));
  }

  private static double sum(Random random, int answers) {
    int yes = 0;
    for (int i = 0; i < answers; i++) {
      yes += random.nextBoolean() ? 1 : 0;
    }
    return yes;
  }
}
