package org.sojourn.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.transform.disclosure.support.IntegerProgramme;
import org.sojourn.transform.support.TinyProgramme;

class SuppressionTest {

  private static final int THRESHOLD = 5;

  /** A table of country by sector, with margins and overall number. */
  private static Network table(int columns, int... counts) {
    Network network = new Network();
    long overall = 0;
    for (int i = 0; i < counts.length; i++) {
      String cell = (char) ('A' + i / columns) + "|" + (char) ('K' + i % columns);
      network.put(new Place(0, "country-x-sector", cell), counts[i]);
      overall += counts[i];
    }
    network.put(new Place(0, "overall", ""), overall);
    TableSums sums = new TableSums(network, TinyProgramme.load().programme());
    sums.putMargins();
    sums.addSums();
    return network;
  }

  private static Network line(int... counts) {
    Network network = new Network();
    long overall = 0;
    for (int i = 0; i < counts.length; i++) {
      network.put(new Place(0, "size", String.valueOf((char) ('A' + i))), counts[i]);
      overall += counts[i];
    }
    network.put(new Place(0, "overall", ""), overall);
    new TableSums(network, TinyProgramme.load().programme()).addSums();
    return network;
  }

  private static Map<Place, CellStatus> suppress(Network network) {
    return Suppression.of(Exposure.ofNumbers(network, THRESHOLD));
  }

