package org.sojourn.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartsTest {

  @Test
  void halfAMillionRowsAreOnePart() {
    assertThat(Parts.count(0)).isEqualTo(1);
    assertThat(Parts.count(1 << 19)).isEqualTo(1);
    assertThat(Parts.count((1 << 19) + 1)).isEqualTo(2);
    assertThat(Parts.count(20_000_000)).isEqualTo(39);
  }

  @Test
  void keysThatAreCountedUpAreSpreadEvenly() {
    int[] sizes = new int[10];
    for (int i = 0; i < 100_000; i++) {
      sizes[Parts.of("X-" + i, sizes.length)]++;
    }
    for (int size : sizes) {
      assertThat(size).isBetween(9_000, 11_000);
    }
  }

  @Test
  void theSameKeyIsAlwaysInTheSamePart() {
    assertThat(Parts.of("X-4711", 7)).isEqualTo(Parts.of("X-" + 4711, 7));
    assertThat(Parts.of("", 7)).isZero();
    assertThat(Parts.of("anything", 1)).isZero();
  }
}
