package org.sojourn.transform.disclosure.multiway;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tables of the size of a dashboard: country, sector, party, cohort. Times are of the processor.
 */
@Tag("slow") // nothing publishes such tables yet
class MultiwayScaleTest {

  private static final long LIMIT = 20_000;

  private static long milliseconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadUserTime() / 1_000_000;
  }

  /** Protects a table, then another like it with the levels that were chosen. */
  private static void protect(MultiwayTable table, MultiwayTable like, double... least) {
    long start = milliseconds();
    MultiwayMask mask = MultiwaySuppression.mask(table, MultiwayTables.CONTENT);
    long chosen = milliseconds();
    MultiwayMask second = MultiwaySuppression.mask(like, MultiwayTables.CONTENT, mask.lattice());
    long again = milliseconds();
    assertThat(MultiwayAudit.failures(table, MultiwayTables.CONTENT, mask, mask::isShown))
        .isEmpty();
    assertThat(MultiwayAudit.failures(like, MultiwayTables.CONTENT, second, second::isShown))
        .isEmpty();
    long audited = milliseconds();
    double[] shown = shown(table, mask);
    System.out.printf(
        Locale.ROOT,
        "%d respondents: %d of %d levels; of respondents shown by one filter %.1f %%, by two"
            + " %.1f %%, by three %.1f %%; chosen and protected in %d ms, another in %d ms, both"
            + " audited in %d ms%n",
        table.total(0, 0),
        mask.lattice().open().size(),
        table.levels(),
        shown[1],
        shown[2],
        shown[3],
        chosen - start,
        again - chosen,
        audited - again);
    for (int filters = 1; filters <= least.length; filters++) {
      assertThat(shown[filters]).as("by %d", filters).isGreaterThan(least[filters - 1]);
    }
    assertThat(audited - start).isLessThan(LIMIT);
  }

  /**
   * By number of filters, the mean share of respondents whose cell is shown, all levels counted.
   */
  private static double[] shown(MultiwayTable table, MultiwayMask mask) {
    double[] shown = new double[table.dimensions() + 1];
    int[] levels = new int[table.dimensions() + 1];
    for (int level = 0; level < table.levels(); level++) {
      int filters = Integer.bitCount(level);
      levels[filters]++;
      for (int cell = 0; cell < table.size(level); cell++) {
        if (mask.isShown(level, cell)) {
          shown[filters] += 100.0 * table.total(level, cell) / table.total(0, 0);
        }
      }
    }
    for (int filters = 0; filters < shown.length; filters++) {
      shown[filters] /= levels[filters];
    }
    return shown;
  }

  @Test
  void thePilot() {
    protect(
        MultiwayTables.programme(16, 23, 4, 162, 1),
        MultiwayTables.programme(16, 23, 4, 162, 2),
        85,
        20);
  }

  @Test
  void aProgrammeOfThreeThousandRespondents() {
    protect(
        MultiwayTables.programme(35, 21, 12, 3_000, 1),
        MultiwayTables.programme(35, 21, 12, 3_000, 2),
        95,
        60);
  }

  @Test
  void aProgrammeOfAHundredThousandRespondents() {
    protect(
        MultiwayTables.programme(35, 21, 12, 100_000, 1),
        MultiwayTables.programme(35, 21, 12, 100_000, 2),
        98,
        90,
        50);
  }
}