  private static String hidden(Network network, String breakdown) {
    return suppress(network).entrySet().stream()
        .filter(e -> e.getKey().breakdown().equals(breakdown))
        .map(e -> e.getKey().cell() + (e.getValue() == CellStatus.HIDDEN_PRIMARY ? "!" : ""))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @Test
  void nothingIsHiddenWithoutASmallCell() {
    assertThat(suppress(line(5, 6, 0, 20))).isEmpty();
    assertThat(suppress(table(2, 5, 6, 7, 8))).isEmpty();
  }

  @Test
  void theOnlySmallCellTakesTheSmallestOtherWithIt() {
    assertThat(hidden(line(3, 20, 7, 7), "size")).isEqualTo("A! C");
  }

  @Test
  void smallCellsTogetherBelowTheThresholdTakeAnother() {
    assertThat(hidden(line(1, 2, 9, 30), "size")).isEqualTo("A! B! C");
    assertThat(hidden(line(2, 3, 9, 30), "size")).isEqualTo("A! B!");
  }

  @Test
  void emptyCellsNextToHiddenOnesAreHiddenButHideNothing() {
    assertThat(hidden(line(3, 0, 9, 30), "size")).isEqualTo("A! B! C");
  }

  @Test
  void emptyCellsThatFollowFromAnotherLineAreShown() {
    Network open = table(3, 3, 9, 30, 9, 9, 30, 0, 40, 50);
    assertThat(hidden(open, "country-x-sector"))
        .as("C|K = 0 follows from row C")
        .isEqualTo("A|K! A|L B|K B|L");
    Network closed = table(3, 20, 3, 30, 3, 0, 30, 40, 12, 50);
    assertThat(hidden(closed, "country-x-sector"))
        .as("B|L = 0 has holes in its row and in its column")
        .isEqualTo("A|L! A|M B|K! B|L! B|M C|K C|L");
  }

  @Test
  void aTableOfOneSmallCellIsHiddenWhole() {
    assertThat(hidden(line(3), "size")).isEqualTo("A!");
    assertThat(hidden(line(3), "overall")).isEqualTo("!");
    assertThat(hidden(line(3, 20), "size")).isEqualTo("A! B");
    assertThat(hidden(line(3, 20), "overall")).isEmpty();
  }

  @Test
  void aHoleInATableBecomesABlock() {
    Network network = table(3, 3, 10, 30, 8, 9, 12, 40, 50, 60);
    assertThat(hidden(network, "country-x-sector")).isEqualTo("A|K! A|L B|K B|L");
    assertThat(hidden(network, "country") + hidden(network, "sector")).isEmpty();
  }

  @Test
  void aSmallMarginIsHiddenWithACellOfItsOwnKind() {
    Network network = table(2, 1, 2, 8, 9, 30, 40);
    assertThat(hidden(network, "country")).isEqualTo("A! B");
    assertThat(hidden(network, "country-x-sector")).isEqualTo("A|K! A|L! B|K B|L");
  }

  @Test
  void divisionsHideWithinTheirSection() {
    Network network = new Network();
    network.put(new Place(0, "overall", ""), 60);
    network.put(new Place(0, "sector", "C"), 30);
    network.put(new Place(0, "sector", "J"), 30);
    network.put(new Place(0, "division", "25"), 3);
    network.put(new Place(0, "division", "26"), 27);
    network.put(new Place(0, "division", "62"), 10);
    network.put(new Place(0, "division", "63"), 20);
    new TableSums(network, TinyProgramme.load().programme()).addSums();
    assertThat(hidden(network, "division")).isEqualTo("25! 26");
  }

  @Test
  void organisationsWithoutDivisionAreARestOfTheirSection() {
    Network network = new Network();
    network.put(new Place(0, "overall", ""), 31);
    network.put(new Place(0, "sector", "C"), 31);
    network.put(new Place(0, "division", "25"), 20);
    network.put(new Place(0, "division", "26"), 10);
    network.put(new Place(0, "division", "?"), 1);
    new TableSums(network, TinyProgramme.load().programme()).addSums();
    assertThat(hidden(network, "division")).isEqualTo("26 ?!");
  }

  @Test
  void theDifferenceOfTwoRoleSetsIsProtected() {
    Network network = new Network();
    int both = 3;
    int one = 2;
    for (int roles : new int[] {both, one}) {
      network.put(new Place(roles, "overall", ""), roles == both ? 40 : 30);
      network.put(new Place(roles, "country", "A"), roles == both ? 12 : 10);
      network.put(new Place(roles, "country", "B"), roles == both ? 28 : 20);
    }
    RoleSums roles = new RoleSums(network);
    roles.putDifferences();
    new TableSums(network, TinyProgramme.load().programme()).addSums();
    roles.addSums();
    Map<Place, CellStatus> hidden = suppress(network);
    assertThat(hidden.get(new Place(both & ~one, "country", "A")))
        .as("two others in country A would follow from 12 and 10")
        .isEqualTo(CellStatus.HIDDEN_PRIMARY);
    assertThat(hidden)
        .containsKey(new Place(one, "country", "A"))
        .containsKey(new Place(one, "country", "B"));
    assertThat(hidden).doesNotContainKey(new Place(both, "overall", ""));
  }

  @Test
  void numbersThatDoNotAddUpAreRefused() {
    Network network = new Network();
    network.put(new Place(0, "overall", ""), 9);
    network.put(new Place(0, "size", "A"), 8);
    TableSums sums = new TableSums(network, TinyProgramme.load().programme());
    assertThatThrownBy(sums::addSums)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Place[roles=0, breakdown=overall, cell=] has 9, its parts 8");
    assertThatThrownBy(() -> network.put(new Place(0, "size", "A"), 7))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Place[roles=0, breakdown=size, cell=A] has 8 and 7");
  }

  /** Every row and column of a hole has two holes, yet one of them follows from all together. */
  @Test
  void aBridgeBetweenTwoCyclesIsClosed() {
    Network network =
        table(
            4,
            new int[] {
              3, 4, 30, 30, //
              4, 3, 6, 30, //
              30, 30, 4, 3, //
              30, 30, 3, 4
            });
    Map<Place, CellStatus> hidden = suppress(network);
    for (Place place : hidden.keySet()) {
      assertThat(follows(place, network.sums(), hidden.keySet())).as("%s", place).isFalse();
    }
  }

  @Property(tries = 300)
  void noSumGivesAHiddenNumberAway(
      @ForAll @IntRange(min = 1, max = 4) int columns,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 14) Integer> seed) {
    int[] counts = new int[columns * seed.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = (seed.get(i / columns) * (i % columns + 1) * 7 + i) % 15;
    }
    Network network = table(columns, counts);
    Map<Place, CellStatus> hidden = suppress(network);
    network.counts().forEach((place, count) -> assertPrimary(place, count, hidden));
    network.sums().forEach(sum -> assertSound(sum, network, hidden));
    for (Place place : hidden.keySet()) {
      if (network.count(place) > 0 && network.count(place) < THRESHOLD) {
        assertThat(follows(place, network.sums(), hidden.keySet())).as("%s", place).isFalse();
      }
    }
  }

  private static void assertPrimary(Place place, long count, Map<Place, CellStatus> hidden) {
    if (count > 0 && count < THRESHOLD) {
      assertThat(hidden).containsEntry(place, CellStatus.HIDDEN_PRIMARY);
    }
  }

  private static void assertSound(Sum sum, Network network, Map<Place, CellStatus> hidden) {
    List<Place> holes =
        sum.parts().stream().filter(p -> network.count(p) > 0).filter(hidden::containsKey).toList();
    boolean small = holes.stream().anyMatch(hole -> network.count(hole) < THRESHOLD);
    if (small && !hidden.containsKey(sum.total())) {
      assertThat(holes.size()).as("%s", sum).isGreaterThanOrEqualTo(2);
      assertThat(holes.stream().mapToLong(network::count).sum())
          .as("%s", sum)
          .isGreaterThanOrEqualTo(THRESHOLD);
    }
  }

