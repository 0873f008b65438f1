package org.sojourn.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sojourn.transform.support.TinyProgramme;

/** What was answered is protected, not only how many answered. */
class AnswersTest {

  private static final int THRESHOLD = 5;
  private static final List<Set<Integer>> FIRST = List.of(Set.of(0));
  private static final Unanimity ALIKE = new Unanimity(8);

  /** A to Z, then 26, 27, ... */
  private static String name(int i) {
    return i < 26 ? String.valueOf((char) ('A' + i)) : String.valueOf(i);
  }

  /** Cells of countries A, B, ... with how many said yes and no. */
  private static Exposure line(int[]... answers) {
    return line(ALIKE, answers);
  }

  static Exposure line(Unanimity alike, int[]... answers) {
    Network network = new Network();
    Map<Place, long[]> counts = new TreeMap<>();
    long[] all = new long[2];
    for (int i = 0; i < answers.length; i++) {
      Place place = new Place(1, "country", name(i));
      counts.put(place, new long[] {answers[i][0], answers[i][1]});
      network.put(place, answers[i][0] + answers[i][1]);
      all[0] += answers[i][0];
      all[1] += answers[i][1];
    }
    Place overall = new Place(1, "overall", "");
    network.put(overall, all[0] + all[1]);
    counts.put(overall, all);
    new TableSums(network, TinyProgramme.load().programme()).addSums();
    return exposure(alike, network, counts);
  }

  /** Countries by sectors, all margins shown; each cell with how many said yes and no. */
  private static Exposure table(int columns, int[]... answers) {
    return table(ALIKE, columns, answers);
  }

  static Exposure table(Unanimity alike, int columns, int[]... answers) {
    Network network = new Network();
    Map<Place, long[]> counts = new TreeMap<>();
    for (int i = 0; i < answers.length; i++) {
      String row = String.valueOf((char) ('A' + i / columns));
      String column = String.valueOf((char) ('K' + i % columns));
      add(counts, new Place(1, "country-x-sector", row + "|" + column), answers[i]);
      add(counts, new Place(1, "country", row), answers[i]);
      add(counts, new Place(1, "sector", column), answers[i]);
      add(counts, new Place(1, "overall", ""), answers[i]);
    }
    counts.forEach((place, c) -> network.put(place, c[0] + c[1]));
    new TableSums(network, TinyProgramme.load().programme()).addSums();
    return exposure(alike, network, counts);
  }

  private static void add(Map<Place, long[]> counts, Place place, int[] answers) {
    long[] sum = counts.computeIfAbsent(place, p -> new long[2]);
    sum[0] += answers[0];
    sum[1] += answers[1];
  }

  private static Exposure exposure(Unanimity alike, Network network, Map<Place, long[]> counts) {
    Set<Place> sensitive = Exposure.small(network, THRESHOLD);
    sensitive.addAll(alike.of(counts, FIRST));
    return new Exposure(
        network, THRESHOLD, sensitive, counts, FIRST, true, List.of(), alike.width());
  }

  static String hidden(Exposure exposure) {
    return String.join(
        " ",
        Suppression.of(exposure).keySet().stream()
            .map(place -> place.cell().isEmpty() ? "all" : place.cell())
            .sorted()
            .toList());
  }

  static int[] said(int yes, int no) {
    return new int[] {yes, no};
  }

  @Test
  void hiddenCellsThatAllSaidTheSameTakeOneThatDidNot() {
    Exposure exposure = line(said(3, 0), said(4, 0), said(9, 1), said(8, 0), said(20, 3));
    assertThat(hidden(exposure))
        .as("all but C and E said yes, so that C, the smaller one, is hidden with A and B")
        .isEqualTo("A B C");
    Place a = new Place(1, "country", "A");
    Place b = new Place(1, "country", "B");
    assertThat(ExposureAudit.failures(exposure, Set.of(a, b)))
        .as("overall minus C, D, E is 7 of 7")
        .containsExactly(a, b);
  }

