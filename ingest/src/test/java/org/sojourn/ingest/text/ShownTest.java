package org.sojourn.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTest {

  @Test
  void numbersStandAsTheyAreAndTextInQuotes() {
    assertThat(Shown.value("7")).isEqualTo("7");
    assertThat(Shown.value("-1,5")).isEqualTo("-1,5");
    assertThat(Shown.value("seven")).isEqualTo("'seven'");
    assertThat(Shown.value("")).isEqualTo("''");
  }

  @Test
  void longTextIsCut() {
    assertThat(Shown.value("x".repeat(81))).isEqualTo("'" + "x".repeat(80) + "...'");
    assertThat(Shown.value("1".repeat(81))).isEqualTo("'" + "1".repeat(80) + "...'");
  }

  @Test
  void namesAreQuoted() {
    assertThat(Shown.names(List.of("a", "b"))).isEqualTo("'a', 'b'");
    assertThat(Shown.names(List.of())).isEqualTo("none");
  }
}