  /** Whether adding "place is known" tells nothing new: the ranks are the same. */
  private static boolean follows(Place place, List<Sum> sums, Set<Place> hidden) {
    List<Place> columns = new ArrayList<>(hidden);
    List<double[]> rows = new ArrayList<>();
    for (Sum sum : sums) {
      double[] row = new double[columns.size()];
      for (int i = 0; i < row.length; i++) {
        row[i] =
            (sum.parts().contains(columns.get(i)) ? 1 : 0)
                - (sum.total().equals(columns.get(i)) ? 1 : 0);
      }
      rows.add(row);
    }
    int before = rank(rows);
    double[] known = new double[columns.size()];
    known[columns.indexOf(place)] = 1;
    rows.add(known);
    return rank(rows) == before;
  }

  private static int rank(List<double[]> matrix) {
    List<double[]> rows = new ArrayList<>(matrix.stream().map(double[]::clone).toList());
    int rank = 0;
    for (int column = 0; rank < rows.size() && column < rows.get(0).length; column++) {
      int best = rank;
      for (int i = rank; i < rows.size(); i++) {
        best = Math.abs(rows.get(i)[column]) > Math.abs(rows.get(best)[column]) ? i : best;
      }
      if (Math.abs(rows.get(best)[column]) < 1e-9) {
        continue;
      }
      double[] pivot = rows.set(best, rows.get(rank));
      rows.set(rank++, pivot);
      for (int i = rank; i < rows.size(); i++) {
        double factor = rows.get(i)[column] / pivot[column];
        for (int j = 0; j < pivot.length; j++) {
          rows.get(i)[j] -= factor * pivot[j];
        }
      }
    }
    return rank;
  }

  @Test
  void theSameNumbersAreHiddenWhateverTheOrderOfTheirComing() {
    Map<Place, CellStatus> first = new TreeMap<>(suppress(table(2, 3, 9, 9, 30, 9, 30)));
    assertThat(new TreeMap<>(suppress(table(2, 3, 9, 9, 30, 9, 30)))).isEqualTo(first);
  }

  @Test
  void tenGroupsOfOneTellThatEachIsOneWhereEveryGroupHasSomebody() {
    int[] counts = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 20, 18};
    Network network = line(counts);
    Set<Place> ones = Exposure.small(network, THRESHOLD);
    assertThat(ones).hasSize(10);
    assertThat(ExposureAudit.failures(Exposure.ofNumbers(network, THRESHOLD), ones)).isEmpty();
    assertThat(ExposureAudit.failures(Exposure.ofSomebody(network, THRESHOLD), ones))
        .isEqualTo(ones);

    Map<Place, CellStatus> hidden = Suppression.of(Exposure.ofSomebody(network, THRESHOLD));
    assertThat(hidden).hasSize(11).containsKey(new Place(0, "size", "K"));
  }

  @Property(tries = 150)
  void nobodyIsSureOfASmallNumberWhereEveryRowHasSomebody(
      @ForAll @IntRange(min = 1, max = 4) int columns,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 14) Integer> seed) {
    Network network = new Network();
    long overall = 0;
    for (int i = 0; i < columns * seed.size(); i++) {
      long count = (seed.get(i / columns) * (i % columns + 1) * 7 + i) % 9;
      if (count > 0) {
        String cell = (char) ('A' + i / columns) + "|" + (char) ('K' + i % columns);
        network.put(new Place(0, "country-x-sector", cell), count);
        overall += count;
      }
    }
    network.put(new Place(0, "overall", ""), overall);
    TableSums sums = new TableSums(network, TinyProgramme.load().programme());
    sums.putMargins();
    sums.addSums();
    Set<Place> hidden =
        Suppression.of(Exposure.ofSomebody(network, THRESHOLD)).keySet().stream()
            .filter(place -> network.count(place) > 0)
            .collect(Collectors.toCollection(TreeSet::new));

    List<Place> holes = List.copyOf(hidden);
    IntegerProgramme outsider = somebody(network, holes);
    for (int i = 0; i < holes.size(); i++) {
      if (network.count(holes.get(i)) < THRESHOLD) {
        assertThat(outsider.greatest(List.of(i)) + 1)
            .as("%s of %s", holes.get(i), network.counts())
            .isGreaterThanOrEqualTo(THRESHOLD);
      }
    }
  }

  /** What is known of the numbers in {@code holes} above 1, each. */
  private static IntegerProgramme somebody(Network network, List<Place> holes) {
    IntegerProgramme outsider = new IntegerProgramme(holes.size());
    for (Sum sum : network.sums()) {
      Map<Integer, Integer> row = new TreeMap<>();
      long rest = 0;
      for (Place part : sum.parts()) {
        rest -= enter(row, holes.indexOf(part), 1, network.count(part));
      }
      rest -= enter(row, holes.indexOf(sum.total()), -1, network.count(sum.total()));
      outsider.add(row, rest);
    }
    return outsider;
  }

  /** Enters a number; gives what of it is known. */
  private static long enter(Map<Integer, Integer> row, int hole, int sign, long count) {
    if (hole >= 0) {
      row.put(hole, sign);
    }
    return sign * (hole >= 0 ? 1 : count);
  }
}
