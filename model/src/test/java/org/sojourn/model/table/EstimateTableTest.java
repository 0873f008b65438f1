package org.sojourn.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;

class EstimateTableTest {

  private static final Estimate SHOWN =
      new Estimate(
          "E-1",
          "host_match",
          null,
          Statistic.ANSWER_SHARE,
          new Cell("country-x-sector", List.of("DE", "C")),
          4,
          91.5,
          2.5,
          85.0,
          95.5,
          48L,
          54L,
          "Wilson",
          CellStatus.PUBLISHED,
          null);

  @Test
  void givesBackEveryFigureAsItWas() {
    Estimate hidden = SHOWN.hidden(CellStatus.HIDDEN_PRIMARY, "fewer than 5 respondents");
    Estimate overall =
        new Estimate(
            "E-2",
            "skills",
            "skill_selling",
            Statistic.GAIN,
            Cell.OVERALL,
            null,
            null,
            null,
            null,
            null,
            0L,
            null,
            "t",
            CellStatus.NO_ANSWERS,
            "nobody answered");
    for (Estimate estimate : List.of(SHOWN, hidden, overall)) {
      assertThat(EstimateTable.estimate(EstimateTable.row(estimate))).isEqualTo(estimate);
    }
  }

  @Test
  void givesBackEveryStatisticAndStatus() {
    for (Statistic statistic : Statistic.values()) {
      for (CellStatus status : CellStatus.values()) {
        Object[] row = EstimateTable.row(SHOWN);
        row[EstimateTable.SCHEMA.position("statistic")] = statistic.id();
        row[EstimateTable.SCHEMA.position("status")] = status.id();
        Estimate read = EstimateTable.estimate(row);
        assertThat(read.statistic()).isEqualTo(statistic);
        assertThat(read.status()).isEqualTo(status);
      }
    }
  }

  @Test
  void putsValuesUnderTheirColumns() {
    Object[] row = EstimateTable.row(SHOWN);
    assertThat(row).hasSameSizeAs(EstimateTable.SCHEMA.columns());
    assertThat(row[EstimateTable.SCHEMA.position("value")]).isEqualTo(91.5);
    assertThat(row[EstimateTable.SCHEMA.position("cell")]).isEqualTo("DE|C");
    assertThat(row[EstimateTable.SCHEMA.position("base")]).isEqualTo(48L);
    assertThat(row[EstimateTable.SCHEMA.position("reason")]).isNull();
  }

  @Test
  void aHiddenFigureHoldsNoNumber() {
    Object[] row =
        EstimateTable.row(SHOWN.hidden(CellStatus.HIDDEN_COMPLEMENTARY, "protects another"));
    assertThat(row).filteredOn(value -> value instanceof Number).containsExactly(4);
  }

  @Test
  void refusesWordsThatItNeverWrote() {
    Object[] row = EstimateTable.row(SHOWN);
    row[EstimateTable.SCHEMA.position("statistic")] = "median-ish";
    assertThatThrownBy(() -> EstimateTable.estimate(row))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no statistic 'median-ish'");
    assertThatThrownBy(() -> EstimateTable.SCHEMA.position("colour"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("table 'estimates' has no column 'colour'");
  }
}
