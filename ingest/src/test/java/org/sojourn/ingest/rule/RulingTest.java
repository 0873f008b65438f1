package org.sojourn.ingest.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RulingTest {

  private static Claim newest(LocalDate day) {
    return new Claim(Claim.Kind.EXCHANGE, "X", "", "", "", null, day, 0, 2);
  }

  @Test
  void rowsAreCountedAndTheNewestDayIsKept() {
    Ruling first = Ruling.NONE.plus(newest(LocalDate.of(2017, 3, 2))).plus(newest(null));
    Ruling second = Ruling.NONE.plus(newest(LocalDate.of(2017, 3, 1)));
    assertThat(first).isEqualTo(new Ruling(2, LocalDate.of(2017, 3, 2)));
    assertThat(first.plus(second)).isEqualTo(new Ruling(3, LocalDate.of(2017, 3, 2)));
    assertThat(second.plus(first)).isEqualTo(first.plus(second));
    assertThat(Ruling.NONE.plus(newest(null))).isEqualTo(new Ruling(1, null));
  }
}
