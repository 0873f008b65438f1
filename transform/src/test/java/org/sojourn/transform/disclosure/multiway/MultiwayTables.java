package org.sojourn.transform.disclosure.multiway;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Tables to protect. */
final class MultiwayTables {

  /** Answers 3 and 4 of 0 to 4 are content; the third dimension tells the party. */
  static final MultiwayPolicy CONTENT = MultiwayPolicy.of(5, List.of(Set.of(3, 4)), 2);

  private static final double[] CONTENTED = {0.03, 0.05, 0.14, 0.43, 0.35};

  private MultiwayTables() {}

  /**
   * Respondents by country, sector, party and cohort: countries and sectors by Zipf's law, so that
   * the first has 35 times as many as the thirty-fifth; most are content.
   */
  static MultiwayTable programme(
      int countries, int sectors, int cohorts, int respondents, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    MultiwayTable.Builder builder =
        new MultiwayTable.Builder(new int[] {countries, sectors, 3, cohorts}, 5);
    for (int i = 0; i < respondents; i++) {
      int[] key = {
        pick(random, zipf(countries, 1)),
        pick(random, zipf(sectors, 1)),
        random.nextInt(3),
        pick(random, zipf(cohorts, 0.3))
      };
      builder.add(key, pick(random, CONTENTED), 1);
    }
    return builder.build();
  }

  /** A small table of one to four dimensions and two to four answers. */
  static MultiwayTable small(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] sizes = new int[1 + random.nextInt(4)];
    for (int d = 0; d < sizes.length; d++) {
      sizes[d] = 2 + random.nextInt(sizes.length > 3 ? 2 : 3);
    }
    int codes = 2 + random.nextInt(3);
    int cells = 1;
    for (int size : sizes) {
      cells *= size;
    }
    MultiwayTable.Builder builder = new MultiwayTable.Builder(sizes, codes);
    int respondents = 10 + random.nextInt(5 * cells);
    for (int i = 0; i < respondents; i++) {
      int[] key = new int[sizes.length];
      for (int d = 0; d < sizes.length; d++) {
        key[d] = pick(random, zipf(sizes[d], 0.8));
      }
      builder.add(key, pick(random, zipf(codes, 1.2)), 1);
    }
    return builder.build();
  }

  private static double[] zipf(int size, double exponent) {
    double[] weights = new double[size];
    for (int i = 0; i < size; i++) {
      weights[i] = 1 / Math.pow(i + 1, exponent);
    }
    return weights;
  }

  private static int pick(SplittableRandom random, double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double at = random.nextDouble() * sum;
    int i = 0;
    while (i < weights.length - 1 && at >= weights[i]) {
      at -= weights[i++];
    }
    return i;
  }
}
