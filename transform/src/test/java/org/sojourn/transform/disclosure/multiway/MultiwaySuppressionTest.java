package org.sojourn.transform.disclosure.multiway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MultiwaySuppressionTest {

  private static final MultiwayPolicy YES = MultiwayPolicy.of(5, List.of(Set.of(0)), -1);

  /** Rows by columns; of each cell how many said yes and no. */
  private static MultiwayTable table(int columns, int[]... answers) {
    MultiwayTable.Builder builder =
        new MultiwayTable.Builder(new int[] {answers.length / columns, columns}, 2);
    for (int i = 0; i < answers.length; i++) {
      int[] key = {i / columns, i % columns};
      builder.add(key, 0, answers[i][0]).add(key, 1, answers[i][1]);
    }
    return builder.build();
  }

  private static int[] said(int yes, int no) {
    return new int[] {yes, no};
  }

  /** What is not shown of the published levels, as level and cell. */
  private static List<String> hidden(MultiwayTable table, MultiwayMask mask) {
    List<String> hidden = new ArrayList<>();
    for (int level : mask.lattice().open()) {
      for (int cell = 0; cell < table.size(level); cell++) {
        if (!mask.isShown(level, cell)) {
          hidden.add(level + ":" + cell);
        }
      }
    }
    return hidden;
  }

  @Test
  void aSmallCellTakesABlockOfCellsWithIt() {
    MultiwayTable table =
        table(
            3,
            said(2, 1),
            said(20, 9),
            said(30, 9),
            said(20, 9),
            said(9, 3),
            said(40, 9),
            said(30, 9),
            said(40, 9),
            said(50, 9));
    MultiwayMask mask = MultiwaySuppression.mask(table, YES);
    assertThat(mask.lattice().open()).containsExactly(0, 1, 2, 3);
    assertThat(hidden(table, mask))
        .as("the first cell, the smallest beside and below it, and the corner between them")
        .containsExactly("3:0", "3:1", "3:3", "3:4");
    assertThat(mask.isShown(new int[] {0, -1})).isTrue();
    assertThat(mask.isShown(new int[] {0, 0})).isFalse();
    assertThat(mask.isShown(new int[] {-1, -1})).isTrue();
    assertThat(MultiwayAudit.failures(table, YES, mask, mask::isShown)).isEmpty();
  }

  @Test
  void fewWhoAllSaidTheSameAreHiddenUnlessTheWholeTells() {
    MultiwayTable table = table(2, said(6, 0), said(9, 0), said(9, 4), said(9, 5));
    MultiwayMask mask = MultiwaySuppression.mask(table, YES);
    assertThat(hidden(table, mask))
        .as("that the six of the first row said yes follows from 15 of 15")
        .containsExactly("3:0");
    MultiwayTable mixed = table(2, said(6, 0), said(9, 1), said(9, 4), said(9, 5));
    assertThat(hidden(mixed, MultiwaySuppression.mask(mixed, YES)))
        .containsExactly("3:0", "3:1", "3:2", "3:3");
  }

  @Test
  void aLoneAnswerIsLocatedByOneDimensionAtMost() {
    MultiwayTable table = table(2, said(10, 1), said(20, 0), said(30, 0), said(40, 0));
    MultiwayMask mask = MultiwaySuppression.mask(table, YES);
    assertThat(mask.lattice().open()).as("rows only").containsExactly(0, 1);
    MultiwayPolicy first = MultiwayPolicy.of(5, List.of(), -1);
    MultiwayMask spread = MultiwaySuppression.mask(table, first);
    assertThat(spread.lattice().open()).containsExactly(0, 1, 2, 3);
    assertThat(spread.spread()).as("no share is published").containsExactly(0, 1);
    MultiwayPolicy parties = MultiwayPolicy.of(5, List.of(Set.of(0)), 1);
    assertThat(MultiwaySuppression.mask(table, parties).lattice().open())
        .as("where parties are told, they locate it")
        .containsExactly(0, 2);
  }

  @Test
  void aLoneAnswerOfOnePartyIsLocatedByOneDimensionMore() {
    MultiwayTable.Builder builder = new MultiwayTable.Builder(new int[] {2, 2, 2}, 2);
    for (int i = 0; i < 8; i++) {
      int[] key = {i >> 2, i >> 1 & 1, i & 1};
      builder.add(key, 0, 20).add(key, 1, key[2] == 0 ? 3 : 0);
    }
    MultiwayTable table = builder.add(new int[] {0, 0, 1}, 1, 1).build();
    MultiwayPolicy policy = MultiwayPolicy.of(5, List.of(Set.of(0)), 2);
    assertThat(MultiwaySuppression.mask(table, policy).lattice().open())
        .as("party, and party by the first dimension")
        .isSubsetOf(0, 1, 2, 3, 4, 5)
        .contains(0, 1, 2, 4);
  }

  @Test
  void nothingIsShownOfTooFew() {
    MultiwayTable few = table(2, said(1, 1), said(1, 0), said(0, 0), said(0, 1));
    MultiwayMask mask = MultiwaySuppression.mask(few, YES);
    assertThat(mask.lattice().open()).isEmpty();
    assertThat(mask.isShown(new int[] {-1, -1})).isFalse();
    assertThat(MultiwayAudit.failures(few, YES, mask, mask::isShown)).isEmpty();
    assertThat(MultiwayAudit.failures(few, YES, mask, (level, cell) -> level == 0))
        .containsExactly(new MultiwayAudit.Failure(0, 0));
  }

  @Test
  void anEmptyTableIsAllowed() {
    MultiwayTable empty = table(2, said(0, 0), said(0, 0));
    MultiwayMask mask = MultiwaySuppression.mask(empty, YES);
    for (int level : mask.lattice().open()) {
      for (int cell = 0; cell < empty.size(level); cell++) {
        assertThat(mask.isShown(level, cell)).isFalse();
      }
    }
    assertThat(MultiwayAudit.failures(empty, YES, mask, mask::isShown)).isEmpty();
  }

  @Test
  void whatTheAuditIsToldToBeShownCounts() {
    MultiwayTable table = MultiwayTables.programme(6, 5, 3, 400, 3);
    MultiwayPolicy policy = MultiwayTables.CONTENT;
    MultiwayMask mask = MultiwaySuppression.mask(table, policy);
    assertThat(MultiwayAudit.failures(table, policy, mask, mask::isShown)).isEmpty();
    int complementary = 0;
    for (int level : mask.lattice().open()) {
      for (int cell = 0; cell < table.size(level); cell++) {
        if (table.total(level, cell) > 0 && !mask.isShown(level, cell)) {
          int hole = level;
          int at = cell;
          List<MultiwayAudit.Failure> failures =
              MultiwayAudit.failures(
                  table, policy, mask, (l, c) -> l == hole && c == at || mask.isShown(l, c));
          assertThat(failures).as("level %d, cell %d shown", level, cell).isNotEmpty();
          complementary++;
        }
      }
    }
    assertThat(complementary).isGreaterThan(20);
    int closed = table.levels() - 1;
    assertThat(mask.lattice().open()).doesNotContain(closed);
    assertThat(
            MultiwayAudit.failures(
                table, policy, mask, (l, c) -> l == closed && c == 0 || mask.isShown(l, c)))
        .as("a cell of a level that is not published")
        .containsExactly(new MultiwayAudit.Failure(closed, 0));
  }

  @Test
  void cliquesThatAreNotDecomposableProveNothing() {
    assertThat(new Lattice(List.of(3, 5, 6), new TreeSet<>()).isDecomposable()).isFalse();
    assertThat(new Lattice(List.of(3, 5, 9), new TreeSet<>()).isDecomposable()).isTrue();
    assertThat(new Lattice(List.of(7, 14), new TreeSet<>()).isDecomposable()).isTrue();
    assertThat(new Lattice(List.of(3, 6, 12, 9), new TreeSet<>()).isDecomposable()).isFalse();
    assertThat(new Lattice(List.of(1, 2, 4, 8), new TreeSet<>()).isDecomposable()).isTrue();
  }

  @Test
  void theSameTableGivesTheSameMask() {
    MultiwayTable table = MultiwayTables.programme(6, 5, 3, 400, 8);
    MultiwayMask first = MultiwaySuppression.mask(table, MultiwayTables.CONTENT);
    MultiwayMask second = MultiwaySuppression.mask(table, MultiwayTables.CONTENT);
    assertThat(second.lattice()).isEqualTo(first.lattice());
    assertThat(hidden(table, second)).isEqualTo(hidden(table, first));
  }

  @Test
  void badTablesAreRefused() {
    assertThatThrownBy(() -> new MultiwayTable.Builder(new int[] {2, 0}, 2))
        .hasMessage("no table of sizes [2, 0] with 2 answers");
    assertThatThrownBy(() -> new MultiwayTable.Builder(new int[] {3000, 3000, 3000}, 2))
        .hasMessage("no table of sizes [3000, 3000, 3000] with 2 answers");
    MultiwayTable.Builder builder = new MultiwayTable.Builder(new int[] {2, 2}, 2);
    assertThatThrownBy(() -> builder.add(new int[] {2, 0}, 0, 1)).hasMessage("no value [2, 0]");
    assertThatThrownBy(() -> builder.add(new int[] {1, 0}, 2, 1)).hasMessage("answer 2, number 1");
  }
}
