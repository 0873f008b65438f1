package org.sojourn.reports.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {

  @Test
  void keepsTheOrderAndTheLimit() {
    assertThat(Parts.of(List.of(1, 2, 3, 4, 5), 2))
        .containsExactly(List.of(1, 2), List.of(3, 4), List.of(5));
    assertThat(Parts.of(List.of(), 2)).isEmpty();
  }

  @Test
  void weighsWhatItDivides() {
    assertThat(Parts.of(List.of(3, 3, 9, 1), weight -> weight, 6))
        .containsExactly(List.of(3, 3), List.of(9), List.of(1));
  }

  @Test
  void fillsPartsEvenly() {
    assertThat(Parts.evenly(List.of(1, 2, 3, 4, 5), 4))
        .containsExactly(List.of(1, 2, 3), List.of(4, 5));
    assertThat(Parts.evenly(List.of(1, 2), 8)).containsExactly(List.of(1, 2));
    assertThat(Parts.evenly(List.of(), 8)).isEmpty();
  }
}
