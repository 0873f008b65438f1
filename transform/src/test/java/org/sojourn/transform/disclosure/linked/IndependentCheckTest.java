package org.sojourn.transform.disclosure.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Has masks judged by integer programming, which the optimiser does not use. */
class IndependentCheckTest {

  private static final Protection TWO = Protection.twoCandidates();

  static List<String> names() {
    return SdcTables.NAMES;
  }

  private static List<String> findings(LinkedTable table, Protection protection) {
    Mask mask = Optimiser.mask(table, protection);
    assertThat(mask.unprotected()).isEmpty();
    return new Outsider(table, SdcTables.hidden(mask)).findings(protection);
  }

  @ParameterizedTest
  @MethodSource("names")
  void noCellOfTheGoldenTablesCanBeRecovered(String name) {
    JsonNode json = SdcTables.json(name);
    LinkedTable table = SdcTables.table(json);
    assertThat(findings(table, TWO)).isEmpty();
    assertThat(findings(table, Protection.reaching(json.get("threshold").asInt()))).isEmpty();
  }

  @Test
  void noCellOfRandomLinkedTablesCanBeRecovered() {
    for (int seed = 0; seed < 500; seed++) {
      Protection protection = seed % 2 == 1 ? Protection.reaching(5) : TWO;
      assertThat(findings(SdcTables.random(seed), protection)).as("seed %d", seed).isEmpty();
    }
  }

  /** The audit's own intervals are those of integer programming. */
  @ParameterizedTest
  @MethodSource("names")
  void intervalsAreThoseOfIntegerProgramming(String name) {
    LinkedTable table = SdcTables.table(SdcTables.json(name));
    Set<Integer> hidden = SdcTables.hidden(Optimiser.mask(table, TWO));
    Outsider outsider = new Outsider(table, hidden);
    for (Audit.Interval interval : Audit.intervals(table, hidden)) {
      String where = table.names().get(interval.cell());
      assertThat(interval.isExact()).as(where).isTrue();
      assertThat(interval.low()).as(where).isEqualTo(outsider.least(interval.cell()));
      assertThat(interval.high()).as(where).isEqualTo(outsider.greatest(interval.cell()));
    }
  }

  @Test
  void whatFollowsIsFound() {
    LinkedTable table = SdcTables.table(SdcTables.json("h2_bridge"));
    List<String> bridge =
        List.of("AT|C", "AT|F", "BE|C", "BE|F", "BE|G", "CZ|G", "CZ|J", "DE|G", "DE|J");
    List<Integer> hidden = bridge.stream().map(cell -> table.numbers().get(cell)).toList();
    assertThat(new Outsider(table, hidden).findings(TWO)).containsExactly("BE|G = 3 is known");
    assertThat(new Outsider(table, List.of()).findings(TWO))
        .containsExactly("AT|C = 4 is shown", "BE|G = 3 is shown");
  }
}