  @Test
  void fewWhoAllSaidTheSameAreHidden() {
    assertThat(hidden(line(said(7, 0), said(8, 0), said(10, 2))))
        .as("7 of 7 is hidden, 8 of 8 is not; 10 of 12 keeps the 7 company")
        .isEqualTo("A C");
    assertThat(hidden(line(said(0, 6), said(6, 5), said(30, 2)))).isEqualTo("A B");
    assertThat(hidden(line(said(6, 1), said(8, 0), said(10, 2)))).isEmpty();
  }

  @Test
  void whatTheWholeTellsCannotBeHidden() {
    assertThat(hidden(line(said(3, 0), said(2, 0), said(9, 0), said(20, 0))))
        .as("34 of 34 said yes")
        .isEqualTo("A B");
    assertThat(hidden(line(said(3, 0), said(3, 0))))
        .as("6 of 6 is too few to be shown")
        .isEqualTo("A B all");
  }

  @Test
  void aCellOfACountryThatAllSaidTheSameIsSettledByIt() {
    Exposure exposure =
        table(2, said(3, 0), said(9, 0), said(5, 3), said(9, 2), said(9, 9), said(9, 9));
    assertThat(hidden(exposure))
        .as("that the 3 of A said yes follows from 12 of 12, which may be shown")
        .isEqualTo("A|K A|L B|K B|L");
  }

  @Test
  void answersOfARowAndAColumnMustNotBoundTheirCell() {
    Exposure exposure = table(2, said(1, 1), said(19, 1), said(1, 19), said(9, 9));
    Set<Place> cells = new TreeSet<>(exposure.network().counts().keySet());
    cells.removeIf(place -> !place.breakdown().equals("country-x-sector"));
    assertThat(ExposureAudit.failures(exposure, cells))
        .as("two of A said no, two of K yes: A|K has four at most, though 20 by numbers alone")
        .containsExactly(new Place(1, "country-x-sector", "A|K"));
    Set<Place> hidden = Suppression.of(exposure).keySet();
    assertThat(bound(exposure, hidden, new Place(1, "country-x-sector", "A|K")))
        .isGreaterThanOrEqualTo(THRESHOLD);
    assertThat(ExposureAudit.failures(exposure, hidden)).isEmpty();
  }

  /**
   * How many there can be in a cell at most, for somebody who takes, answer by answer, what is left
   * of its row and of its column.
   */
  private static long bound(Exposure exposure, Set<Place> hidden, Place cell) {
    String[] keys = cell.cell().split("\\|");
    long[] row = left(exposure, hidden, new Place(1, "country", keys[0]), keys[0] + "|");
    long[] column = left(exposure, hidden, new Place(1, "sector", keys[1]), "|" + keys[1]);
    return Math.min(row[0], column[0]) + Math.min(row[1], column[1]);
  }

  private static long[] left(Exposure exposure, Set<Place> hidden, Place margin, String part) {
    if (hidden.contains(margin)) {
      return new long[] {Integer.MAX_VALUE, Integer.MAX_VALUE};
    }
    long[] left = exposure.answers().get(margin).clone();
    exposure
        .answers()
        .forEach(
            (place, counts) -> {
              if (place.cell().contains(part) && !hidden.contains(place)) {
                left[0] -= counts[0];
                left[1] -= counts[1];
              }
            });
    return left;
  }

