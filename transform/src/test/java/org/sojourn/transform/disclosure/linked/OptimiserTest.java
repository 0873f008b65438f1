package org.sojourn.transform.disclosure.linked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OptimiserTest {

  private static final Protection TWO = Protection.twoCandidates();

  static List<String> names() {
    return SdcTables.NAMES;
  }

  private static List<JsonNode> optima() {
    List<JsonNode> optima = new ArrayList<>();
    SdcTables.json("optimum").forEach(optima::add);
    return optima;
  }

  @Test
  void hidesAsFewCellsAsCanBe() {
    long fewest = 0;
    long ours = 0;
    for (JsonNode optimum : optima()) {
      if (optimum.get("fewest_extra_cells").isInt()) {
        LinkedTable table = SdcTables.table(SdcTables.json(optimum.get("table").asText()));
        int extra = Optimiser.mask(table, TWO).complementary().size();
        assertThat(extra)
            .as(optimum.get("table").asText())
            .isGreaterThanOrEqualTo(optimum.get("fewest_extra_cells").asInt());
        fewest += optimum.get("fewest_extra_cells").asInt();
        ours += extra;
      }
    }
    System.out.println("extra hidden cells: " + ours + ", fewest possible: " + fewest);
    assertThat(fewest).isEqualTo(21);
    assertThat(ours).isLessThanOrEqualTo(Math.round(fewest * 1.15));
  }

  @ParameterizedTest
  @MethodSource("names")
  void noSensitiveCellCanBeWorkedOut(String name) {
    JsonNode json = SdcTables.json(name);
    LinkedTable table = SdcTables.table(json);
    for (Protection protection :
        List.of(TWO, new Protection(3, 0), Protection.reaching(json.get("threshold").asInt()))) {
      Mask mask = Optimiser.mask(table, protection);
      assertThat(mask.unprotected()).isEmpty();
      assertThat(Audit.failures(table, SdcTables.hidden(mask), protection)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theSameTableGivesTheSameMask(String name) {
    LinkedTable table = SdcTables.table(SdcTables.json(name));
    assertThat(Optimiser.mask(table, TWO)).isEqualTo(Optimiser.mask(table, TWO));
  }

  @Test
  void auditFindsWhatFollows() {
    LinkedTable table = SdcTables.table(SdcTables.json("h2_bridge"));
    List<String> bridge =
        List.of("AT|C", "AT|F", "BE|C", "BE|F", "BE|G", "CZ|G", "CZ|J", "DE|G", "DE|J");
    Set<Integer> hidden =
        Set.copyOf(bridge.stream().map(cell -> table.numbers().get(cell)).toList());
    int recovered = table.numbers().get("BE|G");
    assertThat(Audit.failures(table, hidden, TWO))
        .containsExactly(new Audit.Interval(recovered, 3, 3, 3, 3));
    assertThat(Audit.failures(table, Set.of(), TWO))
        .as("what is shown though sensitive fails, too")
        .hasSize(2);
  }

  @Test
  void whatIsKnownAnywayCannotProtect() {
    LinkedTable table =
        new LinkedTable.Builder()
            .cell("small", 3, CellKind.SENSITIVE)
            .cell("large", 9, CellKind.KNOWN)
            .cell("all", 12, CellKind.KNOWN)
            .sum("all", List.of("small", "large"))
            .build();
    assertThat(Optimiser.mask(table, TWO)).isEqualTo(new Mask(List.of(0), List.of(), List.of(0)));
  }

  @Test
  void dearCellsStayShown() {
    LinkedTable table =
        new LinkedTable.Builder()
            .cell("small", 3, CellKind.SENSITIVE)
            .cell("dear", 6, CellKind.OPEN, 10)
            .cell("cheap", 90, CellKind.OPEN)
            .cell("all", 99, CellKind.OPEN)
            .sum("all", List.of("small", "dear", "cheap"))
            .build();
    assertThat(Optimiser.mask(table, TWO).complementary()).containsExactly(2);
  }

  @Test
  void badTablesAreRefused() {
    LinkedTable.Builder builder =
        new LinkedTable.Builder().cell("a", 3, CellKind.OPEN).cell("b", 4, CellKind.OPEN);
    assertThatThrownBy(() -> builder.sum("b", List.of("a"))).hasMessage("b has 4, its parts 3");
    assertThatThrownBy(() -> builder.sum("c", List.of("a"))).hasMessage("no cell c");
    assertThatThrownBy(() -> builder.cell("a", 1, CellKind.OPEN)).hasMessage("a is there twice");
    assertThatThrownBy(() -> new Protection(0, 0))
        .hasMessage("width 0 has to be at least 1, reach 0 at least 0");
  }

  /** Of the processor, so that a busy machine makes little difference. */
  private static long milliseconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadUserTime() / 1_000_000;
  }

  @Test
  void fortyByTwentyFiveTakesLessThanTwoSeconds() {
    long worst = 0;
    for (int seed = 1; seed <= 3; seed++) {
      long[][] counts = SdcTables.counts(new SplittableRandom(seed), 40, 25);
      for (int spread : new int[] {1, 2, 4, 20}) {
        for (Protection protection : List.of(TWO, Protection.reaching(5))) {
          LinkedTable table = SdcTables.twoWay(fewer(counts, spread));
          long start = milliseconds();
          Mask mask = Optimiser.mask(table, protection);
          worst = Math.max(worst, milliseconds() - start);
          assertThat(mask.unprotected()).isEmpty();
          if (seed == 1) {
            assertThat(Audit.failures(table, SdcTables.hidden(mask), protection)).isEmpty();
          }
        }
      }
    }
    System.out.println("40 x 25 with margins: at most " + worst + " ms of the processor");
    assertThat(worst).isLessThan(2_000);
  }

  /** Counts with small ones raised, but for every {@code spread}-th. */
  private static long[][] fewer(long[][] counts, int spread) {
    long[][] fewer = new long[counts.length][counts[0].length];
    for (int r = 0; r < counts.length; r++) {
      for (int c = 0; c < counts[r].length; c++) {
        boolean kept = (r * counts[r].length + c) % spread == 0;
        fewer[r][c] = kept || counts[r][c] >= 5 ? counts[r][c] : counts[r][c] + 5;
      }
    }
    return fewer;
  }
}
