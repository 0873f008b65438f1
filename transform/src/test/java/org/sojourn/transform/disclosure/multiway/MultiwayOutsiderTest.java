package org.sojourn.transform.disclosure.multiway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Has masks of small tables judged by integer programming over all dimensions at once. */
@Tag("slow") // nothing publishes such tables yet
class MultiwayOutsiderTest {

  private static final int TABLES = 160;

  @Test
  void nobodyCanBeSureOfWhatIsSensitive() {
    int judged = 0;
    int shown = 0;
    for (int seed = 0; seed < TABLES; seed++) {
      MultiwayTable table = MultiwayTables.small(seed);
      List<Set<Integer>> groups = seed % 3 == 0 ? List.of() : List.of(Set.of(0));
      MultiwayPolicy policy = MultiwayPolicy.of(5, groups, -1);
      MultiwayMask mask = mask(seed, table, policy);
      assertThat(MultiwayAudit.failures(table, policy, mask, mask::isShown)).isEmpty();
      judged += judge(seed, table, policy, mask);
      shown += shown(table, mask);
    }
    System.out.println(
        TABLES + " tables: " + judged + " sensitive cells judged, " + shown + " cells shown");
    assertThat(judged).isGreaterThan(1_000);
    assertThat(shown).isGreaterThan(1_000);
  }

  /** The levels that show most; or all, or those of two overlapping cliques, as far as may be. */
  private static MultiwayMask mask(int seed, MultiwayTable table, MultiwayPolicy policy) {
    int all = table.levels() - 1;
    if (seed % 4 == 1) {
      return MultiwaySuppression.mask(table, policy, Lattice.of(List.of(all)));
    }
    if (seed % 4 > 1 && table.dimensions() > 2) {
      return MultiwaySuppression.mask(table, policy, Lattice.of(List.of(all & ~1, all & ~2)));
    }
    return MultiwaySuppression.mask(table, policy);
  }

  private static int shown(MultiwayTable table, MultiwayMask mask) {
    int shown = 0;
    for (int level : mask.lattice().open()) {
      for (int cell = 0; cell < table.size(level); cell++) {
        shown += mask.isShown(level, cell) ? 1 : 0;
      }
    }
    return shown;
  }

  private static int judge(
      int seed, MultiwayTable table, MultiwayPolicy policy, MultiwayMask mask) {
    MultiwayOutsider stranger = new MultiwayOutsider(table, mask, false);
    MultiwayOutsider insider = new MultiwayOutsider(table, mask, true);
    Needs needs = new Needs(table, policy, mask.lattice());
    int judged = 0;
    for (int level : mask.lattice().open()) {
      for (int cell = 0; cell < table.size(level); cell++) {
        if (needs.isSensitive(level, cell)) {
          String where = "table " + seed + ", level " + level + ", cell " + cell;
          assertThat(mask.isShown(level, cell)).as(where).isFalse();
          if (table.total(level, cell) < policy.threshold()) {
            assertThat(stranger.most(level, cell)).as(where).isGreaterThanOrEqualTo(5);
          }
          for (Set<Integer> group : groups(table, policy, level, cell)) {
            boolean known = insider.knows(level, cell, group);
            assertThat(known && !isTold(table, mask, level, cell, group)).as(where).isFalse();
          }
          judged++;
        }
      }
    }
    return judged;
  }

  private static List<Set<Integer>> groups(
      MultiwayTable table, MultiwayPolicy policy, int level, int cell) {
    if (!policy.groups().isEmpty()) {
      return policy.groups();
    }
    int most = 0;
    for (int code = 1; code < table.codes(); code++) {
      most = table.count(level, cell, code) > table.count(level, cell, most) ? code : most;
    }
    return List.of(Set.of(most));
  }

  /** Whether a shown whole is all or none in the group. */
  private static boolean isTold(
      MultiwayTable table, MultiwayMask mask, int level, int cell, Set<Integer> group) {
    for (int whole : mask.lattice().open()) {
      int at = table.cell(whole, table.key(level, cell));
      if ((whole & level) == whole && mask.isShown(whole, at)) {
        int in = group.stream().mapToInt(code -> table.count(whole, at, code)).sum();
        if (in == 0 || in == table.total(whole, at)) {
          return true;
        }
      }
    }
    return false;
  }
}