  @Property(tries = 150)
  void noRowAndColumnOfAnswersBoundASmallCell(
      @ForAll @Size(9) List<@IntRange(max = 14) Integer> yes,
      @ForAll @Size(9) List<@IntRange(max = 14) Integer> no,
      @ForAll @IntRange(max = 8) int small) {
    int[][] answers = new int[9][];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = i == small ? said(1, 1) : said(yes.get(i), no.get(i));
    }
    Exposure exposure = table(3, answers);
    Set<Place> hidden = Suppression.of(exposure).keySet();
    for (Place place : Exposure.small(exposure.network(), THRESHOLD)) {
      assertThat(hidden).contains(place);
      if (place.breakdown().equals("country-x-sector")) {
        assertThat(bound(exposure, hidden, place))
            .as("%s", place)
            .isGreaterThanOrEqualTo(THRESHOLD);
      }
    }
  }

  @Test
  void aTableTooLargeToBeJudgedIsWithdrawnButItsMarginsAreNot() {
    int[][] answers = new int[900][];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = said(i % 4, i / 30 % 3);
    }
    Exposure exposure = table(30, answers);
    Set<Place> hidden = Suppression.of(exposure).keySet();
    assertThat(hidden).hasSize(900).allMatch(p -> p.breakdown().equals("country-x-sector"));
    assertThat(ExposureAudit.failures(exposure, hidden)).isEmpty();
    Set<Place> hole = new TreeSet<>(hidden);
    Place shown = new Place(1, "country-x-sector", "B|L");
    hole.remove(shown);
    assertThat(ExposureAudit.failures(exposure, hole)).containsExactly(shown);
  }

  @Test
  void oneLineOfAnyLengthIsJudgedWithoutSearch() {
    int[][] answers = new int[1500][];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = i % 50 == 0 ? said(3, 0) : said(8 + i % 7, 1);
    }
    Exposure exposure = line(answers);
    Block block = Block.of(exposure).get(0);
    assertThat(Withdrawal.isTooLarge(exposure, block)).isTrue();
    Set<Place> hidden = Suppression.of(exposure).keySet();
    assertThat(hidden).as("30 small ones, and one of those of 9 to tell of no").hasSize(31);
    assertThat(ExposureAudit.failures(exposure, hidden)).isEmpty();
    assertThat(ExposureAudit.failures(exposure, exposure.sensitive()))
        .as("90 of 90 said yes")
        .hasSize(30);
  }

  /** Judged without search, a line is as safe as by linear programming. */
  @Property(tries = 200)
  void aLineIsJudgedAlikeInBothWays(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 9) Integer> yes,
      @ForAll @Size(6) List<@IntRange(max = 2) Integer> no,
      @ForAll @IntRange(max = 63) int more) {
    int[][] answers = new int[yes.size()][];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = said(yes.get(i), no.get(i));
    }
    Exposure exposure = line(answers);
    for (Block block : Block.of(exposure)) {
      Set<Place> hidden = new TreeSet<>(exposure.sensitive());
      List<Place> places = new ArrayList<>(block.places());
      for (int i = 0; i < places.size(); i++) {
        if ((more >> i & 1) == 1 && !block.fixed().contains(places.get(i))) {
          hidden.add(places.get(i));
        }
      }
      Line.of(exposure, block, hidden)
          .ifPresent(
              line ->
                  assertThat(line.failures())
                      .isEqualTo(ExposureAudit.failures(exposure, block, hidden)));
    }
  }

  /** What remains for a hidden cell when the others take as much as they can. */
  @Property(tries = 300)
  void nobodyCanBeSureWhatSmallCellsSaid(
      @ForAll @Size(min = 1, max = 7) List<@IntRange(max = 12) Integer> yes,
      @ForAll @Size(7) List<@IntRange(max = 2) Integer> no) {
    int[][] answers = new int[yes.size()][];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = said(yes.get(i), no.get(i));
    }
    Exposure exposure = line(answers);
    Set<Place> hidden = new TreeSet<>(Suppression.of(exposure).keySet());
    Place overall = new Place(1, "overall", "");
    long[] all = exposure.answers().get(overall);
    if (hidden.contains(overall) || all[0] == 0 || all[1] == 0) {
      return;
    }
    long together = hidden.stream().mapToLong(p -> exposure.answers().get(p)[0]).sum();
    long counted = hidden.stream().mapToLong(exposure.network()::count).sum();
    List<Place> sensitive = new ArrayList<>(exposure.sensitive());
    for (Place place : sensitive) {
      long here = exposure.network().count(place);
      long least = Math.max(0, together - (counted - here));
      long most = Math.min(here, together);
      assertThat(hidden).contains(place);
      assertThat(most).as("%s", place).isGreaterThan(least);
    }
  }
}
